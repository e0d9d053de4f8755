import { expect, it } from 'vitest'
import { cutLetters, shorten } from './shorten.js'

const upTo = (most: number) => (text: string) => text.length <= most

it.each([
  ['een twee drie', 20, 'een twee drie…'],
  ['een twee drie', 12, 'een twee…'],
  ['een twee drie', 5, 'een…'],
  ['een twee drie', 3, 'ee…'],
  ['een twee', 0, 'e…'],
])('shortens %s to %i by words, then by letters', (text, most, expected) => {
  expect(shorten(text, upTo(most))).toBe(expected)
})

it('cuts by letters alone, without a space before the ellipsis', () => {
  expect(cutLetters('een twee', upTo(5))).toBe('een…')
  expect(cutLetters('een twee', upTo(6))).toBe('een t…')
})

it('measures a long word a few times only', () => {
  let tries = 0
  const fits = (text: string) => {
    tries++
    return text.length < 9
  }
  expect(shorten('x'.repeat(100_000), fits)).toBe('xxxxxxx…')
  expect(tries).toBeLessThan(50)
})
