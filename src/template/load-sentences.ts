import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import type { Layers } from './layers.js'
import type { PlaceOf } from './read-yaml.js'
import { sentencesSchema } from './schemas.js'

type Sentences = Map<string, string[]>

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
  const lowest = sentencesSchema.safeParse(parts.at(-1)?.data).data
  if (parts.length > 1 && lowest)
    problems.push(...unknownSentences(places, lowest), ...lostSentences(sentences, lowest, placeOf))
  return { sentences, places }
}

/** Sentences that the lowest template does not have. */
function unknownSentences(places: Map<string, Place>, lowest: Sentences): Problem[] {
  const known = [...lowest.keys()]
  const names = new Set([...known, ...known.map(withoutForm)])
  return [...places].flatMap(([key, place]) => {
    if (names.has(key) || names.has(withoutForm(key))) return []
    const near = nearest(key, known)
    return [problem('template-unknown-sentence', place, key, near === null ? undefined : { near })]
  })
}

/** Sentences of the lowest template that were taken away, or that a word has one form of where it needs two. */
function lostSentences(sentences: Sentences, lowest: Sentences, placeOf: PlaceOf): Problem[] {
  return [...lowest].flatMap(([key, usual]) => {
    const steps = key.split('.')
    const said = sentences.get(key)
    if (said)
      return steps[0] === 'woorden' && said.length < usual.length
        ? [problem('template-word-forms', placeOf(steps), key)]
        : []
    // Without its form for one or for none the sentence itself is said.
    const hasPlain = withoutForm(key) !== key && lowest.has(withoutForm(key))
    const isTold = steps.some((_, index) => sentences.has(steps.slice(0, index).join('.')))
    return hasPlain || isTold ? [] : [problem('template-missing-sentence', placeOf(steps), key)]
  })
}
