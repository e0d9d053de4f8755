import { normalise } from '../dutch/normalise.js'
import type { CodebookQuestion } from './codebook.js'
import { alikeness, profileOf } from './similarity.js'

/** A question of a session. */
export interface Asked {
  id: string
  /** As the report words it. */
  text: string
  /** As the export words it, where that is otherwise. */
  asked?: string
}

/** The text under which a codebook has a question: what participants read, however the report words it. */
export const askedText = ({ asked, text }: Omit<Asked, 'id'>): string => asked ?? text

/** All texts that a codebook may have a question under. */
export const textsOf = (question: Asked): string[] => [...new Set([askedText(question), question.text])]

/** From here on two questions under one id are the same one, and two under different ids. */
const SAME_ID = 0.4
const OTHER_ID = 0.75

/**
 * For each question of a session its entry in the codebook, or null. Each entry is used once: first those with the same
 * id and text, then the same text, the same id with a similar text or none in the codebook, and a very similar text.
 */
export function findQuestions(asked: Asked[], entries: CodebookQuestion[]): (CodebookQuestion | null)[] {
  const found: (CodebookQuestion | null)[] = asked.map(() => null)
  const left = new Set(entries)
  for (const fits of passes)
    asked.forEach((question, index) => {
      if (found[index]) return
      const entry = [...left].find(one => fits(one.match, question))
      if (!entry) return
      found[index] = entry
      left.delete(entry)
    })
  return found
}

type Match = CodebookQuestion['match']

const sameId = (match: Match, question: Asked): boolean => match.id === question.id
const sameText = ({ text }: Match, question: Asked): boolean =>
  text !== null && textsOf(question).some(own => normalise(text) === normalise(own))
/** Analysts write the first words of a long question. */
const begins = ({ text }: Match, question: Asked): boolean =>
  text !== null &&
  normalise(text) !== '' &&
  textsOf(question).some(own => normalise(own).startsWith(normalise(text)))
const alike = ({ text }: Match, question: Asked, from: number): boolean =>
  text !== null && textsOf(question).some(own => alikeness(profileOf(text), profileOf(own)) >= from)

const passes: ((match: Match, question: Asked) => boolean)[] = [
  (match, question) => sameId(match, question) && sameText(match, question),
  (match, question) => sameText(match, question),
  (match, question) =>
    sameId(match, question) &&
    (match.text === null || begins(match, question) || alike(match, question, SAME_ID)),
  (match, question) => begins(match, question) || alike(match, question, OTHER_ID),
]
