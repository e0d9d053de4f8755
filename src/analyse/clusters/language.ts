import { stemmer as englishStemmer } from '@orama/stemmers/english'
import { stemmer as germanStemmer } from '@orama/stemmers/german'
import { dutchGrammar, type Grammar } from '../../dutch/grammar.js'
import { stem as dutchStem } from '../../dutch/stem.js'
import { isStopWord } from '../../dutch/stop-words.js'
import { englishStopWords } from './english-stop-words.js'
import { germanStopWords } from './german-stop-words.js'

/** What the grouping needs to know of a language. */
export interface Language {
  stem(word: string): string
  isStopWord(word: string): boolean
  /** Whether all nouns have a capital, not names alone. */
  capitalNouns: boolean
  /** Whether an adjective before its noun mostly ends in -e. */
  adjectivesInE: boolean
  /** What tells the classes of its words; null where nothing is known of that. */
  grammar: Grammar | null
}

export const dutch: Language = {
  stem: dutchStem,
  isStopWord,
  capitalNouns: false,
  adjectivesInE: true,
  grammar: dutchGrammar,
}

export const english: Language = {
  stem: word => englishStemmer(word.toLowerCase()) || word.toLowerCase(),
  isStopWord: word => englishStopWords.has(word.toLowerCase().replace(/’/g, "'")),
  capitalNouns: false,
  adjectivesInE: false,
  grammar: null,
}

/** Its stems are without umlauts: `Spielplatz` and `Spielplätze` share `spielplatz`. */
export const german: Language = {
  stem: word => germanStemmer(composed(word)) || composed(word),
  isStopWord: word => germanStopWords.has(composed(word)),
  capitalNouns: true,
  adjectivesInE: true,
  grammar: null,
}

const composed = (word: string): string => word.normalize('NFC').toLowerCase()

/**
 * Frequent grammar words that the other languages do not have: not `die`, `in`, `den`, `was`, `war`, `so` or `an`. Of
 * those that are something else elsewhere, as Dutch `of`, so many others make up for it.
 */
const telling: [Language, string][] = [
  [dutch, 'de het een en van niet dat zijn voor met'],
  [english, 'the and to of that are for not with it'],
  [german, 'der das und nicht ist für fuer ein eine zu mit auf wir auch sind mehr sich'],
]
const languageOfWord = new Map(
  telling.flatMap(([language, words]) => words.split(' ').map(word => [word, language] as const)),
)

/** So many texts of a question tell its language. */
const ENOUGH = 500

/** The language whose grammar words are most frequent; of equals the first, Dutch before all. Of many texts some are looked at. */
export function languageOf(texts: string[]): Language {
  const counts = new Map<Language, number>()
  const step = Math.ceil(texts.length / ENOUGH)
  for (let at = 0; at < texts.length; at += step)
    for (const [word] of composed(texts[at] ?? '').matchAll(/\p{L}+/gu)) {
      const language = languageOfWord.get(word)
      if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  let best = dutch
  for (const [language] of telling) if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language
  return best
}
