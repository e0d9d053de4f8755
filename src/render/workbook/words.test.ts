import { expect, it } from 'vitest'
import { reasonWords, statusWord } from './words.js'

it.each([
  ['move', 'verplaatst'],
  ["keyword 'open potjes'", "trefwoord 'open potjes'"],
  ['nearness .17', 'nabijheid 0,17'],
  ['nearness 1.02', 'nabijheid 1,02'],
  ['draft', 'voorstel'],
  [null, null],
])('says the reason %s in Dutch', (reason, words) => {
  expect(reasonWords(reason)).toBe(words)
})

it('says whether a cluster was reviewed', () => {
  expect((['confirmed', 'provisional', null] as const).map(statusWord)).toEqual([
    'bevestigd',
    'voorlopig',
    null,
  ])
})
