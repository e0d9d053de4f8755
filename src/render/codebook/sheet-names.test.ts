import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sheetNames } from './sheet-names.js'

it('names sheets as Excel allows: short, without its own signs, no two alike', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom("'", 'a/b', 'Clusters', '[x]', "d'".repeat(40)),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), some => {
      const names = sheetNames(some)
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(some.length)
      for (const name of names) {
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).toMatch(/^\d/)
        expect(name).not.toMatch(/[[\]:*?/\\]|'$/)
        expect(name.isWellFormed()).toBe(true)
      }
    }),
  )
  expect(sheetNames(['Wat: nu?', 'x'])).toEqual(['1. Wat nu', '2. x'])
})
