import { severityOf, wordsOf } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { safeWords } from '../problems/safe-words.js'
import type { WarningSummary } from './analysis.js'

/** Places kept of each kind of warning. */
const MOST_PLACES = 1_000

/** Kinds whose value is the id of a participant, which the analysis names by pseudonym only. */
const aboutPersons = new Set(['participant-twice'])

/**
 * The warnings per kind, in order of first appearance: how many, the words of the first, and where they are.
 * `nameOf` gives the name under which a participant goes; `names` are those that are not to be shown.
 */
export function summariseWarnings(
  problems: Iterable<Problem>,
  nameOf: (id: string) => string,
  names: readonly string[],
): WarningSummary[] {
  const safeWordsOf = safeWords(names)
  const kinds = new Map<string, WarningSummary>()
  for (const one of problems) {
    const seen = kinds.get(one.code)
    if (seen) {
      seen.count++
      if (seen.places.length < MOST_PLACES) seen.places.push(one.place)
    } else if (severityOf(one) === 'warning') {
      const isAboutPerson = aboutPersons.has(one.code) && one.value !== undefined
      const message = isAboutPerson ? wordsOf({ ...one, value: nameOf(one.value ?? '') }) : safeWordsOf(one)
      kinds.set(one.code, { code: one.code, count: 1, message, places: [one.place] })
    }
  }
  return [...kinds.values()]
}
