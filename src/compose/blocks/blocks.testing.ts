import { expect } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import type { Block } from '../report.js'
import { blocksOf, composeSample, type Wishes } from '../sample.testing.js'

/** The blocks that a page yields, with the problems met. */
export function made(page: string, wishes: Wishes): Block[] {
  const { report, problems } = composeSample({ page, ...wishes })
  expect(problems).toEqual([])
  return blocksOf(report.sections)
}
export const only = <K extends Block['kind']>(blocks: Block[], kind: K): Extract<Block, { kind: K }>[] =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
export const quotesOf = (blocks: Block[]): string[][] =>
  only(blocks, 'quotes').map(({ items }) => items.map(({ messageId }) => messageId))
export const headingTexts = (blocks: Block[]): string[] => only(blocks, 'heading').map(({ text }) => text)
export const textsOf = (blocks: Block[]): string[] =>
  only(blocks, 'paragraph').map(({ content }) => content.map(one => ('text' in one ? one.text : '')).join(''))

/** Synthetrons of a question that the analyst coded: text and label differ, so that quotes do. */
export const coded = (label: string, agree: number, id: string, question = 'v1') =>
  countedMessage(id, agree, 1, { cluster: label, question })
