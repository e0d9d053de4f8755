import { expect, it } from 'vitest'
import { SectionStructure } from './section-structure.js'
import { node } from './structure.js'

it('keeps the reading order, whatever is set first', () => {
  const root = new SectionStructure()
  const before = root.place()
  const chapter = root.section()
  const heading = chapter.place()
  const question = chapter.section()
  const after = root.place()
  question.place()([node('H3', [4])])
  after([node('P', [5])])
  heading([node('H2', [2])])
  heading([node('P', [3])])
  before([node('H1', [1])])
  expect(root.nodes()).toEqual([
    node('H1', [1]),
    node('Sect', [node('H2', [2]), node('P', [3]), node('Sect', [node('H3', [4])])]),
    node('P', [5]),
  ])
})
