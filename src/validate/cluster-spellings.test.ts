import { expect, it } from 'vitest'
import { noOverrides } from './overrides.js'
import { sampleTables } from './sample.testing.js'
import { validate } from './validate.js'

const labelled = (...labels: (string | null)[]) => {
  const rows = labels.map((label, index) => [`tekst ${index}`, label])
  const { session, problems } = validate(
    sampleTables({ Berichten: [['tekst', 'cluster'], ...rows] }),
    noOverrides,
  )
  return {
    labels: session?.messages.map(({ cluster }) => cluster),
    told: problems
      .filter(({ code }) => code === 'cluster-spelling')
      .map(({ place, value }) => [place.row, value]),
  }
}

it('spells a cluster as it is spelled most often', () => {
  expect(labelled('Groen', 'groen', null, 'de bus', 'groen', 'De bus', 'De bus')).toEqual({
    labels: ['groen', 'groen', null, 'De bus', 'groen', 'De bus', 'De bus'],
    told: [
      [2, 'Groen'],
      [5, 'de bus'],
    ],
  })
})

it('does so whatever the order of the rows', () => {
  expect(labelled('groen', 'Groen').labels).toEqual(['Groen', 'Groen'])
  expect(labelled('Groen', 'groen').labels).toEqual(['Groen', 'Groen'])
})

it('leaves clusters alone that are others', () => {
  expect(labelled('groen', 'groei', 'grôen')).toEqual({ labels: ['groen', 'groei', 'grôen'], told: [] })
})
