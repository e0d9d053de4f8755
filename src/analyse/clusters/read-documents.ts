import { byCodePoint } from '../order.js'
import type { ClusterMessage, Document } from './group.js'
import { type Language, languageOf } from './language.js'
import { Names } from './names.js'
import { openingOf } from './opening.js'
import { type Tokeniser, tokeniser } from './tokens.js'
import { vectorise } from './vectors.js'

/** What the synthetrons of a question say, beside the words that the question itself puts into its answers. */
export interface Reading {
  /** In an order of their own, by text and id, so that the order of the rows has no influence. */
  documents: Document[]
  questionStems: Set<string>
  /** What these documents could be named by. */
  names: Names
  /** Cuts texts in the language of these messages into words. */
  tokenise: Tokeniser
  language: Language
}

/** Reads the synthetrons of a question; `texts` are all its messages. */
export function readDocuments(question: string, texts: string[], messages: ClusterMessage[]): Reading {
  const ordered = [...messages].sort((a, b) => byCodePoint(a.text, b.text) || byCodePoint(a.id, b.id))
  const language = languageOf(ordered.map(message => message.text))
  const tokenise = tokeniser(language)
  const opening = openingOf(question, texts, tokenise)
  const tokens = ordered.map(message => opening.read(message.text))
  const vectors = vectorise(tokens, opening.stems)
  const documents = ordered.map((message, index) => ({
    message,
    tokens: tokens[index] ?? [],
    vector: vectors[index] ?? { terms: [], weights: [] },
  }))
  const names = new Names(documents, opening.stems, language)
  return { documents, questionStems: opening.stems, names, tokenise, language }
}
