import { type CodebookCluster, liveCluster } from './codebook.js'

/**
 * Clusters of which each has below its own text those of the clusters that were merged into it, in their order: they were
 * written for the report, and their own clusters are not in it any more.
 */
export function withMergedTexts(clusters: CodebookCluster[]): CodebookCluster[] {
  if (!clusters.some(({ into, ownText }) => into !== null && ownText !== null)) return clusters
  return clusters.map(cluster => {
    if (cluster.into !== null) return cluster
    const merged = clusters.filter(one => one !== cluster && liveCluster(clusters, one.id) === cluster)
    const texts = [cluster, ...merged].flatMap(({ ownText }) => ownText?.trim() ?? [])
    return { ...cluster, text: texts.length > 0 ? [...new Set(texts)].join('\n\n') : null }
  })
}
