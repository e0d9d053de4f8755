import { agglomerate } from './agglomerate.js'
import { centreOf, nearest } from './assign.js'
import { distances } from './distances.js'
import { type Document, type Group, OTHER } from './group.js'
import { labelGroups } from './labels.js'
import type { Reading } from './read-documents.js'
import { settle } from './settle.js'
import { strongest } from './strongest.js'

/** Average nearness down to which groups are merged, for a question of ordinary size. */
const MERGED_FROM = 0.05
/** Where there are more synthetrons, groups that have less in common are merged as well, or their number would explode. */
const ORDINARY = 80

/** Groups by content, each with a label from its own words. What stands alone, or shares nothing worth naming, fits no cluster. */
export function draft({ documents, names }: Reading): Group[] {
  const { groups, left } = grow(documents)
  const labels = labelGroups(groups, names)
  const named: Group[] = []
  groups.forEach((documents, index) => {
    const label = labels[index]
    if (label === null || label === undefined) left.push(...documents)
    else named.push({ label, other: false, coded: false, members: documents.map(({ message }) => message) })
  })
  if (left.length === 0) return named
  return [...named, { label: OTHER, other: true, coded: false, members: left.map(({ message }) => message) }]
}

function grow(documents: Document[]): { groups: Document[][]; left: Document[] } {
  const compared = strongest(documents)
  const triangle = distances(compared.map(({ vector }) => vector))
  const cut = 1 - MERGED_FROM * Math.min(1, Math.sqrt(ORDINARY / compared.length))
  const merged = agglomerate(triangle, compared.length, cut).map(numbers =>
    numbers.flatMap(number => compared[number] ?? []),
  )
  const alone = merged.filter(members => members.length === 1)
  const found = [...settle(merged.filter(members => members.length > 1)), ...alone]
  const groups = found.filter(members => members.length > 1)
  const left = found.filter(members => members.length === 1).flat()
  const known = new Set(compared)
  const further = documents.filter(document => !known.has(document))
  const centres = further.length > 0 ? groups.map(members => centreOf(members)) : []
  for (const document of further) {
    const home = nearest(document, centres)
    if (home === null) left.push(document)
    else groups[home]?.push(document)
  }
  return { groups, left }
}
