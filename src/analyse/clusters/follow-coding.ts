import { byCodePoint } from '../order.js'
import { centreOf, nearest, nearnessTo } from './assign.js'
import { isOther } from './coding.js'
import { type ClusterMessage, type Group, OTHER } from './group.js'
import { shownNearness } from './grow.js'
import type { Reading } from './read-documents.js'

/** One group a label; a label that says 'overig', or none, is what fits no cluster. */
export function codedGroups(labelled: [ClusterMessage, string | null][]): Group[] {
  const groups = new Map<string | null, ClusterMessage[]>()
  for (const [message, label] of labelled) {
    const key = label === null || isOther(label) ? null : label
    const members = groups.get(key)
    if (members) members.push(message)
    else groups.set(key, [message])
  }
  return [...groups].map(([label, members]) =>
    label === null
      ? { label: OTHER, other: true, coded: members.some(one => one.coded !== null), members }
      : { label, other: false, coded: true, members },
  )
}

/** What the analyst coded stays; what is left joins the analyst's cluster that it clearly fits. */
export function followCoding({ documents, tokenise }: Reading): {
  groups: Group[]
  reasons: Map<number, string>
} {
  const examples = documents.filter(({ message }) => message.coded !== null && !isOther(message.coded))
  const labels = [...new Set(examples.flatMap(({ message }) => message.coded ?? []))].sort(byCodePoint)
  const centres = labels.map(label =>
    centreOf(
      examples.filter(({ message }) => message.coded === label),
      tokenise(label),
    ),
  )
  const reasons = new Map<number, string>()
  const groups = codedGroups(
    documents.map(document => {
      const { coded, number } = document.message
      const home = coded === null ? nearest(document, centres) : null
      const centre = home === null ? undefined : centres[home]
      const near = centre ? nearnessTo(document, centre) : 0
      reasons.set(number, coded !== null ? 'column' : centre ? `nearness ${shownNearness(near)}` : 'rest')
      return [document.message, home === null ? coded : (labels[home] ?? null)]
    }),
  )
  return { groups, reasons }
}
