import { vagueWords } from '../../dutch/vague-words.js'
import { nounness } from './nounness.js'
import type { PhraseUse } from './phrases.js'
import type { Token } from './tokens.js'
import type { Speech, WordClass } from './word-classes.js'
import { isName } from './word-evidence.js'

/** What a label of this class counts for beside a noun. What is a verb beside its subject, or a number, names nothing. */
const readsAs: Record<WordClass, number> = {
  noun: 1,
  infinitive: 0.8,
  adjective: 0.4,
  measure: 0.3,
  finite: 0,
  numeral: 0,
}
/** What a word counts for of which nothing tells the class. */
const UNKNOWN = 0.7

/** What a name counts for beside another noun: a group is about what someone does before it is about who does. */
const NAME = 0.8

/** What decides how well a phrase reads. */
export interface Reader {
  questionStems: Set<string>
  /** Null for a language whose grammar is not known. */
  speech: Speech | null
}

/**
 * How well a phrase reads as a label, as a factor: nouns before verbs and adjectives, two or three words before one, as
 * little as possible that the question itself says. 0 for what is vague altogether, or no name at all.
 */
export function suitability(uses: PhraseUse[], { questionStems, speech }: Reader): number {
  const words = wordsOf(uses)
  const telling = words.filter(tells)
  const [first, last] = [words[0], words[words.length - 1]]
  if (telling.length === 0 || !first || !last) return 0
  const own = telling.every(word => questionStems.has(word.stem)) ? 0.2 : 1
  const edges = (tells(first) ? 1 : 0.7) * (tells(last) ? 1 : 0.5)
  return own * edges * (speech ? wording(uses, speech) : nounness(uses)) * wholeness(uses, speech)
}

const wordsOf = (uses: PhraseUse[]): Token[] => uses.slice(0, 1).flatMap(wordsAt)
const wordsAt = ({ document, from, to }: PhraseUse): Token[] => document.tokens.slice(from, to)

const tells = (word: Token): boolean => !word.isStop && !vagueWords.has(word.plain)

/** How the words read together: as the last one does, for that is what the others say something about. */
function wording(uses: PhraseUse[], speech: Speech): number {
  let sum = 0
  for (const use of uses) {
    const words = wordsAt(use)
    const found = words.map(word => (word.isStop ? null : speech.classOf(word)))
    const last = found[found.length - 1] ?? null
    const naming = words.some(isPersonal) ? NAME : 1
    if (found.includes('finite')) continue
    if (found.length === 2 && isAction(use, use.from, speech)) sum += 1
    else
      sum +=
        naming * (last ? readsAs[last] : UNKNOWN) * (found.length > 1 && found[0] === 'numeral' ? 0.5 : 1)
  }
  return sum / uses.length
}

/** Whether a word may be the name of someone, and is no abbreviation. */
const isPersonal = (word: Token): boolean => isName(word) && !/\p{Lu}.*\p{Lu}/u.test(word.surface)

/** Whether at a place stand a noun and the verb that it is the object of: `bewoners betrekken`. */
function isAction({ document: { tokens } }: PhraseUse, at: number, { classOf, grammar }: Speech): boolean {
  const [noun, verb] = [tokens[at], tokens[at + 1]]
  if (!noun || !verb || classOf(noun) !== 'noun' || !grammar.infinitiveEnding.test(verb.plain)) return false
  const outer = at - (grammar.determiners.has(tokens[at - 1]?.plain ?? '') ? 2 : 1)
  return [null, 'infinitive'].includes(classOf(verb)) && !grammar.prepositions.has(tokens[outer]?.plain ?? '')
}

/** Words that may join two others into one thing: `kennis van de wijk`. */
const joining = new Set(
  'van de het een den der in op met voor tussen aan bij uit over zonder naar ter of'.split(' '),
)

/** They join nothing without a preposition before them: not `blijft de opbrengst`. */
const articles = new Set(['de', 'het', 'een'])

/** Not every preposition is a stop word: `langs`. */
const joinsBefore = (word: Token | undefined, speech: Speech | null): boolean =>
  word !== undefined && (word.isStop || speech?.grammar.prepositions.has(word.plain) === true)

/** Whether the words of a phrase belong together, and do not just stand beside each other. */
export function isWhole([use]: PhraseUse[], speech: Speech | null): boolean {
  const words = use ? wordsAt(use) : []
  return words.every((word, at) => {
    const next = words[at + 1]
    if (!use || next === undefined) return true
    if (articles.has(word.plain) && !joinsBefore(words[at - 1], speech)) return false
    if (word.isStop) return joining.has(word.plain)
    if (next.isStop || word.surface.endsWith('e')) return true
    return speech !== null && (speech.classOf(word) === 'adjective' || isAction(use, use.from + at, speech))
  })
}

/** What a phrase gains by being more than one word: two or three say what about it; less where they just stand beside each other. */
function wholeness(uses: PhraseUse[], speech: Speech | null): number {
  const { length } = wordsOf(uses)
  if (length === 1) return 1
  if (!isWhole(uses, speech)) return 1.2
  return length === 4 ? 1.1 : 1.5
}
