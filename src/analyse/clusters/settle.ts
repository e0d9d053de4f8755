import type { Document } from './group.js'

/** A message moves when it is so many times nearer to another group than to the rest of its own. */
const CLEARLY = 1.5

/**
 * Groups once more, each message where it fits best: merging is greedy, and what was merged early may since have found
 * better company. All move at once, so that the order has no influence. Groups may be left with one message or none.
 */
export function settle(groups: Document[][]): Document[][] {
  const sums = groups.map(sumOf)
  /** By term, the groups that have it, and how much of it. */
  const holders = new Map<number, { group: number; weight: number }[]>()
  sums.forEach((sum, group) => {
    for (const [term, weight] of sum) {
      const held = holders.get(term)
      if (held) held.push({ group, weight })
      else holders.set(term, [{ group, weight }])
    }
  })
  const squares = sums.map(sum => [...sum.values()].reduce((total, weight) => total + weight * weight, 0))
  const settled: Document[][] = groups.map(() => [])
  groups.forEach((members, own) => {
    for (const document of members) settled[homeOf(document, own, holders, squares)]?.push(document)
  })
  return settled
}

/** The weights of the messages of a group together, by term. */
function sumOf(members: Document[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const { vector } of members)
    vector.terms.forEach((term, at) => {
      sum.set(term, (sum.get(term) ?? 0) + (vector.weights[at] ?? 0))
    })
  return sum
}

/** The group that a message of the group `own` belongs in, by the cosine with each group's sum, itself left out of its own. */
function homeOf(
  { vector }: Document,
  own: number,
  holders: Map<number, { group: number; weight: number }[]>,
  squares: number[],
): number {
  const products = new Float64Array(squares.length)
  let square = 0
  vector.terms.forEach((term, at) => {
    const weight = vector.weights[at] ?? 0
    square += weight * weight
    for (const held of holders.get(term) ?? [])
      products[held.group] = (products[held.group] ?? 0) + weight * held.weight
  })
  const others = (squares[own] ?? 0) - 2 * (products[own] ?? 0) + square
  const stay = others > 0 ? Math.max(0, (products[own] ?? 0) - square) / Math.sqrt(others) : 0
  let home = own
  let best = stay * CLEARLY
  squares.forEach((total, group) => {
    if (group === own || total === 0) return
    const nearness = (products[group] ?? 0) / Math.sqrt(total)
    if (nearness > best) {
      best = nearness
      home = group
    }
  })
  return home
}
