import { expect, it } from 'vitest'
import { nearest } from './nearest.js'

it.each([
  ['korte', ['tekst', 'kort', 'rol'], 'kort'],
  ['vraag.v3.concensus', ['vraag.v3.berichten', 'vraag.v3.consensus'], 'vraag.v3.consensus'],
  ['Titel', ['titel'], 'titel'],
  ['title', ['tekst', 'titel'], 'titel'],
  ['iets heel anders', ['titel', 'datum'], null],
  ['x', [], null],
])('the nearest of %s', (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found)
})

it('is not further off than it may be', () => {
  const labels = ['meer geld in de wijk']
  expect([nearest('meer groen in de wijk', labels), nearest('meer groen in de wijk', labels, 2)]).toEqual([
    labels[0],
    null,
  ])
})
