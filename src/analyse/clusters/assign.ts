import type { Document } from './group.js'
import type { Token } from './tokens.js'

/** What a group is about: the average of its messages, at length 1, and the content words of its label. */
export interface Centre {
  weights: Map<number, number>
  labelStems: string[]
}

/** Nearness to a centre from which a message clearly fits its group. */
export const FITS_FROM = 0.12
/** How many times nearer it must be than the next centre. */
export const AHEAD_OF_NEXT = 1.3
/** What it counts for that a message has all content words of the label. */
const LABEL_BONUS = 0.25

/** The centre of these messages, under a label of these words. */
export function centreOf(members: Document[], label: Token[] = []): Centre {
  const weights = new Map<number, number>()
  for (const { vector } of members)
    for (let at = 0; at < vector.terms.length; at++) {
      const term = vector.terms[at] ?? 0
      weights.set(term, (weights.get(term) ?? 0) + (vector.weights[at] ?? 0))
    }
  let square = 0
  for (const weight of weights.values()) square += weight * weight
  if (square > 0) for (const [term, weight] of weights) weights.set(term, weight / Math.sqrt(square))
  return { weights, labelStems: label.filter(token => !token.isStop).map(token => token.stem) }
}

/** The number of the centre that a message clearly fits; null where there is none. */
export function nearest(document: Document, centres: Centre[]): number | null {
  let best = -1
  let first = 0
  let second = 0
  centres.forEach((centre, index) => {
    const nearness = nearnessTo(document, centre)
    if (nearness > first) {
      second = first
      first = nearness
      best = index
    } else second = Math.max(second, nearness)
  })
  return first >= FITS_FROM && first >= AHEAD_OF_NEXT * second ? best : null
}

/** How near a message is to a centre: the cosine, and something for all words of its label. */
export function nearnessTo({ tokens, vector }: Document, { weights, labelStems }: Centre): number {
  let cosine = 0
  for (let at = 0; at < vector.terms.length; at++)
    cosine += (vector.weights[at] ?? 0) * (weights.get(vector.terms[at] ?? 0) ?? 0)
  const named = labelStems.length > 0 && labelStems.every(stem => tokens.some(token => token.stem === stem))
  return cosine + (named ? LABEL_BONUS : 0)
}
