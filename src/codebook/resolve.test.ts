import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptText, messageKey } from './keys.js'
import { resolveCodebook } from './resolve.js'
import { sampleCluster, sampleCodebook, sampleEntry, sampleMove, sampleRef } from './sample.testing.js'

const question = 'Wat is er nodig in de wijk?'
const asked = [{ id: 'v1', text: question }]
const candidate = (number: number, text: string, id = `b${number}`) => ({ number, id, text })

describe('a key', () => {
  it('does not depend on case, accents and punctuation, but on the question', () => {
    expect(messageKey(question, 'Méér tijd!')).toBe(messageKey('wat is er nodig in de wijk', ' meer  tijd'))
    expect(messageKey(question, 'Meer tijd')).not.toBe(messageKey('Wat staat in de weg?', 'Meer tijd'))
    expect(messageKey(question, '👍')).not.toBe(messageKey(question, '👎'))
    expect(messageKey(question, 'Meer tijd')).toMatch(/^m-[0-9a-f]{12}$/)
  })
})

it('a question is found by what the export calls it, and by what the report calls it', () => {
  const text = 'Meer tijd'
  const keysWith = (asked: string, own: string): string[] => {
    const codebook = sampleCodebook(sampleEntry(question, { moves: [sampleMove(question, text, 'c01')] }))
    const { questions } = resolveCodebook(codebook, [{ id: 'v1', asked, text: own }], [[candidate(0, text)]])
    return [...(questions[0]?.keys.values() ?? [])]
  }
  const key = messageKey(question, text)
  expect(keysWith(question, 'Nodig')).toEqual([key])
  expect(keysWith('Nodig', question)).toEqual([key])
  expect(keysWith('Nodig', 'Niets van dat al')).toEqual([])
})

describe('messages', () => {
  const text = 'Geef bewoners meer tijd om mee te denken over hun eigen straat'
  const entry = sampleEntry(question, {
    clusters: [sampleCluster('c01', 'Tijd', { quotes: [sampleRef(messageKey(question, text))] })],
    moves: [sampleMove(question, text, 'c01')],
    messages: [
      { key: messageKey(question, text), id: 'b7', in: 'c01', why: 'draft', text, place: { file: 'x' } },
    ],
  })
  const found = (...texts: [string, string?][]) => {
    const candidates = texts.map(([text, id], number) => candidate(number, text, id))
    const { questions, problems } = resolveCodebook(sampleCodebook(entry), asked, [candidates])
    return { pins: [...(questions[0]?.pins.keys() ?? [])], codes: problems.map(({ code }) => code) }
  }

  it('are found by what they say, each that says it', () => {
    expect(found(['iets anders'], [text.toUpperCase()], [`${text}.`])).toEqual({ pins: [1, 2], codes: [] })
  })

  it('are found when edited: under the same id when they are like it, else when very like it', () => {
    const edited = 'Geef de bewoners wat meer tijd om na te denken over eigen straat en plein'
    expect(found([edited, 'b7']).pins).toEqual([0])
    expect(found(['Meer bankjes', 'b7'])).toEqual({
      pins: [],
      codes: ['codebook-floating', 'codebook-floating'],
    })
    expect(found([text.replace('mee te denken', 'meetedenken')]).pins).toEqual([0])
  })

  it('are found by the part of them that was kept', () => {
    const long = `${text} ${'en nog iets over de buurt '.repeat(20)}`
    const cut = sampleEntry(question, {
      moves: [{ ...sampleMove(question, long, 'c01'), text: keptText(long) }],
    })
    const { questions } = resolveCodebook(sampleCodebook(cut), asked, [
      [candidate(0, 'x'), candidate(1, long.replace('eigen', 'eigne'))],
    ])
    expect(questions[0]?.pins.has(1)).toBe(true)
  })

  it('are the same ones in whatever order they come', () => {
    const words = fc.constantFrom('tijd', 'geld', 'groen', 'rust')
    const texts = fc.uniqueArray(
      fc.array(words, { minLength: 3, maxLength: 6 }).map(some => some.join(' ')),
      { minLength: 2, maxLength: 12 },
    )
    const cases = texts.chain(some =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    )
    const moves = ['tijd geld groen', 'geld geld geld rust', 'rust rust tijd'].map(one =>
      sampleMove(question, one, 'overig'),
    )
    const pinned = (texts: string[]): string[] => {
      const { questions } = resolveCodebook(sampleCodebook(sampleEntry(question, { moves })), asked, [
        texts.map((text, number) => candidate(number, text, text)),
      ])
      return [...(questions[0]?.pins.keys() ?? [])].map(number => texts[number] ?? '').sort()
    }
    fc.assert(
      fc.property(cases, ([some, shuffled]) => {
        expect(pinned(shuffled)).toEqual(pinned(some))
      }),
    )
  })
})

describe('questions', () => {
  const idsOf = (
    questions: { id: string; text: string }[],
    ...matches: { id: string | null; text: string | null }[]
  ) =>
    resolveCodebook(
      sampleCodebook(...matches.map(match => sampleEntry('', { match }))),
      questions,
      questions.map(() => []),
    ).questions.map(one => one?.entry.match.id ?? null)

  it('are found by id and text, then by text, then by what is like it', () => {
    const questions = [
      { id: 'v1', text: 'Wat staat in de weg?' },
      { id: 'v2', text: 'Wat is er nodig in de wijk, volgens u?' },
    ]
    expect(idsOf(questions, { id: 'v2', text: 'Wat staat in de weg' }, { id: 'v1', text: question })).toEqual(
      ['v2', 'v1'],
    )
    expect(idsOf(questions, { id: 'v2', text: 'Wat is er nodig' })).toEqual([null, 'v2'])
    expect(idsOf(questions, { id: 'v1', text: 'Hoe oud bent u?' })).toEqual([null, null])
  })

  it('that are lost are said, and nothing else is', () => {
    const { lost, problems } = resolveCodebook(
      sampleCodebook(sampleEntry('Hoe oud?', { moves: [sampleMove('Hoe oud?', 'x', 'overig')] })),
      [{ id: 'v9', text: question }],
      [[]],
    )
    expect(lost).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['codebook-question-lost'])
  })
})

it('says of a shared cluster only what no question has', () => {
  const shared = sampleCluster('s01', 'Tijd', {
    shared: true,
    examples: [sampleRef(messageKey(question, 'tijd')), sampleRef(messageKey('Nog een?', 'weg'))],
  })
  const entries = [question, 'Nog een?'].map((text, index) =>
    sampleEntry(text, { match: { id: `v${index + 1}`, text }, clusters: [shared] }),
  )
  const { sharedFloating, problems } = resolveCodebook(
    sampleCodebook(...entries),
    [...asked, { id: 'v2', text: 'Nog een?' }],
    [[candidate(0, 'Tijd')], []],
  )
  expect(sharedFloating.map(({ key }) => key)).toEqual([messageKey('Nog een?', 'weg')])
  expect(problems).toHaveLength(1)
})
