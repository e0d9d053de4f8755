import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedKinds } from '../../dutch/mask.js'
import { isStopWord } from '../../dutch/stop-words.js'
import { clusterQuestion } from './cluster-question.js'
import type { ClusterMessage, Group } from './group.js'
import { dutch } from './language.js'
import { openingOf } from './opening.js'
import { rankClusters } from './rank.js'
import { tokeniser } from './tokens.js'

const question = 'Wat is er nodig in de wijk? #Nodig'
const texts = [
  '#Nodig: vertrouwen in bewoners, geef ze ruimte',
  '#nodig is vertrouwen in bewoners en hun ideeën',
  'Vertrouwen in bewoners werkt beter dan controle',
  'De AVG staat het delen van gegevens in de weg',
  'Zonder duidelijkheid over de AVG deelt niemand gegevens',
  'Angst voor de AVG. Bel [e-mailadres] of [telefoonnummer]',
  'Meer speeltuinen in elke straat',
  'Speeltuinen die veilig zijn',
  'Bankjes bij de bushalte',
]

const message = (text: string, number: number, parts: Partial<ClusterMessage> = {}): ClusterMessage => ({
  number,
  id: `m${number}`,
  text,
  coded: null,
  agree: 5,
  disagree: 1,
  ...parts,
})
const all = texts.map((text, number) => message(text, number))
const idsOf = (group: Group | undefined) => group?.members.map(one => one.id).sort()
const find = (groups: Group[], label: string) => groups.find(group => group.label === label)

describe('a draft', () => {
  const groups = clusterQuestion(question, texts, all)

  it('groups by content, and leaves apart what stands alone', () => {
    expect(groups.map(idsOf)).toContainEqual(['m0', 'm1', 'm2'])
    expect(groups.map(idsOf)).toContainEqual(['m3', 'm4', 'm5'])
    expect(groups.map(idsOf)).toContainEqual(['m6', 'm7'])
    expect(groups.filter(group => group.other).map(idsOf)).toEqual([['m8']])
    expect(groups.every(group => !group.coded)).toBe(true)
  })

  it('does not take words for kin that only look alike', () => {
    const park = ['Meer bankjes in het park', 'Het park is ’s avonds donker']
    const parking = ['Parkeren kost te veel', 'Parkeren kan nergens meer']
    const groups = clusterQuestion(
      'Wat kan er beter?',
      [],
      [...park, ...parking].map((text, number) => message(text, number)),
    )
    expect(
      groups
        .filter(group => !group.other)
        .map(idsOf)
        .sort(),
    ).toEqual([
      ['m0', 'm1'],
      ['m2', 'm3'],
    ])
  })

  it('names a group with words that people wrote, abbreviations as they are', () => {
    expect(groups.map(group => group.label).sort()).toEqual([
      'AVG',
      'Speeltuinen',
      'Vertrouwen in bewoners',
      'overig',
    ])
  })

  it('does not depend on the order of the messages, also where many are equally near', () => {
    const few = fc.constantFrom('geld', 'wijk', 'groen', 'rust', 'licht', 'park', 'bankjes')
    const sentences = fc.array(few, { minLength: 1, maxLength: 3 }).map(words => words.join(' '))
    const cases = fc
      .array(sentences, { minLength: 4, maxLength: 25 })
      .map(some => some.map((text, number) => message(text, number)))
      .chain(some => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))
    const cluster = (some: ClusterMessage[]) =>
      rankClusters(
        clusterQuestion(
          question,
          some.map(one => one.text),
          some,
        ),
        5,
        () => null,
      )
    fc.assert(
      fc.property(cases, ([some, shuffled]) => {
        expect(cluster(shuffled)).toEqual(cluster(some))
      }),
      { numRuns: 800 },
    )
  })

  it('gives labels of one to four words, no two alike, that do not begin or end with a stop word', () => {
    const vocabulary = fc.constantFrom(
      'wijk',
      'de',
      'geld',
      'voor',
      'en',
      'groene',
      'pleinen',
      '@x.nl',
      'NS',
      'ik',
      '7',
    )
    const sentences = fc.array(vocabulary, { minLength: 1, maxLength: 8 }).map(words => words.join(' '))
    fc.assert(
      fc.property(fc.array(sentences, { minLength: 1, maxLength: 20 }), some => {
        const messages = some.map((text, number) => message(text, number))
        const found = clusterQuestion(question, some, messages)
        expect(found.flatMap(group => group.members.map(one => one.number)).sort((a, b) => a - b)).toEqual(
          messages.map(one => one.number),
        )
        const labels = found.filter(group => !group.other).map(group => group.label)
        expect(new Set([...labels, 'overig']).size).toBe(labels.length + 1)
        for (const label of labels) {
          const words = label.split(' ')
          expect(words.length).toBeLessThanOrEqual(4)
          expect(isStopWord(words[0] ?? '') || isStopWord(words[words.length - 1] ?? '')).toBe(false)
        }
      }),
    )
  })

  it('is not made of fewer than four synthetrons', () => {
    const few = all.slice(0, 3)
    expect(clusterQuestion(question, texts, few)).toEqual([
      { label: 'overig', other: true, coded: false, members: few },
    ])
  })
})

describe('the coding of an analyst', () => {
  const coded = all.map(one => {
    const labels = new Map([
      ['m0', 'Ruimte'],
      ['m3', 'privacy'],
      ['m6', 'Overig'],
      ['m8', 'Ruimte'],
    ])
    return { ...one, coded: labels.get(one.id) ?? null }
  })
  const groups = clusterQuestion(question, texts, coded)

  it('is never moved, and gives the only clusters', () => {
    expect(groups.map(group => group.label).sort()).toEqual(['Ruimte', 'overig', 'privacy'])
    expect(idsOf(find(groups, 'Ruimte'))).toEqual(expect.arrayContaining(['m0', 'm8']))
    expect(find(groups, 'overig')).toMatchObject({ other: true, coded: true })
    expect(idsOf(find(groups, 'overig'))).toContain('m6')
  })

  it('draws what clearly fits, and leaves the rest apart', () => {
    expect(idsOf(find(groups, 'Ruimte'))).toEqual(['m0', 'm1', 'm2', 'm8'])
    expect(idsOf(find(groups, 'privacy'))).toEqual(['m3', 'm4', 'm5'])
    expect(idsOf(find(groups, 'overig'))).toEqual(['m6', 'm7'])
  })
})

describe('rankClusters', () => {
  const group = (label: string, agree: number, disagree: number, other = false): Group => ({
    label,
    other,
    coded: false,
    members: [message('x', 0, { agree, disagree })],
  })

  it('goes by support, then opposition, then label; the rest is last', () => {
    const groups = [
      group('overig', 99, 0, true),
      group('c', 5, 2),
      group('b', 5, 1),
      group('a', 5, 2),
      group('Z', 5, 2),
      group('d', 6, 9),
    ]
    const ranked = rankClusters(groups, 3, () => 2)
    expect(ranked.map(one => one.label)).toEqual(['d', 'b', 'Z', 'a', 'c', 'overig'])
    expect(ranked.map(one => one.rank)).toEqual([1, 2, 3, 4, 5, 6])
    expect(ranked.map(one => one.shown)).toEqual([true, true, true, false, false, false])
  })
})

describe('an opening', () => {
  const opens = (text: string, among: string[]) =>
    openingOf('Wat is nodig? #nodig', [text, ...among], tokeniser(dutch))
      .read(text)
      .map(token => token.surface)
      .join(' ')

  it("loses the question's tag and words", () => {
    expect(opens('#Nodig: nodig is geld', [])).toBe('geld')
    expect(opens('#Nodig: zonder een wijk', [])).toBe('zonder een wijk')
    expect(opens('Een wijk is nodig', [])).toBe('Een wijk is nodig')
  })

  it('loses another tag only when it opens a fifth of the messages, and at least two', () => {
    expect(opens('#Veiligheid telt', [])).toBe('Veiligheid telt')
    expect(opens('#Veiligheid telt', ['#veiligheid'])).toBe('telt')
    expect(opens('#Veiligheid telt', ['#veiligheid', ...Array.from({ length: 9 }, () => 'x')])).toBe(
      'Veiligheid telt',
    )
  })
})

it('skips what stands for personal data, and starts a phrase after punctuation', () => {
  const tokens = tokeniser(dutch)(
    `Bel ${maskedKinds.map(kind => `[${kind}]`).join(' ')}, over het wijk-budget`,
  )
  expect(tokens.map(token => [token.surface, token.startsPhrase])).toEqual([
    ['Bel', true],
    ['over', true],
    ['het', false],
    ['wijk-budget', false],
  ])
})
