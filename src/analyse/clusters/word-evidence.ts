import type { Grammar } from '../../dutch/grammar.js'
import type { Token } from './tokens.js'

/** What speaks for each class of a word, over all places where it stands. */
export interface Evidence {
  uses: number
  noun: number
  adjective: number
  verb: number
  infinitive: number
  counted: number
}

/** What is known of a word before any place is looked at. */
export const noEvidence = (): Evidence => ({
  uses: 0,
  noun: 0,
  adjective: 0,
  verb: 0,
  infinitive: 0,
  counted: 0,
})

/** Adds what one place says of a word. */
export function weigh(found: Evidence, tokens: Token[], at: number, grammar: Grammar): void {
  const token = tokens[at]
  if (!token) return
  const { plain } = token
  const prev = beforeIn(tokens, at)
  const next = tokens[at + 1]?.startsPhrase ? undefined : tokens[at + 1]
  found.uses++
  // Beside a name it says whose: `wethouder Jansen`, `gemeente Utrecht`.
  if (plain.endsWith('e') && next && !next.isStop && !isName(next)) {
    found.adjective++
    return
  }
  found.noun += nounAt(tokens, at, grammar)
  if (prev && grammar.isNumeral(prev.plain) && !grammar.determiners.has(prev.plain)) found.counted++
  const isInfinitive = grammar.infinitiveEnding.test(plain)
  if ((prev && grammar.beforeInfinitives.has(prev.plain)) || closesWithVerb(tokens, at, grammar))
    found.infinitive++
  if (prev && !isInfinitive && grammar.degrees.has(prev.plain)) found.adjective++
  if (prev && grammar.pronouns.has(prev.plain)) found.verb++
  if (next && (grammar.pronouns.has(next.plain) || next.plain === 'te')) found.verb++
  const besides = [prev, next].some(one => one && grammar.auxiliaries.has(one.plain))
  if (besides && grammar.participle.test(plain)) found.adjective++
}

/** The word before a place, where nothing stands between. */
const beforeIn = (tokens: Token[], at: number): Token | undefined =>
  tokens[at]?.startsPhrase === false ? tokens[at - 1] : undefined

/** Whether a word has a capital of its own: names and abbreviations do. */
export const isName = ({ surface, startsSentence }: Token): boolean =>
  /^\p{Lu}/u.test(surface) && !startsSentence

/** How much a place looks as one for a noun, from 0 to 2. */
function nounAt(tokens: Token[], at: number, grammar: Grammar): number {
  const token = tokens[at]
  if (!token) return 0
  const prev = beforeIn(tokens, at)
  const name = isName(token) ? 1 : 0
  if (!prev) {
    const next = tokens[at + 1]?.plain ?? ''
    const isSubject = grammar.prepositions.has(next) || grammar.auxiliaries.has(next)
    return name + (token.startsSentence && isSubject ? 0.5 : 0)
  }
  // A form in -t may well be a verb behind its subject: `de gemeente betaalt`, `het werkt`.
  const maybeVerb = token.plain.endsWith('t')
  if (grammar.determiners.has(prev.plain)) return name + (maybeVerb && prev.plain === 'het' ? 0.5 : 1)
  if (grammar.prepositions.has(prev.plain)) return name + 0.5
  if (maybeVerb) return name
  const isDescribed = !prev.isStop && prev.plain.endsWith('e')
  if (!isDescribed && !grammar.isNumeral(prev.plain)) return name
  return name + (grammar.determiners.has(beforeIn(tokens, at - 1)?.plain ?? '') ? 1 : 0.5)
}

/** Whether a word ends a clause in which an infinitive is due: `mag er zelf uit betalen`. */
function closesWithVerb(tokens: Token[], at: number, grammar: Grammar): boolean {
  if (tokens[at + 1]?.startsPhrase === false) return false
  for (let place = at; place > 0 && tokens[place]?.startsPhrase === false; place--)
    if (grammar.beforeInfinitives.has(tokens[place - 1]?.plain ?? '')) return true
  return false
}
