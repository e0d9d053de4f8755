import { describe, expect, it } from 'vitest'
import { countedMessage } from '../analyse/sample.testing.js'
import type { Block, Section } from './report.js'
import { blocksOf, composeSample, headingsOf, sampleQuestion } from './sample.testing.js'

const messages = [countedMessage('a', 5, 0)]
const wordsOf = (blocks: Block[]): string[] =>
  blocks.flatMap(block =>
    block.kind === 'paragraph' ? block.content.map(part => ('text' in part ? part.text : '')) : [],
  )
const numbered = (page: string, numberFrom = 0): string[] =>
  headingsOf(composeSample({ session: { messages }, page, template: { numberFrom } }).report.sections).map(
    ({ number, text }) => `${number ?? '–'} ${text}`,
  )

describe('sections', () => {
  it('are numbered from where the template says, two levels deep', () => {
    const page = '# A\na\n## B\nb\n### C\nc\n## D\nd\n# E\ne\n'
    expect(numbered(page)).toEqual(['0 A', '0.1 B', '– C', '0.2 D', '1 E'])
    expect(numbered(page, 1)).toEqual(['1 A', '1.1 B', '– C', '1.2 D', '2 E'])
  })

  it('that are empty vanish before they are numbered, with those that hold only empty ones', () => {
    expect(numbered('# A\n\n## Leeg\n\n{{contact}}\n\n# B\n\n## C\n\nc\n\n## D\n\nd\n')).toEqual([
      '0 B',
      '0.1 C',
      '0.2 D',
    ])
  })

  it('are not counted by text without a heading or by deeper headings', () => {
    expect(numbered('los\n\n# A\na\n### diep\nd\n## B\nb\n')).toEqual(['0 A', '– diep', '0.1 B'])
  })

  it('keep text that follows their subsections in its place', () => {
    const { report } = composeSample({
      session: { messages },
      page: '# Uitkomsten\n\nvooraf\n\n{{hoofdstukken}}\n\nachteraf\n',
    })
    const words = wordsOf(blocksOf(report.sections))
    expect([words[0], words.at(-1)]).toEqual(['vooraf', 'achteraf'])
    expect(words.length).toBeGreaterThan(3)
  })

  it('each have a destination of their own', () => {
    const { report } = composeSample({ session: { messages } })
    const found = JSON.stringify(report.sections).match(/kop\d{4}/g) ?? []
    expect(found.length).toBeGreaterThan(5)
    expect(new Set(found).size).toBe(found.length)
  })

  const oneQuestion = () =>
    composeSample({
      session: {
        questions: [sampleQuestion('v1')],
        messages: Array.from({ length: 12 }, (_, index) =>
          countedMessage(`m${index}`, 9, 3, { cluster: index < 6 ? 'rust' : 'ruimte' }),
        ),
      },
    }).report

  it('never skip a level of headings, also where a chapter is one question', () => {
    const report = oneQuestion()
    const levelsOf = (sections: Section[]): number[] =>
      sections.flatMap(({ heading, blocks, sections: inner }) => [
        ...(heading ? [heading.level] : []),
        ...blocks.flatMap(block => (block.kind === 'heading' ? block.level : [])),
        ...levelsOf(inner),
      ])
    const levels = levelsOf(report.sections)
    expect(levels.length).toBeGreaterThan(8)
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
  })

  it('have headings of clusters that are of one level and look alike, also where they are raised', () => {
    const clusters = blocksOf(oneQuestion().sections).flatMap(block =>
      block.kind === 'heading' && /^[12]\. /.test(block.text) ? [block] : [],
    )
    expect(clusters.map(({ level, look }) => [level, look])).toEqual([
      [3, 4],
      [3, 4],
    ])
  })
})

describe('a page', () => {
  it('says values in headings and prose, and a value is no markup', () => {
    const { report } = composeSample({
      session: { messages, info: { ...composeInfo, title: 'Wij *samen*' } },
      page: '# Over {{titel}}\n\n**Over** {{titel}}: {{berichten}} bericht\n',
    })
    expect(headingsOf(report.sections)[0]?.text).toBe('Over Wij *samen*')
    expect(wordsOf(blocksOf(report.sections)).join('')).toBe('Over Wij *samen*: 1 bericht')
  })

  it('with a name that cannot be used there is a problem at its line', () => {
    const { problems } = composeSample({ session: { messages }, page: '# A\n\n{{vraag.kort}} is\n' })
    expect(problems).toEqual([
      {
        code: 'template-unknown-name',
        place: { file: 'proef.md', row: 3, column: '1' },
        value: 'vraag.kort',
        details: { near: 'vraag.v1.kort' },
      },
    ])
  })

  it('with an unknown block is a problem at its line', () => {
    const { problems } = composeSample({ session: { messages }, page: '# A\n\n{{taartdiagram}}\n' })
    expect(problems).toEqual([
      { code: 'template-unknown-block', place: { file: 'proef.md', row: 3 }, value: 'taartdiagram' },
    ])
  })

  it('of a unit is used for each, in a place of its own', () => {
    const questions = [
      sampleQuestion('v1', { chapter: 'Kansen', short: 'Tijd' }),
      sampleQuestion('v2', { chapter: 'Kansen', short: 'Geld' }),
    ]
    const { report } = composeSample({
      session: { questions, messages: [...messages, countedMessage('b', 4, 0, { question: 'v2' })] },
      page: '# Uitkomsten\n\n{{hoofdstukken}}\n',
    })
    expect(headingsOf(report.sections).map(({ text }) => text)).toEqual([
      'Uitkomsten',
      'Kansen',
      'Tijd',
      'Geld',
    ])
  })

  it('of a unit within itself ends, and gives nothing there', () => {
    const heading = { kind: 'heading' as const, level: 2 as const, text: 'Vraag', line: 1 }
    const call = { kind: 'block' as const, name: 'vragen', options: new Map<string, string>(), line: 2 }
    const prose = { kind: 'prose' as const, markdown: 'Tekst.', line: 3 }
    const page = { file: 'vraag.md', parts: [heading, call, prose] }
    const chapter = { file: 'hoofdstuk.md', parts: [call] }
    const { report } = composeSample({
      session: { questions: [sampleQuestion('v1', { chapter: 'Kansen' })], messages },
      page: '# Uitkomsten\n\n{{hoofdstukken}}\n',
      template: {
        units: new Map([
          ['hoofdstuk', chapter],
          ['vraag', page],
        ]),
      },
    })
    expect(headingsOf(report.sections).map(({ text }) => text)).toEqual(['Uitkomsten', 'Vraag'])
  })

  it('of a question that is its own chapter does not say its name twice', () => {
    const { report } = composeSample({ session: { messages }, page: '{{hoofdstukken}}' })
    expect(headingsOf(report.sections).map(({ text }) => text)).toEqual(['Wat is er nodig?'])
  })
})

const composeInfo = {
  title: null,
  subtitle: null,
  date: null,
  client: null,
  goal: null,
  introduction: null,
  invited: null,
  registered: null,
  followUpYes: null,
  followUpMaybe: null,
  followUpNo: null,
}
