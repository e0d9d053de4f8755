import { maskedPattern } from '../../dutch/mask.js'
import { normalise } from '../../dutch/normalise.js'
import type { Language } from './language.js'

/** What is true of a word wherever it stands. */
export interface Word {
  /** As it was typed. */
  readonly surface: string
  /** In lower case and without accents. */
  readonly plain: string
  readonly stem: string
  readonly isStop: boolean
}

/** A word of a message. Places where it stands in the same way share one. */
export interface Token extends Word {
  /** Whether something else than a space stands before it: no phrase runs across that. */
  readonly startsPhrase: boolean
  /** Whether it opens a sentence, so that its capital says nothing. */
  readonly startsSentence: boolean
}

/** Cuts texts into words. */
export type Tokeniser = (text: string) => Token[]

/** Words with their hyphens and apostrophes; a hashtag without its sign. What stands for personal data is skipped. */
const word = new RegExp(`${maskedPattern}|[\\p{L}\\p{N}]+(?:['’\\-&][\\p{L}\\p{N}]+)*`, 'gu')

/** Cuts texts of one language into words, in order; it looks each word up once. */
export function tokeniser(language: Language): Tokeniser {
  const known = new Map<string, Places>()
  const lookUp = (surface: string): Places => {
    let found = known.get(surface)
    if (!found) {
      const isStop = language.isStopWord(surface) || !/\p{L}/u.test(surface) || surface.length < 2
      const word = { surface, plain: normalise(surface), stem: language.stem(surface), isStop }
      found = { word, tokens: [] }
      known.set(surface, found)
    }
    return found
  }
  return text => {
    const composed = text.normalize('NFC')
    const tokens: Token[] = []
    let end = 0
    for (const match of composed.matchAll(word)) {
      const [surface] = match
      const between = composed.slice(end, match.index)
      end = match.index + surface.length
      if (surface.startsWith('[')) continue
      const startsPhrase = tokens.length === 0 || (between !== ' ' && /[^\s#]/u.test(between))
      const startsSentence = tokens.length === 0 || (between !== ' ' && /[.!?:;\n•“"‘]/u.test(between))
      tokens.push(tokenAt(lookUp(surface), startsPhrase, startsSentence))
    }
    return tokens
  }
}

/** A word, and a token for each way in which it was met. */
interface Places {
  word: Word
  tokens: (Token | undefined)[]
}

function tokenAt({ word, tokens }: Places, startsPhrase: boolean, startsSentence: boolean): Token {
  const way = (startsPhrase ? 1 : 0) + (startsSentence ? 2 : 0)
  let token = tokens[way]
  if (!token) {
    token = { ...word, startsPhrase, startsSentence }
    tokens[way] = token
  }
  return token
}
