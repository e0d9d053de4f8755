import { describe, expect, it } from 'vitest'
import { defaults } from './sample.testing.js'
import { isBipotron, isSynthetron } from './synthetrons.js'
import { countTiers, isFirm, tierOf, wilsonInterval } from './tiers.js'

const { method } = defaults

describe('tierOf', () => {
  it.each([
    [9, 1, 'high'],
    [10, 1, 'top'],
    [4, 0, 'top'],
    [7, 3, 'medium'],
    [71, 29, 'high'],
    [4, 6, 'low'],
    [41, 59, 'medium'],
    [3, 17, 'bottom'],
    [4, 20, 'low'],
    [0, 4, 'bottom'],
  ])('%d agree and %d disagree is %s', (agree, disagree, tier) => {
    expect(tierOf(agree, disagree, method.tierPercents)).toBe(tier)
  })
})

describe('isFirm', () => {
  it('is not for 4 of 4, whose interval begins at 51%', () => {
    expect(wilsonInterval(4, 0).low).toBeCloseTo(0.5101, 4)
    expect(isFirm('top', 4, 0, method.tierPercents)).toBe(false)
  })

  it('is for many votes well within a tier', () => {
    expect(isFirm('top', 100, 0, method.tierPercents)).toBe(true)
    expect(isFirm('medium', 55, 45, method.tierPercents)).toBe(true)
    expect(isFirm('bottom', 0, 100, method.tierPercents)).toBe(true)
  })

  it('takes the published interval of 9 of 10', () => {
    const { low, high } = wilsonInterval(9, 1)
    expect(low).toBeCloseTo(0.5958, 4)
    expect(high).toBeCloseTo(0.9821, 4)
  })
})

describe('synthetrons and bipotrons', () => {
  it('is a synthetron from four on one side', () => {
    expect(isSynthetron(3, 3, method)).toBe(false)
    expect(isSynthetron(4, 0, method)).toBe(true)
    expect(isSynthetron(0, 4, method)).toBe(true)
  })

  it('is a bipotron from two on both sides and a quarter on the smaller', () => {
    expect(isBipotron(2, 6, method)).toBe(true)
    expect(isBipotron(2, 7, method)).toBe(false)
    expect(isBipotron(1, 1, method)).toBe(false)
    expect(isBipotron(6, 2, method)).toBe(true)
  })
})

it('counts tiers and leaves out what has none', () => {
  expect(countTiers(['top', null, 'low', 'top'])).toEqual({ top: 2, high: 0, medium: 0, low: 1, bottom: 0 })
})
