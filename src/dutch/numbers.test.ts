import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, numberInWords, percent, perPerson, roundedQuotient, shortest } from './numbers.js'

describe('roundedQuotient', () => {
  it.each([
    [57 * 100, 200, 29],
    [1, 2, 1],
    [-1, 2, -1],
    [-1, 3, 0],
    [2831, 155, 18],
    [0, 7, 0],
  ])('rounds %d ÷ %d half away from zero to %d', (numerator, denominator, expected) => {
    expect(roundedQuotient(numerator, denominator)).toBe(expected)
  })

  it('agrees with whole arithmetic of any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.integer({ min: 1, max: 1e9 }),
        (numerator, denominator) => {
          const exact = (2n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator))
          expect(BigInt(roundedQuotient(numerator, denominator))).toBe(exact)
        },
      ),
    )
  })

  it('throws without a denominator', () => {
    expect(() => roundedQuotient(1, 0)).toThrow()
  })
})

describe('formatNumber', () => {
  it.each([
    [2831, 0, 1, '2831'],
    [9999, 0, 1, '9999'],
    [10000, 0, 1, '10.000'],
    [1234567, 0, 1, '1.234.567'],
    [99999, 0, 10, '10.000'],
    [-12345, 0, 1, '-12.345'],
    [3.15, 1, 1, '3,2'],
    [3, 1, 1, '3,0'],
    [1, 2, 200, '0,01'],
    [1, 2, 201, '0,00'],
    [1, 3, 3, '0,333'],
  ])('%d with %d decimals over %d is %s', (value, decimals, divisor, expected) => {
    expect(formatNumber(value, decimals, divisor)).toBe(expected)
  })
})

describe('percent', () => {
  it.each([
    [57, 200, 0, '29%'],
    [334, 2831, 0, '12%'],
    [9, 20, 1, '45,0%'],
    [1, 8, 1, '12,5%'],
    [3, 3, 0, '100%'],
    [0, 0, 0, '–'],
  ])('%d of %d with %d decimals is %s', (part, whole, decimals, expected) => {
    expect(percent(part, whole, decimals)).toBe(expected)
  })
})

it.each([
  [16, '16'],
  [43.5, '43,5'],
  [0.29 * 100, '29'],
  [18.25, '18,25'],
])('%d with the decimals that it has is %s', (value, expected) => {
  expect(shortest(value)).toBe(expected)
})

describe('numberInWords', () => {
  it.each([
    [0, 'nul'],
    [1, 'één'],
    [2, 'twee'],
    [12, 'twaalf'],
    [20, 'twintig'],
    [21, '21'],
    [12000, '12.000'],
  ])('%d is %s', (value, expected) => {
    expect(numberInWords(value)).toBe(expected)
  })
})

it.each([
  [6, 10, '0,6'],
  [29, 30, '1'],
  [1, 30, '0'],
  [0, 4, '0'],
  [12, 8, '2'],
  [12, 0, '–'],
])('%i messages of %i people are %s a person', (messages, people, expected) => {
  expect(perPerson(messages, people)).toBe(expected)
})
