import type { Vector } from './vectors.js'

/** Where the distance between a and b stands in a triangle of distances, b < a. */
export const slotOf = (a: number, b: number): number => (a * (a - 1)) / 2 + b

/** The cosine distance of each pair, as a triangle: see `slotOf`. */
export function distances(vectors: Vector[]): Float32Array {
  const triangle = new Float32Array((vectors.length * (vectors.length - 1)) / 2)
  // For each term the documents before this one that have it: only pairs with a term in common are touched.
  const holders = new Map<number, { documents: number[]; weights: number[] }>()
  const nearness = new Float64Array(vectors.length)
  vectors.forEach(({ terms, weights }, a) => {
    nearness.fill(0, 0, a)
    terms.forEach((term, at) => {
      const weight = weights[at] ?? 0
      let held = holders.get(term)
      if (!held) {
        held = { documents: [], weights: [] }
        holders.set(term, held)
      }
      for (let index = 0; index < held.documents.length; index++) {
        const b = held.documents[index] ?? 0
        nearness[b] = (nearness[b] ?? 0) + weight * (held.weights[index] ?? 0)
      }
      held.documents.push(a)
      held.weights.push(weight)
    })
    for (let b = 0; b < a; b++) triangle[slotOf(a, b)] = 1 - (nearness[b] ?? 0)
  })
  return triangle
}
