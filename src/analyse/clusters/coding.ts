import { type CodebookCluster, liveCluster, REST } from '../../codebook/codebook.js'
import type { ResolvedQuestion } from '../../codebook/resolve.js'
import { normalise } from '../../dutch/normalise.js'
import { byCodePoint } from '../order.js'
import { type ClusterMessage, type ClusterPlace, OTHER } from './group.js'

/** A cluster that messages can be put in. */
export interface Home {
  label: string
  /** Null for a cluster that only the export has. */
  entry: CodebookCluster | null
  /** What merging brought together: the entries whose words count for it. */
  sources: CodebookCluster[]
}

/** What an analyst said of the messages of a question: in the codebook, and in the column of the export. */
export interface Coding {
  homes: Home[]
  /** The number of a home, `null` for the rest; undefined where nobody said anything. */
  pinned(message: ClusterMessage): { home: number | null; reason: string } | undefined
  /** As `pinned`, of where a message was when the codebook was last brought up to date. */
  seen(message: ClusterMessage): { home: number | null; reason: string } | undefined
  /** Whether the codebook was brought up to date with an export before. */
  knowsMessages: boolean
}

/** Whether an analyst coded a message as fitting no cluster, however *overig* is written. */
export const isOther = (label: string): boolean => normalise(label) === OTHER

/** Brings together what the codebook and the column say. The codebook is newer: where it names a message, it wins. */
export function codingOf({ entry, pins, seen }: ResolvedQuestion, messages: ClusterMessage[]): Coding {
  const live = entry.clusters.filter(({ into }) => into === null)
  const homes: Home[] = live.map(cluster => ({
    label: cluster.label,
    entry: cluster,
    sources: entry.clusters.filter(({ id }) => liveCluster(entry.clusters, id) === cluster),
  }))
  const byId = (id: string): number | null => {
    const found = liveCluster(entry.clusters, id)
    return found ? live.indexOf(found) : null
  }
  const byLabel = columnLabels(entry.clusters, byId)
  for (const label of [...new Set(messages.flatMap(one => one.coded ?? []))].sort(byCodePoint)) {
    if (isOther(label) || byLabel.has(normalise(label))) continue
    byLabel.set(normalise(label), homes.length)
    homes.push({ label, entry: null, sources: [] })
  }
  return {
    homes,
    knowsMessages: entry.messages.length > 0,
    pinned({ number, coded }) {
      const pin = pins.get(number)
      if (pin) return { home: byId(pin.to), reason: pin.by }
      if (coded === null) return undefined
      return { home: byLabel.get(normalise(coded)) ?? null, reason: 'column' }
    },
    seen({ number }) {
      const before = seen.get(number)
      if (!before || before.in === null) return undefined
      const home = byId(before.in)
      // A cluster that somebody took out of the file leaves its messages free.
      if (home === null && before.in !== REST && !entry.clusters.some(({ id }) => id === before.in))
        return undefined
      return { home, reason: before.why ?? 'seen' }
    },
  }
}

/** What the labels of the column stand for: the names that the export has for clusters come before labels. */
function columnLabels(
  clusters: CodebookCluster[],
  byId: (id: string) => number | null,
): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const { id, exportLabels } of clusters)
    for (const label of exportLabels) found.set(normalise(label), byId(id))
  for (const { id, label } of clusters)
    if (!found.has(normalise(label))) found.set(normalise(label), byId(id))
  return found
}

/** The messages that the codebook puts somewhere by name, with where that is. */
export function labelsByName({ entry, pins }: ResolvedQuestion): [number, ClusterPlace][] {
  return [...pins].map(([number, { to, by }]) => {
    const label = liveCluster(entry.clusters, to)?.label ?? OTHER
    return [number, { label, reason: by, second: null, firm: true }]
  })
}
