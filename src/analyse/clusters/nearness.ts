import type { Document } from './group.js'
import { termCount, type Vector } from './vectors.js'

/** How near messages are to groups: the cosine with the average of a group's other messages. */
export class Nearness {
  /** For each term where in `groups` and `sums` its part begins; it ends where the next one begins. */
  private readonly starts: Int32Array
  /** For each term the groups whose messages have it, with the sum of its weights. */
  private readonly groups: Int32Array
  private readonly sums: Float64Array
  private readonly squares: Float64Array

  constructor(private readonly members: Document[][]) {
    const size = termCount(members.flatMap(documents => documents.map(({ vector }) => vector)))
    const held = new Int32Array(size)
    // The last group in which a term was met, plus one.
    const last = new Int32Array(size)
    const order: number[] = []
    this.eachVector(({ terms }, group) => {
      for (let at = 0; at < terms.length; at++) {
        const term = terms[at] ?? 0
        if (held[term] === 0) order.push(term)
        if (last[term] === group + 1) continue
        last[term] = group + 1
        held[term] = (held[term] ?? 0) + 1
      }
    })
    this.starts = new Int32Array(size + 1)
    for (let term = 0; term < size; term++)
      this.starts[term + 1] = (this.starts[term] ?? 0) + (held[term] ?? 0)
    this.groups = new Int32Array(this.starts[size] ?? 0)
    this.sums = new Float64Array(this.groups.length)
    last.fill(0)
    const ends = this.starts.slice()
    this.eachVector(({ terms, weights }, group) => {
      for (let index = 0; index < terms.length; index++) {
        const term = terms[index] ?? 0
        if (last[term] !== group + 1) {
          last[term] = group + 1
          this.groups[ends[term] ?? 0] = group
          ends[term] = (ends[term] ?? 0) + 1
        }
        const at = (ends[term] ?? 0) - 1
        this.sums[at] = (this.sums[at] ?? 0) + (weights[index] ?? 0)
      }
    })
    this.squares = new Float64Array(members.length)
    for (const term of order)
      for (let at = this.starts[term] ?? 0; at < (this.starts[term + 1] ?? 0); at++) {
        const group = this.groups[at] ?? 0
        this.squares[group] = (this.squares[group] ?? 0) + (this.sums[at] ?? 0) ** 2
      }
  }

  /** The nearness to each group; `own` is the group of which it is a member, -1 for none. */
  of({ vector }: Document, own: number): Float64Array {
    const products = new Float64Array(this.members.length)
    let square = 0
    for (let index = 0; index < vector.terms.length; index++) {
      const term = vector.terms[index] ?? 0
      const weight = vector.weights[index] ?? 0
      square += weight * weight
      // What no group has is beyond the last term: there is nothing to go through.
      const end = this.starts[term + 1] ?? 0
      for (let at = this.starts[term] ?? 0; at < end; at++) {
        const group = this.groups[at] ?? 0
        products[group] = (products[group] ?? 0) + weight * (this.sums[at] ?? 0)
      }
    }
    for (let group = 0; group < products.length; group++) {
      const product = products[group] ?? 0
      const others = group === own ? product - square : product
      // Leaving a message out of a sum s takes |s|² − 2 s·v + |v|².
      const left = (this.squares[group] ?? 0) - (group === own ? 2 * product - square : 0)
      products[group] = left > 1e-9 ? others / Math.sqrt(left) : 0
    }
    return products
  }

  private eachVector(visit: (vector: Vector, group: number) => void): void {
    this.members.forEach((documents, group) => {
      for (const { vector } of documents) visit(vector, group)
    })
  }
}
