import type { Document } from './group.js'

/** How near messages are to groups: the cosine with the average of a group's other messages. */
export class Nearness {
  /** For each term the groups whose messages have it, with the sum of its weights. */
  private readonly holders = new Map<number, { groups: number[]; sums: number[] }>()
  private readonly squares: Float64Array

  constructor(private readonly members: Document[][]) {
    this.squares = new Float64Array(members.length)
    members.forEach((documents, group) => {
      for (const { vector } of documents)
        vector.terms.forEach((term, at) => {
          const held = this.holders.get(term) ?? { groups: [], sums: [] }
          this.holders.set(term, held)
          const last = held.groups.length - 1
          if (held.groups[last] === group)
            held.sums[last] = (held.sums[last] ?? 0) + (vector.weights[at] ?? 0)
          else {
            held.groups.push(group)
            held.sums.push(vector.weights[at] ?? 0)
          }
        })
    })
    for (const { groups, sums } of this.holders.values())
      groups.forEach((group, at) => {
        this.squares[group] = (this.squares[group] ?? 0) + (sums[at] ?? 0) ** 2
      })
  }

  /** The nearness to each group; `own` is the group of which it is a member, -1 for none. */
  of({ vector }: Document, own: number): Float64Array {
    const products = new Float64Array(this.members.length)
    let square = 0
    vector.terms.forEach((term, at) => {
      const weight = vector.weights[at] ?? 0
      square += weight * weight
      const held = this.holders.get(term)
      held?.groups.forEach((group, index) => {
        products[group] = (products[group] ?? 0) + weight * (held.sums[index] ?? 0)
      })
    })
    return products.map((product, group) => {
      const others = group === own ? product - square : product
      // Leaving a message out of a sum s takes |s|² − 2 s·v + |v|².
      const left = (this.squares[group] ?? 0) - (group === own ? 2 * product - square : 0)
      return left > 1e-9 ? others / Math.sqrt(left) : 0
    })
  }
}
