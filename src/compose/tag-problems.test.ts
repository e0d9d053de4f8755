import { expect, it } from 'vitest'
import type { BlockDesign } from '../template/infographic-design.js'
import { samplePage, standaard } from './sample.testing.js'
import { tagProblems } from './tag-problems.js'

const found = (page: string) =>
  tagProblems({ ...standaard, pages: [samplePage(page)], units: new Map() }).map(
    ({ code, value, place, details }) => [code, value, place.row, details?.near],
  )

it('the standard template has none', () => {
  expect(tagProblems(standaard)).toEqual([])
})

it.each([
  ['# Over {{titel}}\n\nMet {{deelnemers}} mensen; {{vraag.v3.consensus}} en {{hoofdstuk.titel}}.', []],
  ['# Over {{tietel}}', [['template-unknown-name', 'tietel', 1, 'titel']]],
  ['# A\n\nEen\nof {{deelnmers}}', [['template-unknown-name', 'deelnmers', 4, 'deelnemers']]],
  ['{{clusters citaten = 4}}', [['template-block-form', 'clusters citaten = 4', 1, undefined]]],
  ['Zie {{contact}}', [['template-block-form', 'contact', 1, undefined]]],
])('on a page %j', (page, problems) => {
  expect(found(page)).toEqual(problems)
})

it('looks at the sentence of a poll, and at the infographic', () => {
  const named = (name: string) => ({ name, place: { file: 'infographic.yaml' } })
  const poll: BlockDesign = {
    kind: 'poll',
    heading: null,
    poll: named('p1'),
    side: 'high',
    sentence: named('{{Deell}} van {{vraag}}'),
    columns: [],
  }
  const infographic = { ...standaard.infographic, title: named('{{bron}} {{x}}'), blocks: [poll] }
  expect(
    tagProblems({ ...standaard, infographic }).map(({ value, details }) => [value, details?.near]),
  ).toEqual([
    ['x', undefined],
    ['Deell', 'deel'],
  ])
})
