import type { Cluster } from '../../analyse/analysis.js'
import { headingOf } from '../cluster-labels.js'
import { markdownBlocks } from '../markdown.js'
import type { Block } from '../report.js'
import { paragraph, type Scene, subheading, turnOf } from '../scene.js'
import { EXAMPLES, quoted, quotesOfCluster } from './cluster-quotes.js'

/** Under one heading, with this number, what is in none of the clusters that are shown: a few examples of it. */
export function otherClusters(scene: Scene, rest: Cluster[], number: number): Block[] {
  const ids = rest.flatMap(cluster => cluster.messageIds)
  if (ids.length === 0) return []
  const { sentences } = scene
  // What an analyst wrote or chose is printed, however small its cluster.
  const commented = rest.filter(
    ({ other, text, quoteIds }) => !other && (text !== null || quoteIds.length > 0),
  )
  const remaining = rest.flatMap(cluster => (commented.includes(cluster) ? [] : cluster.messageIds))
  const examples = quotesOfCluster(scene, remaining, EXAMPLES)
  const printed = commented.reduce((sum, { quoteIds }) => sum + quoteIds.length, examples.length)
  const isAll = examples.length === 0 || printed === ids.length
  return [
    subheading(`${number}. ${sentences.say('clusters.overig-kop')}`),
    ...paragraph(
      sentences.sayCounted(
        `clusters.${isAll && ids.length > 1 ? 'overig-alle' : 'overig'}`,
        ids.length,
        { synthetrons: sentences.count(ids.length, 'synthetron') },
        turnOf(scene),
      ),
    ),
    // Before what has a name: below it they would be taken for a part of it.
    ...(examples.length > 0 ? [{ kind: 'quotes' as const, items: examples }] : []),
    ...commented.flatMap(cluster => commentedCluster(scene, cluster)),
  ]
}

/** A cluster that is not shown, by its label, with what the analyst wrote of it and the quotes that were chosen. */
function commentedCluster(scene: Scene, cluster: Cluster): Block[] {
  const quotes = cluster.quoteIds.map(id => scene.quotes.quote(id))
  return [
    {
      kind: 'paragraph',
      role: 'body',
      content: [{ kind: 'strong', text: `${headingOf(scene, cluster)}.` }],
    },
    ...(cluster.text === null ? [] : markdownBlocks(cluster.text)),
    ...(quotes.length > 0 ? [{ kind: 'quotes' as const, items: quoted(scene, quotes) }] : []),
  ]
}
