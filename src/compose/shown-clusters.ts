import type { Cluster, QuestionAnalysis } from '../analyse/analysis.js'
import { isSupported } from './leaning.js'
import type { Scene } from './scene.js'

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

/** The one of several that has most support; null where others have as much, or where what has most is not supported. */
export function strongestOf(scene: Pick<Scene, 'template'>, [first, second]: Cluster[]): Cluster | null {
  return first && second && first.agree > second.agree && isSupported(scene, first) ? first : null
}
