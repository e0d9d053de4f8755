import { AHEAD_OF_NEXT } from './assign.js'
import type { Document, Group, Placement } from './group.js'
import { Nearness } from './nearness.js'

/** Below this nearness a cluster is no second choice. */
const SECOND_FROM = 0.02
/** What an analyst said of the message itself. */
const said = new Set(['move', 'example', 'column'])

/**
 * Why each message is where it is, which cluster would be next, and whether it is firm there: an analyst said so or
 * confirmed the cluster, or it fits its own clearly better than the next.
 */
export function placementsOf(
  groups: Group[],
  documents: Document[],
  reasons: Map<number, string>,
): Map<number, Placement> {
  const homeOf = new Map(
    groups.flatMap(({ members }, home) => members.map(one => [one.number, home] as const)),
  )
  const members: Document[][] = groups.map(() => [])
  for (const document of documents) members[homeOf.get(document.message.number) ?? -1]?.push(document)
  // The rest has nothing in common: no message is near to it.
  const nearness = new Nearness(members.map((own, at) => (groups[at]?.other ? [] : own)))
  return new Map(
    documents.map(document => {
      const { number } = document.message
      const home = homeOf.get(number) ?? -1
      const near = nearness.of(document, groups[home]?.other ? -1 : home)
      let next = -1
      near.forEach((one, at) => {
        if (at !== home && one > (next < 0 ? SECOND_FROM : (near[next] ?? 0))) next = at
      })
      const own = near[home] ?? 0
      const reason = reasons.get(number) ?? 'draft'
      const group = groups[home]
      const confirmed = group !== undefined && !group.other && group.coded && !reason.startsWith('nearness')
      const clearly = own > 0 && own >= AHEAD_OF_NEXT * (near[next] ?? 0)
      return [
        number,
        {
          reason,
          second: groups[next]?.label ?? null,
          firm: said.has(reason) || confirmed || (!group?.other && clearly),
        },
      ] as const
    }),
  )
}
