import { describe, expect, it } from 'vitest'
import { cellValue, columnLetters, placeOf, type Shared } from './xlsx-cells.js'

const shared: Shared = { strings: ['nul', 'een'], formats: [null, 'date', 'duration'], is1904: false }
const value = (type: string | undefined, text: string, format?: string, also: Partial<Shared> = {}) =>
  cellValue(type, format, text, { ...shared, ...also })

describe('a cell', () => {
  it.each([
    ['s', '1', 'een'],
    ['s', ' 1\u0001', 'een'],
    ['s', '2', null],
    ['s', '-1', null],
    ['s', 'x', null],
    ['s', ' ', null],
    ['str', 'a_x000D__x000A_b', 'a\nb'],
    ['str', ' a ', ' a '],
    ['inlineStr', '_x005F_x000D_', '_x000D_'],
    ['inlineStr', 'a\ud800b\r\nc\u0000', 'a\ufffdb\nc'],
    ['d', '2020-09-17T10:00:00', '2020-09-17T10:00:00'],
    ['b', '1', true],
    ['b', 'true', true],
    ['b', '0', false],
    ['b', 'false', false],
    ['e', '#N/B', { error: '#N/B' }],
    ['n', '-1.5E3', -1500],
    [undefined, '0', 0],
    [undefined, ' 12 ', 12],
    [undefined, ' ', null],
    [undefined, 'x', { error: 'NaN' }],
    [undefined, '1e999', { error: 'Infinity' }],
    ['s', '', null],
    ['str', '', null],
    ['b', '', null],
    ['e', '', null],
  ])('of type %s with %j is %j', (type, text, expected) => {
    expect(value(type, text)).toEqual(expected)
  })

  const at = (iso: string) => new Date(`${iso}Z`)
  it.each([
    ['44091.375023148146', '1', at('2020-09-17T09:00:02')],
    ['61', '1', at('1900-03-01T00:00')],
    // Excel's calendar has a 29th of February in 1900.
    ['59', '1', at('1900-02-28T00:00')],
    ['1', '1', at('1900-01-01T00:00')],
    ['0.5', '1', at('1899-12-30T12:00')],
    ['1.5', '2', at('1899-12-31T12:00')],
    ['44091', '0', 44091],
    ['44091', '7', 44091],
    ['44091', undefined, 44091],
    ['1e300', '1', { error: 'no date' }],
  ])('with the number %s in format %s is %j', (text, format, expected) => {
    expect(value(undefined, text, format)).toEqual(expected)
  })

  it('counts days from 1904 where the workbook does', () => {
    expect(value(undefined, '0', '1', { is1904: true })).toEqual(at('1904-01-01T00:00'))
    expect(value(undefined, '42629.5', '1', { is1904: true })).toEqual(at('2020-09-17T12:00'))
  })
})

it('names columns as Excel does, and knows them by it', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA'])
  for (const column of [1, 26, 27, 52, 703, 16_384])
    expect(placeOf(`${columnLetters(column)}12`)).toEqual({ row: 12, column })
  expect(placeOf('xfd1048576')).toEqual({ row: 1_048_576, column: 16_384 })
  for (const wrong of ['', 'A', '12', 'A0', 'A-1', 'A1B', 'Ä1', 'A1:B2'])
    expect(() => placeOf(wrong)).toThrow()
})
