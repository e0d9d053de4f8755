import { expect, it } from 'vitest'
import { columnLetters, plainValue } from './xlsx-cells.js'

it('reads the text of a hyperlink, rich or not', () => {
  expect(plainValue({ text: 'hier', hyperlink: 'https://x.nl' })).toBe('hier')
  const rich = { richText: [{ text: 'hi' }, { text: 'er' }] }
  expect(plainValue({ text: rich as never, hyperlink: 'https://x.nl' })).toBe('hier')
})

it('reads the stored result of a formula, shared or not', () => {
  const date = new Date(0)
  expect(plainValue({ formula: 'A1', result: date, date1904: false })).toBe(date)
  expect(plainValue({ sharedFormula: 'A1', result: 3, date1904: false } as never)).toBe(3)
  expect(plainValue({ formula: 'A1', result: { error: '#N/A' }, date1904: false } as never)).toEqual({
    error: '#N/A',
  })
  expect(plainValue({ formula: 'A1', date1904: false } as never)).toBeNull()
})

it('tells what is no date or number', () => {
  expect(plainValue(new Date(Number.NaN))).toHaveProperty('error')
  expect(plainValue(Number.NaN)).toHaveProperty('error')
})

it('mends text', () => {
  expect(plainValue('a\ud800b\r\nc\u0000')).toBe('a\ufffdb\nc')
})

it('names columns as Excel does', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA'])
})
