import { expect, it } from 'vitest'
import { messageKey } from '../codebook/keys.js'
import { codebookOfGold, placedByGold } from './codebook-of-gold.js'
import type { GoldRow } from './gold.js'

const question = 'Wat is er nodig in de wijk?'
const row = (id: string, cluster: string, text: string): GoldRow => ({
  ...{ id, question_id: 'q', question, text, cluster },
})
const rows = [
  row('b', 'Groen', 'Meer bomen langs de straat'),
  row('a', 'Groen', 'Groen op elk plein'),
  row('c', 'Groen', 'Bomen langs de gracht'),
  row('d', 'Verkeer', 'Minder verkeer door de straat'),
  row('e', 'Verkeer', 'Drempels tegen hardrijders'),
  row('f', 'overig', 'Verkeer en groen, ik weet het niet'),
]

it('makes a confirmed cluster of each label but the rest, its first messages by id as examples', () => {
  const [entry] = codebookOfGold(rows, () => 1).questions
  expect(entry?.clusters.map(({ id, label, status }) => [id, label, status])).toEqual([
    ['c01', 'Groen', 'confirmed'],
    ['c02', 'Verkeer', 'confirmed'],
  ])
  expect(entry?.clusters.map(({ examples }) => examples.map(({ key }) => key))).toEqual([
    [messageKey(question, 'Groen op elk plein')],
    [messageKey(question, 'Minder verkeer door de straat')],
  ])
})

it('measures where the texts land that are neither examples nor rest', () => {
  // By their labels a and d; 'straat' draws b to d, and with it c; e is like neither.
  expect(placedByGold(rows, () => 0)).toEqual({ accuracy: 2 / 5, baseline: 3 / 5, texts: 5 })
  // With a and b as examples c is near them for its 'bomen'; e stays alone.
  expect(placedByGold(rows, size => size - 1)).toEqual({ accuracy: 1 / 2, baseline: 1 / 2, texts: 2 })
  expect(placedByGold(rows, size => size)).toBeNull()
})

it('pins what says the same as an example, and measures it no more', () => {
  const doubled = [...rows, row('g', 'Groen', 'groen op elk plein!')]
  expect(placedByGold(doubled, size => (size > 2 ? 1 : 0))?.texts).toBe(4)
})
