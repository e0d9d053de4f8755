import type { Document } from './group.js'
import { Nearness } from './nearness.js'

/** A message moves when it is so many times nearer to another group than to the rest of its own. */
const MOVES_FROM = 1.5

/**
 * Groups once more, each message where it fits best: merging is greedy, and what was merged early may since have found
 * better company. All move at once, so that the order has no influence. Groups may be left with one message or none.
 */
export function settle(groups: Document[][]): Document[][] {
  const nearness = new Nearness(groups)
  const settled: Document[][] = groups.map(() => [])
  groups.forEach((members, own) => {
    for (const document of members) {
      const near = nearness.of(document, own)
      let home = own
      let best = (near[own] ?? 0) * MOVES_FROM
      near.forEach((value, group) => {
        if (group === own || value <= best) return
        best = value
        home = group
      })
      settled[home]?.push(document)
    }
  })
  return settled
}
