import { describe, expect, it } from 'vitest'
import { benchmarksOf, compare } from './benchmark.js'
import { defaults } from './sample.testing.js'

const { benchmark } = defaults

describe('compare', () => {
  it.each([
    [147, 10, 'equal'],
    [1471, 100, 'above'],
    [133, 10, 'equal'],
    [1329, 100, 'below'],
    [14, 1, 'equal'],
  ])('%d messages for %d people against 14 is %s', (messages, people, comparison) => {
    expect(compare(messages, people, 'messagesPerParticipant', benchmark)).toBe(comparison)
  })

  it.each([
    [168, 1000, 'equal'],
    [169, 1000, 'above'],
    [152, 1000, 'equal'],
    [151, 1000, 'below'],
    [0, 0, null],
  ])('%d synthetrons of %d messages against 16%% is %s', (synthetrons, messages, comparison) => {
    expect(compare(synthetrons, messages, 'synthetronShare', benchmark)).toBe(comparison)
  })

  it('compares settings with decimals exactly', () => {
    const settings = { measures: { messagesPerParticipant: 14.1 }, tolerancePercent: 0 }
    expect(compare(141, 10, 'messagesPerParticipant', settings)).toBe('equal')
    expect(compare(142, 10, 'messagesPerParticipant', settings)).toBe('above')
  })
})

it('compares the measures that have a benchmark, shares as shares', () => {
  const participation = {
    activeParticipants: 155,
    writers: 0,
    voters: 0,
    messages: 2831,
    messagesPerParticipant: null,
    reactions: 334,
    reactionShare: null,
    votes: 0,
  }
  const tiers = { top: 0, high: 0, medium: 0, low: 0, bottom: 0 }
  const consensus = { synthetrons: 352, synthetronShare: null, bipotrons: 526, bipotronShare: null, tiers }
  expect(benchmarksOf(participation, consensus, benchmark)).toEqual([
    { measure: 'messagesPerParticipant', value: 2831 / 155, benchmark: 14, comparison: 'above' },
    { measure: 'reactionShare', value: 334 / 2831, benchmark: 0.19, comparison: 'below' },
    { measure: 'synthetronShare', value: 352 / 2831, benchmark: 0.16, comparison: 'below' },
    { measure: 'bipotronShare', value: 526 / 2831, benchmark: 0.2, comparison: 'below' },
  ])
  expect(benchmarksOf(participation, consensus, { measures: {}, tolerancePercent: 5 })).toEqual([])
})
