import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { countedMessage, sampleSession } from '../analyse/sample.testing.js'
import type { CodebookCluster, CodebookQuestion } from '../codebook/codebook.js'
import { messageKey } from '../codebook/keys.js'
import {
  sampleCluster,
  sampleCodebook,
  sampleEntry,
  sampleMove,
  sampleRef,
} from '../codebook/sample.testing.js'
import { noConfig } from '../config/config.js'
import { compose } from './compose.js'
import type { Block } from './report.js'
import { blocksOf, infographicLists, samplePage, sampleQuestion, standaard } from './sample.testing.js'

const asked = 'Wat nu?'
const texts = ['een boom', 'twee bomen', 'drie bomen', 'een bank', 'twee banken', 'iets heel anders']
const keyOf = (text: string) => sampleRef(messageKey(asked, text))

/** The blocks of a question with six synthetrons, the first with most support, and its clusters. */
function composed(
  clusters: CodebookCluster[],
  parts: Partial<CodebookQuestion> = {},
  disagree: Record<string, number> = {},
) {
  const session = sampleSession({
    questions: [sampleQuestion('v1', { text: asked })],
    messages: texts.map((text, index) =>
      countedMessage(`m${index}`, 20 - index, disagree[`m${index}`] ?? 1, { text }),
    ),
  })
  const moves = texts.map((text, index) =>
    sampleMove(asked, text, index < 3 ? 'c01' : index < 5 ? 'c02' : 'overig'),
  )
  const codebook = sampleCodebook(sampleEntry(asked, { clusters, moves, ...parts }))
  const template = { ...standaard, pages: [samplePage('{{hoofdstukken}}')] }
  const { analysis } = analyse(session, { ...template, keepIds: false }, [], codebook)
  const { report } = compose(session, analysis, template, noConfig, '1')
  return { blocks: blocksOf(report.sections), poster: report.infographic.blocks.flatMap(infographicLists) }
}
const trees = sampleCluster('c01', 'bomen en struiken in de straat', { chartLabel: 'bomen' })
const seats = sampleCluster('c02', 'banken', { status: 'provisional', infographicLabel: 'zitten' })
const headings = (blocks: Block[]) => blocks.flatMap(one => (one.kind === 'heading' ? [one.text] : []))
const quotes = (blocks: Block[]) =>
  blocks.flatMap(one =>
    one.kind === 'quotes' ? [one.items.map(({ messageId }) => messageId).join(' ')] : [],
  )

describe('clusters of a codebook', () => {
  it('say that they are provisional as long as nobody has reviewed them', () => {
    expect(headings(composed([trees, seats]).blocks)).toEqual([
      '1. Bomen en struiken in de straat',
      '2. Banken (voorlopig)',
      '3. Overig',
    ])
  })

  it('have short names for the chart and the infographic', () => {
    const { blocks, poster } = composed([trees, seats])
    const figure = blocks.find(one => one.kind === 'figure')
    expect(figure?.chart.kind === 'cluster-bars' && figure.chart.bars.map(({ label }) => label)).toEqual([
      'Bomen',
      'Banken',
      'Overig',
    ])
    expect(poster[0]?.items).toEqual(['Bomen en struiken in de straat', 'Zitten'])
  })

  it('have the analyst’s paragraph above the quotes, and the chosen quotes first, in their order', () => {
    const { blocks } = composed([
      { ...trees, text: 'Er is **veel** behoefte.', quotes: [keyOf('drie bomen'), keyOf('twee bomen')] },
      seats,
    ])
    expect(quotes(blocks)).toEqual(['m2 m1 m0', 'm3 m4', 'm5'])
    const kinds = blocks.map(one =>
      one.kind === 'paragraph'
        ? one.content.map(part => ('text' in part ? part.text : '')).join('')
        : one.kind,
    )
    expect(kinds[kinds.indexOf('quotes') - 1]).toBe('Er is veel behoefte.')
  })

  it('keep a chosen quote that divides the group, which is then quoted nowhere else', () => {
    const chosen = { ...trees, quotes: [keyOf('drie bomen')] }
    expect(quotes(composed([chosen, seats], {}, { m2: 15 }).blocks)).toEqual(['m2 m0 m1', 'm3 m4', 'm5'])
    expect(quotes(composed([trees, seats], {}, { m2: 15 }).blocks)).toEqual(['m0 m1', 'm3 m4', 'm5', 'm2'])
  })

  it('keep the quotes that were chosen for what was merged into them', () => {
    const merged = sampleCluster('c03', 'struiken', { into: 'c01', quotes: [keyOf('drie bomen')] })
    const { blocks } = composed([{ ...trees, quotes: [keyOf('twee bomen')] }, seats, merged])
    expect(quotes(blocks)[0]).toBe('m1 m2 m0')
  })

  it('are as many as the codebook says', () => {
    expect(headings(composed([trees, seats], { top: 1 }).blocks)).toEqual([
      '1. Bomen en struiken in de straat',
      '2. Overig',
    ])
  })

  it('that are not shown by name keep what an analyst wrote and chose, within overig', () => {
    const { blocks } = composed([trees, { ...seats, text: 'Zitten kan.', quotes: [keyOf('twee banken')] }], {
      top: 1,
    })
    // Below the name of a cluster stands nothing but its own.
    expect(quotes(blocks)).toEqual(['m0 m1 m2', 'm5', 'm4'])
    expect(blocks.flatMap(one => (one.kind === 'paragraph' ? one.content : [])).slice(-2)).toEqual([
      { kind: 'strong', text: 'Banken (voorlopig).' },
      { kind: 'text', text: 'Zitten kan.' },
    ])
  })

  it('choose the best supported of messages that say the same', () => {
    const session = sampleSession({
      questions: [sampleQuestion('v1', { text: asked })],
      messages: ['a', 'b', 'c'].map((id, index) =>
        countedMessage(id, 5 + (index % 2), 0, { text: 'Bomen!' }),
      ),
    })
    const codebook = sampleCodebook(
      sampleEntry(asked, { clusters: [{ ...trees, quotes: [keyOf('bomen')] }] }),
    )
    const { analysis } = analyse(session, { ...standaard, keepIds: false }, [], codebook)
    expect(analysis.questions[0]?.clusters[0]?.quoteIds).toEqual(['b'])
  })
})
