import { expect, it } from 'vitest'
import { evenWidth } from './even-width.js'

it('is the least width that takes no line more', () => {
  const linesAt = (width: number): number => Math.ceil(120 / width)
  expect(evenWidth(100, linesAt)).toBe(60)
  expect(evenWidth(120, linesAt)).toBe(120)
})

it('is no narrow strip for a text that fits in one', () => {
  expect(evenWidth(100, () => 1)).toBe(40)
})
