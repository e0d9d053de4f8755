import type { Cluster } from '../analysis.js'
import { byCodePoint } from '../order.js'
import type { ClusterMessage, Group } from './group.js'

/**
 * The groups as clusters, by support, highest first; then opposition, lower first; then label. What fits no cluster
 * comes last. Messages within a cluster go in the same way, by id at the end.
 */
export function rankClusters(
  groups: Group[],
  shownClusters: number,
  countVoters: (messages: number[]) => number | null,
  quoteIdsOf: (cluster: string) => string[] = () => [],
): Cluster[] {
  const figures = groups.map(({ label, other, coded, members, entry, suggestions }) => ({
    label,
    suggestions: suggestions ?? [],
    other,
    coded,
    entry,
    agree: members.reduce((sum, one) => sum + one.agree, 0),
    disagree: members.reduce((sum, one) => sum + one.disagree, 0),
    members: [...members].sort(strongerMessage),
  }))
  figures.sort(
    (a, b) =>
      Number(a.other) - Number(b.other) ||
      b.agree - a.agree ||
      a.disagree - b.disagree ||
      byCodePoint(a.label, b.label),
  )
  return figures.map(({ label, other, coded, agree, disagree, members, entry, suggestions }, index) => ({
    id: entry?.id ?? null,
    label,
    suggestions,
    chartLabel: entry?.chartLabel ?? null,
    infographicLabel: entry?.infographicLabel ?? null,
    status: other ? null : coded ? 'confirmed' : 'provisional',
    rank: index + 1,
    shown: !other && index < shownClusters,
    other,
    coded,
    synthetrons: members.length,
    agree,
    disagree,
    voters: countVoters(members.map(({ number }) => number)),
    messageIds: members.map(({ id }) => id),
    text: entry?.text ?? null,
    quoteIds: entry ? quoteIdsOf(entry.id) : [],
  }))
}

/** Most agree first, then fewest disagree, then by id. */
export const strongerMessage = (
  a: Pick<ClusterMessage, 'agree' | 'disagree' | 'id'>,
  b: Pick<ClusterMessage, 'agree' | 'disagree' | 'id'>,
): number => b.agree - a.agree || a.disagree - b.disagree || byCodePoint(a.id, b.id)
