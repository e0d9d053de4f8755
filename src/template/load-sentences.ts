import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import type { Layers } from './layers.js'
import { sentencesSchema } from './schemas.js'

/** The name of a sentence without that of its form for one or for none. */
export const withoutForm = (key: string): string => key.replace(/-g?een$/, '')

/**
 * The sentences of a template with their places. A template that builds on another may say its sentences otherwise, and
 * none that it does not have: nobody would ever say those.
 */
export async function loadSentences(
  layers: Layers,
  problems: Problem[],
): Promise<{ sentences: Map<string, string[]>; places: Map<string, Place> } | null> {
  const read = await layers.yaml('zinnen.yaml', sentencesSchema, problems)
  if (!read) return null
  const { value: sentences, parts, placeOf } = read
  const places = new Map([...sentences.keys()].map(key => [key, placeOf(key.split('.'))] as const))
  const lowest = parts.at(-1)
  if (parts.length > 1 && lowest) {
    const known = [...sentences.keys()].filter(key => lowest.has(key.split('.')))
    const names = new Set([...known, ...known.map(withoutForm)])
    for (const [key, place] of places) {
      if (names.has(key) || names.has(withoutForm(key))) continue
      const near = nearest(key, known)
      problems.push(problem('template-unknown-sentence', place, key, near === null ? undefined : { near }))
    }
  }
  return { sentences, places }
}
