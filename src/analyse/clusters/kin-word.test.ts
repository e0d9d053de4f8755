import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isVague } from '../../dutch/vague-words.js'
import { byCodePoint } from '../order.js'
import type { Document } from './group.js'
import { kinWords } from './kin-word.js'
import { dutch } from './language.js'
import { type Token, tokeniser } from './tokens.js'

const tokenise = tokeniser(dutch)
const documents = (...texts: string[]): Document[] =>
  texts.map((text, number) => ({
    message: { number, id: String(number), text, coded: null, agree: 0, disagree: 0 },
    tokens: tokenise(text),
    vector: { terms: [], weights: [] },
  }))
const words = (texts: string[], question: string[] = []): string[] =>
  kinWords(documents(...texts), new Set(question), null).map(({ surface }) => surface)

it('finds the word that stands within others', () => {
  expect(words(['Geef een wijkbudget', 'Ons eigen budget'])[0]).toBe('budget')
})

it('puts a word of the question last', () => {
  const texts = ['de wijkagent met budget', 'een wijk met wijkbudget']
  expect(words(texts)[0]).toBe('wijk')
  expect(words(texts, ['wijk'])[0]).toBe('budget')
})

it('finds nothing where nothing is kin', () => {
  expect(words(['meer groen', 'minder regels'])).toEqual([])
})

it('takes what stands amid a word, or is short, for chance', () => {
  expect(words(['bij het oude', 'zij behouden het', 'een toezichthouder'])).toEqual([])
  expect(words(['twee wetten', 'een wethouder'])).toEqual([])
})

it('knows a participle by its verb', () => {
  expect(words(['luisteren is moeilijk', 'er is niet geluisterd'])[0]).toBe('luisteren')
})

/** The same the obvious way: each word against each word of each other message. */
function naive(members: Document[], questionStems: Set<string>): Token[] {
  const tells = ({ isStop, plain }: Token): boolean => !isStop && plain.length >= 4 && !isVague(plain)
  const isPart = (part: string, { plain, stem }: Token): boolean =>
    part.length >= 4 &&
    (plain.startsWith(part) ||
      stem.endsWith(part) ||
      (plain.startsWith('ge') && plain.slice(2).startsWith(part)))
  const isKin = (one: Token, other: Token): boolean =>
    tells(other) && (isPart(one.stem, other) || isPart(other.stem, one))
  const found = new Map<string, { token: Token; score: number }>()
  members.forEach((member, own) => {
    for (const token of member.tokens) {
      if (!tells(token) || found.has(token.plain)) continue
      const others = members.filter((other, at) => at !== own && other.tokens.some(one => isKin(token, one)))
      const score = others.length * (questionStems.has(token.stem) ? 0.2 : 1)
      if (others.length > 0) found.set(token.plain, { token, score })
    }
  })
  const length = ({ token }: { token: Token }): number => token.plain.length
  return [...found.values()]
    .sort((a, b) => b.score - a.score || length(a) - length(b) || byCodePoint(a.token.plain, b.token.plain))
    .map(({ token }) => token)
}

it('agrees with comparing each word with each', () => {
  // Words within words, of which some stand for others once their ending is off, or with a hyphen within.
  const parts = fc.constantFrom(
    'wijk',
    'budget',
    'wonen',
    'huizen',
    'zorg',
    'brieven',
    'lief',
    '-',
    'heden',
    'ge',
    's',
  )
  const some = fc.array(parts, { minLength: 1, maxLength: 3 }).map(one => one.join(''))
  const texts = fc.array(some, { maxLength: 5 }).map(one => one.join(' '))
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 7 }), fc.array(parts), (messages, stems) => {
      const members = documents(...messages)
      const question = new Set(stems.flatMap(tokenise).map(({ stem }) => stem))
      expect(kinWords(members, question, null)).toEqual(naive(members, question))
    }),
    { numRuns: 500 },
  )
})

it('finds the kin where thousands of messages have a word of their own', () => {
  const letters = (number: number): string => number.toString(36).padStart(4, 'q')
  const texts = Array.from({ length: 3000 }, (_, at) => `${letters(at * 7)}wijk ${letters(at * 11)}huis`)
  expect(words([...texts, 'de wijk'])[0]).toBe('wijk')
})

it('takes no age for words that go on and on', { timeout: 10_000 }, () => {
  expect(words([`${'x'.repeat(300_000)}a`, `${'x'.repeat(300_000)}bc`, 'wijk en', 'wijkagent'])[0]).toBe(
    'wijk',
  )
})
