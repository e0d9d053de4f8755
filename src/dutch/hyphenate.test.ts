import { expect, it } from 'vitest'
import { wordBreaks } from './hyphenate.js'

const shown = (text: string): string[] => wordBreaks(text).map(({ head, tail }) => `${head}-${tail}`)

it('finds the places where Dutch allows a break, three letters from either end', () => {
  expect(shown('samenwerking')).toEqual(['samen-werking', 'samenwer-king'])
  expect(shown('verantwoordelijkheid')).toContain('verantwoordelijk-heid')
})

it('drops the trema that a break makes needless', () => {
  expect(shown('gecoördineerd')).toContain('geco-ordineerd')
})

it('keeps punctuation with its half', () => {
  expect(shown('(bewonersinitiatieven),').at(-1)).toBe('(bewonersinitiatie-ven),')
})

it.each([
  'werking',
  'omaatje',
  'parapluutjes',
  '#Succesfactor',
  'www.voorbeeld.nl',
  'naam@voorbeeld',
  'a1234567890',
  'samenwerking'.repeat(7),
])('leaves whole what is short, changes its spelling or is no word: %s', text => {
  expect(wordBreaks(text)).toEqual([])
})
