import type { Document } from './group.js'
import type { Token } from './tokens.js'

/** A run of words that participants wrote, the same but for the forms of its words. */
export interface Phrase {
  /** Its stems, with spaces between. */
  key: string
  /** Each place where it was written. */
  uses: PhraseUse[]
}

export interface PhraseUse {
  document: Document
  /** Its first word, and the one after its last. */
  from: number
  to: number
}

const LONGEST = 4

/**
 * The phrases of one to four words in these documents that begin and end with a word that says something and that at
 * least two of them have. No punctuation stands within them.
 */
export function phrasesIn(documents: Document[]): Phrase[] {
  const shared = sharedStems(documents)
  const ends = (token: Token): boolean => !token.isStop && shared.has(token.stem)
  const phrases = new Map<string, Phrase>()
  for (const document of documents)
    document.tokens.forEach((first, from) => {
      if (!ends(first)) return
      let key = ''
      for (let to = from; to < from + LONGEST; to++) {
        const token = document.tokens[to]
        if (!token || (to > from && token.startsPhrase)) break
        key = to === from ? token.stem : `${key} ${token.stem}`
        if (!ends(token)) continue
        const use = { document, from, to: to + 1 }
        const phrase = phrases.get(key)
        if (phrase) phrase.uses.push(use)
        else phrases.set(key, { key, uses: [use] })
      }
    })
  return [...phrases.values()]
}

/** Stems in more than one document: a phrase that two share has no others at its ends. */
function sharedStems(documents: Document[]): Set<string> {
  const firstIn = new Map<string, Document>()
  const shared = new Set<string>()
  for (const document of documents)
    for (const { stem } of document.tokens) {
      const first = firstIn.get(stem)
      if (!first) firstIn.set(stem, document)
      else if (first !== document) shared.add(stem)
    }
  return shared
}
