import type { Cluster, QuestionAnalysis } from '../analyse/analysis.js'

/** Whether a cluster stands in the report by itself, in text, table and chart; all others are told as one, *overig*. */
export const isShown = ({ shown, other }: Pick<Cluster, 'shown' | 'other'>): boolean => shown && !other

/** The clusters of a question that stand by themselves, in order of support, and those that are told as one. */
export function rankedClusters({ clusters }: Pick<QuestionAnalysis, 'clusters'>): RankedClusters {
  return { shown: clusters.filter(isShown), rest: clusters.filter(cluster => !isShown(cluster)) }
}

export interface RankedClusters {
  shown: Cluster[]
  rest: Cluster[]
}
