import { expect, it } from 'vitest'
import { accuracy, adjustedRand, bCubed } from './score-clusters.js'

const gold = ['a', 'a', 'a', 'b', 'b', 'c']

it('gives the same grouping full marks, whatever its labels', () => {
  const same = ['x', 'x', 'x', 'y', 'y', 'z']
  expect(adjustedRand(gold, same)).toBe(1)
  expect(bCubed(gold, same)).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(accuracy(gold, same)).toBe(0)
  expect(accuracy(gold, gold)).toBe(1)
})

it('gives one cluster and singletons no marks for agreement', () => {
  expect(
    adjustedRand(
      gold,
      gold.map(() => 'x'),
    ),
  ).toBe(0)
  expect(
    adjustedRand(
      gold,
      gold.map((_, at) => String(at)),
    ),
  ).toBe(0)
})

it('agrees with figures worked out by hand', () => {
  const found = ['x', 'x', 'y', 'y', 'y', 'y']
  // Pairs together in both: 1 (a a) + 1 (b b); in gold 3 + 1, found 1 + 6, of 15.
  expect(adjustedRand(gold, found)).toBeCloseTo((2 - 28 / 15) / (5.5 - 28 / 15), 12)
  expect(bCubed(gold, found).precision).toBeCloseTo((1 + 1 + 1 / 4 + 2 / 4 + 2 / 4 + 1 / 4) / 6, 12)
  expect(bCubed(gold, found).recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1 + 1) / 6, 12)
})
