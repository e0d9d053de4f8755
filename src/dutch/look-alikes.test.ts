import { describe, expect, it } from 'vitest'
import { setApart } from './look-alikes.js'

describe('words that hold another by chance', () => {
  it.each(['park', 'stadspark', 'verkeer', 'luchtkwaliteit', 'wijken', 'plannen'])(
    '%s stays itself',
    word => {
      expect(setApart(word)).toBe(word)
    },
  )

  it.each([
    ['parkeren', 'park'],
    ['verkeerde', 'verkeer'],
    ['vluchteling', 'lucht'],
    ['afwijken', 'wijk'],
    ['planten', 'plan'],
  ])('%s holds no %s', (word, other) => {
    expect(setApart(word)).not.toContain(other)
    expect(setApart(word)).toHaveLength(word.length)
  })

  it('keep what they share with their own kin', () => {
    expect(setApart('parkeerplaats').slice(0, 7)).toBe(setApart('parkeer'))
    expect(setApart('parkeren').slice(0, 4)).toBe(setApart('parkeer').slice(0, 4))
    expect(setApart('bezoek').slice(-4)).not.toBe(setApart('onderzoek').slice(-4))
  })
})
