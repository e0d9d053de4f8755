import { termCount, type Vector } from './vectors.js'

/** Where the distance between a and b stands in a triangle of distances, b < a. */
export const slotOf = (a: number, b: number): number => (a * (a - 1)) / 2 + b

/** The cosine distance of each pair, as a triangle: see `slotOf`. */
export function distances(vectors: Vector[]): Float32Array {
  const triangle = new Float32Array((vectors.length * (vectors.length - 1)) / 2)
  // For each term the documents before this one that have it: only pairs with a term in common are touched.
  const { starts, documents, weights } = roomFor(vectors)
  const ends = starts.slice()
  const nearness = new Float64Array(vectors.length)
  vectors.forEach((vector, a) => {
    nearness.fill(0, 0, a)
    for (let at = 0; at < vector.terms.length; at++) {
      const term = vector.terms[at] ?? 0
      const weight = vector.weights[at] ?? 0
      const end = ends[term] ?? 0
      for (let index = starts[term] ?? 0; index < end; index++) {
        const b = documents[index] ?? 0
        nearness[b] = (nearness[b] ?? 0) + weight * (weights[index] ?? 0)
      }
      documents[end] = a
      weights[end] = weight
      ends[term] = end + 1
    }
    const row = slotOf(a, 0)
    for (let b = 0; b < a; b++) triangle[row + b] = 1 - (nearness[b] ?? 0)
  })
  return triangle
}

/** Room for the holders of each term, behind each other. */
function roomFor(vectors: Vector[]): {
  starts: Int32Array
  documents: Int32Array
  weights: Float64Array
} {
  const starts = new Int32Array(termCount(vectors) + 1)
  for (const { terms } of vectors)
    for (let at = 0; at < terms.length; at++)
      starts[(terms[at] ?? 0) + 1] = (starts[(terms[at] ?? 0) + 1] ?? 0) + 1
  for (let term = 1; term < starts.length; term++)
    starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0)
  const total = starts[starts.length - 1] ?? 0
  return { starts, documents: new Int32Array(total), weights: new Float64Array(total) }
}
