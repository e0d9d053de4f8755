import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { DraftMessages } from './messages.js'

/** What a label is recognised by: capitals make no other cluster. */
const keyOf = (label: string): string => label.toLowerCase()

/**
 * The messages, of which the labels in the column `cluster` that differ in nothing but capitals are spelled as most often;
 * where two are as frequent, as the first by code point. With a note for each that was spelled otherwise.
 */
export function uniteSpellings(drafts: DraftMessages, problems: Problem[]): DraftMessages {
  const spellings = new Map<string, Map<string, number>>()
  for (const { cluster } of drafts.messages) {
    if (cluster === null) continue
    const known = spellings.get(keyOf(cluster)) ?? new Map<string, number>()
    spellings.set(keyOf(cluster), known.set(cluster, (known.get(cluster) ?? 0) + 1))
  }
  const chosen = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)]))
  const messages = drafts.messages.map(message => {
    const { cluster, place } = message
    const label = cluster === null ? undefined : chosen.get(keyOf(cluster))
    if (cluster === null || label === undefined || label === cluster) return message
    problems.push(problem('cluster-spelling', drafts.placeOf(place, 'cluster'), cluster, { label }))
    return { ...message, cluster: label }
  })
  return { ...drafts, messages }
}

const mostFrequent = (counts: Map<string, number>): string | undefined =>
  [...counts].sort(([a, often], [b, times]) => times - often || (a < b ? -1 : 1))[0]?.[0]
