import { expect, it } from 'vitest'
import type { Document } from './group.js'
import { settle } from './settle.js'

/** A message with these terms, all of one weight, at length 1. */
const document = (id: string, ...terms: number[]): Document => ({
  message: { number: 0, id, text: id, coded: null, agree: 0, disagree: 0 },
  tokens: [],
  vector: { terms, weights: terms.map(() => 1 / Math.sqrt(terms.length)) },
})
const idsOf = (groups: Document[][]): string[][] =>
  groups.map(members => members.map(({ message }) => message.id))

it('moves a message to the group that it clearly fits better', () => {
  const [a, b, c, d, stray] = [
    document('a', 1, 2),
    document('b', 1, 2),
    document('c', 3, 4),
    document('d', 3, 4),
    document('stray', 3, 4, 1),
  ] as [Document, Document, Document, Document, Document]
  expect(
    idsOf(
      settle([
        [a, b, stray],
        [c, d],
      ]),
    ),
  ).toEqual([
    ['a', 'b'],
    ['stray', 'c', 'd'],
  ])
})

it('leaves a message where it is nearly as well off', () => {
  const groups = [
    [document('a', 1, 2), document('between', 1, 3)],
    [document('c', 3, 4), document('d', 3, 4)],
  ]
  expect(idsOf(settle(groups))).toEqual([
    ['a', 'between'],
    ['c', 'd'],
  ])
})

it('loses nobody, also where groups share nothing', () => {
  const groups = [[document('a', 1)], [document('b', 2), document('c')], []]
  expect(idsOf(settle(groups)).flat().sort()).toEqual(['a', 'b', 'c'])
})
