import { stemmer as englishStemmer } from '@orama/stemmers/english'
import { stem as dutchStem } from '../../dutch/stem.js'
import { isStopWord } from '../../dutch/stop-words.js'

/** What the grouping needs to know of a language. */
export interface Language {
  stem(word: string): string
  isStopWord(word: string): boolean
}

/** Grammar words of English: Polis conversations are often held in it. */
const englishStopWords = new Set(
  `a about above after again against all also although always am among an and another any are as at be because been before
  being below between both but by can cannot could did do does doing don't down during each either else even ever every few
  for from further get gets got had has have having he her here hers him his how however i if in instead into is isn't it
  it's its itself just let like make makes many may me might more most much must my neither no nor not now of off often on
  once one only or other our ours out over own rather same shall she should since so some such than that that's the their
  theirs them themselves then there therefore these they they're this those though through thus to too under until up upon
  us very was we were what when where whether which while who whom whose why will with within without would yet you your`
    .trim()
    .split(/\s+/),
)

export const dutch: Language = { stem: dutchStem, isStopWord }

export const english: Language = {
  stem: word => englishStemmer(word.toLowerCase()) || word.toLowerCase(),
  isStopWord: word => englishStopWords.has(word.toLowerCase().replace(/’/g, "'")),
}

const telling = {
  dutch: /(?<!\p{L})(?:de|het|een|en|van|niet|dat|zijn|voor|met)(?!\p{L})/giu,
  english: /(?<!\p{L})(?:the|and|to|of|that|are|for|not|with|it)(?!\p{L})/giu,
}

/** English where its grammar words are more frequent than those of Dutch; else Dutch. */
export function languageOf(texts: string[]): Language {
  const count = (words: RegExp) => texts.reduce((sum, text) => sum + [...text.matchAll(words)].length, 0)
  return count(telling.english) > count(telling.dutch) ? english : dutch
}
