import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodebookQuestion } from '../../codebook/codebook.js'
import { messageKey } from '../../codebook/keys.js'
import { resolveCodebook } from '../../codebook/resolve.js'
import {
  sampleCluster,
  sampleCodebook,
  sampleEntry,
  sampleMove,
  sampleRef,
} from '../../codebook/sample.testing.js'
import { groupQuestion } from './cluster-question.js'
import type { ClusterMessage } from './group.js'
import { rankClusters } from './rank.js'

const question = 'Wat is er nodig in de wijk?'
const message = (text: string, number: number, parts: Partial<ClusterMessage> = {}): ClusterMessage => ({
  ...{ number, id: `m${number}`, text, coded: null, agree: 5, disagree: 1 },
  ...parts,
})

function group(entry: Partial<CodebookQuestion>, messages: ClusterMessage[]) {
  const codebook = sampleCodebook(sampleEntry(question, entry))
  const resolved = resolveCodebook(codebook, [{ id: 'v1', text: question }], [messages]).questions[0] ?? null
  const texts = messages.map(one => one.text)
  return groupQuestion(question, texts, messages, resolved)
}

/** Each message's cluster and the reason for it, in their order. */
function placed(entry: Partial<CodebookQuestion>, ...some: (string | ClusterMessage)[]) {
  const messages = some.map((one, number) => (typeof one === 'string' ? message(one, number) : one))
  const { groups, placements } = group(entry, messages)
  return messages.map(({ number }) => {
    const label = groups.find(({ members }) => members.some(one => one.number === number))?.label
    return `${label}: ${placements.get(number)?.reason}`
  })
}

const money = sampleCluster('c01', 'Geld', { keywords: ['budget', 'potjes'], not: ['subsidie'] })
const green = sampleCluster('c02', 'Groene pleinen', { keywords: ['groen'] })

describe('the codebook', () => {
  it('places by move, by example, by keyword, by where it was seen, and by label', () => {
    const moved = 'Een groen budget'
    const example = 'Meer bomen'
    const seen = 'Ruimte om te zitten'
    const entry = {
      clusters: [money, { ...green, examples: [sampleRef(messageKey(question, example))] }],
      moves: [sampleMove(question, moved, 'overig')],
      messages: [{ ...sampleRef(messageKey(question, seen)), id: null, in: 'c01', why: 'draft', text: seen }],
    }
    expect(placed(entry, moved, example, 'Een wijkbudget graag', seen, 'Pleinen!')).toEqual([
      'overig: move',
      'Groene pleinen: example',
      "Geld: keyword 'budget'",
      'Geld: draft',
      "Groene pleinen: label 'pleinen'",
    ])
  })

  it('counts a word by how few clusters use it, whole words more, and lets a veto win', () => {
    const entry = {
      clusters: [
        sampleCluster('c01', 'A', { keywords: ['zorg', 'geld'] }),
        sampleCluster('c02', 'B', { keywords: ['zorg', 'jeugd'], not: ['bureaucratie', 'op tijd'] }),
      ],
    }
    expect(
      placed(entry, 'Jeugd en zorg', 'Jeugdzorg', 'Zorggeld', 'Jeugd en bureaucratie', 'Jeugd op tijd'),
    ).toEqual([
      "B: keyword 'jeugd'",
      "B: keyword 'jeugd'",
      "A: keyword 'geld'",
      'Jeugd: draft',
      'Jeugd: draft',
    ])
  })

  it('takes no word of grammar for a form of a word with its stem', () => {
    const entry = {
      clusters: [sampleCluster('c01', 'Meten'), sampleCluster('c02', 'Rust', { keywords: ['zelf'] })],
    }
    expect(placed(entry, 'Meer meten graag', 'Ga door met de beek', 'Doe het zelf')).toEqual([
      "Meten: label 'Meten'",
      'overig: rest',
      "Rust: keyword 'zelf'",
    ])
  })

  it('wins over the column of the export where it names a message, and keeps the column else', () => {
    const coded = (text: string, number: number, label: string) => message(text, number, { coded: label })
    const renamed = sampleCluster('c01', 'Geldstromen', { exportLabels: ['geld'], keywords: ['park'] })
    const entry = { clusters: [renamed, green], moves: [sampleMove(question, 'een', 'c02')] }
    expect(
      placed(
        entry,
        coded('een', 0, 'geld'),
        coded('twee', 1, 'Geld'),
        coded('park', 2, 'rust'),
        coded('x', 3, 'Overig'),
      ),
    ).toEqual(['Groene pleinen: move', 'Geldstromen: column', 'rust: column', 'overig: column'])
  })

  it('puts what was merged into another where that is, with its words', () => {
    const entry = { clusters: [{ ...money, into: 'c02' }, green], moves: [sampleMove(question, 'x', 'c01')] }
    expect(placed(entry, 'x', 'Meer budget', 'Groen')).toEqual([
      'Groene pleinen: move',
      "Groene pleinen: keyword 'budget'",
      "Groene pleinen: keyword 'groen'",
    ])
  })

  it('grows to what is near, never across a veto, and drafts the rest', () => {
    const texts = [
      'Budget voor buurtfeesten en barbecues',
      'Buurtfeesten en barbecues verbinden',
      'Buurtfeesten en barbecues zonder subsidie',
      'Speeltuinen in elke straat',
      'Speeltuinen die veilig zijn',
      'Rust',
    ]
    expect(placed({ clusters: [money] }, ...texts)).toEqual([
      "Geld: keyword 'budget'",
      expect.stringMatching(/^Geld: nearness \.\d\d$/),
      expect.stringMatching(/^overig: rest$/),
      'Speeltuinen: draft',
      'Speeltuinen: draft',
      'overig: rest',
    ])
  })

  it('says what would be next, and what is firm', () => {
    const { placements } = group({ clusters: [money, green] }, [
      message('Budget voor groen', 0),
      message('Groen', 1),
      message('Het budget', 2),
      message('Budget voor groen en bomen', 3),
    ])
    expect(placements.get(0)).toMatchObject({ second: 'Groene pleinen', firm: true })
    expect(placements.get(1)).toMatchObject({ reason: "keyword 'groen'", firm: true })
  })
})

describe('whatever the messages', () => {
  const words = fc.constantFrom('geld', 'wijk', 'groen', 'rust', 'licht', 'park', 'bankjes', 'budget')
  const texts = fc.array(
    fc.array(words, { minLength: 1, maxLength: 4 }).map(some => some.join(' ')),
    { minLength: 4, maxLength: 20 },
  )
  const pinned = ['rust rust park', 'licht', 'wijk geld']
  const entry = {
    clusters: [money, green, sampleCluster('c03', 'Rust', { status: 'provisional' })],
    moves: pinned.map((text, index) => sampleMove(question, text, ['c01', 'c02', 'overig'][index] ?? '')),
  }
  const homes = (messages: ClusterMessage[]): Map<number, string> =>
    new Map(
      group(entry, messages).groups.flatMap(({ label, members }) =>
        members.map(({ number }) => [number, label] as const),
      ),
    )

  it('the order of the rows changes nothing', () => {
    const cases = texts
      .map(some => some.map((text, number) => message(text, number)))
      .chain(some => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))
    const ranked = (messages: ClusterMessage[]) => rankClusters(group(entry, messages).groups, 5, () => null)
    fc.assert(
      fc.property(cases, ([some, shuffled]) => {
        expect(ranked(shuffled)).toEqual(ranked(some))
      }),
    )
  })

  it('a duplicate joins its twin, and each is in one cluster', () => {
    fc.assert(
      fc.property(texts, some => {
        const messages = [...some, some[0] ?? ''].map((text, number) => message(text, number))
        const found = homes(messages)
        expect(found.get(some.length)).toBe(found.get(0))
        expect([...found.keys()].sort((a, b) => a - b)).toEqual(messages.map(({ number }) => number))
      }),
    )
  })

  it('leaving one out moves none that is pinned', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (some, at) => {
        const messages = [...pinned, ...some].map((text, number) => message(text, number))
        const gone = pinned.length + (at % some.length)
        const found = homes(messages.filter(({ number }) => number !== gone))
        expect(pinned.map((_, number) => found.get(number))).toEqual(['Geld', 'Groene pleinen', 'overig'])
      }),
    )
  })
})
