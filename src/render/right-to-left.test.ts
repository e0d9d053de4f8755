import { expect, it } from 'vitest'
import { standard } from './poster.testing.js'
import { visualSegments } from './right-to-left.js'

it('leaves a text alone that runs from left to right', () => {
  expect(visualSegments('Ik zeg (altijd) → “hallo” 12')).toEqual(['Ik zeg (altijd) → “hallo” 12'])
})

it('keeps a phrase in one piece between what runs the other way', () => {
  expect(visualSegments('Wij zeggen مرحبا بكم hier')).toEqual(['Wij zeggen ', 'مرحبا بكم', ' hier'])
})

it('puts a number within a phrase where it stands, and turns brackets around', () => {
  const segments = visualSegments('שלום (12) עולם')
  expect(segments.join('').length).toBe('שלום (12) עולם'.length)
  expect(segments.indexOf('12')).toBeGreaterThan(0)
  expect(segments[0]).toContain('עולם')
  expect(segments.at(-1)).toContain('שלום')
})

it('draws what runs from right to left from its last word on, whatever fonts its words need', async () => {
  const { typefaces } = await standard()
  const runs = typefaces.runs('Dit is مرحبا بكم!', 'regular')
  const texts = runs.map(run => run.text)
  expect(texts.indexOf('بكم')).toBeLessThan(texts.indexOf('مرحبا'))
  expect(texts[0]).toBe('Dit is ')
})

it('names a script that no font has, once, between brackets', async () => {
  const { typefaces } = await standard()
  expect(typefaces.runs('Dit 你好 is', 'regular').map(run => run.text)).toEqual(['Dit [Chinees] is'])
  expect([...typefaces.missing]).toEqual(['你', '好'])
})
