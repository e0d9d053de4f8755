import type { Cluster, QuestionAnalysis } from '../analyse/analysis.js'
import { isSupported } from './leaning.js'
import type { Scene } from './scene.js'

/** The clusters of a question that stand by themselves, in order of support, and those that are told as one. */
export function rankedClusters({ clusters }: Pick<QuestionAnalysis, 'clusters'>): RankedClusters {
  return { shown: clusters.filter(({ shown }) => shown), rest: clusters.filter(({ shown }) => !shown) }
}

export interface RankedClusters {
  shown: Cluster[]
  rest: Cluster[]
}

/** The one of several that has most support; null where others have as much, or where what has most is not supported. */
export function strongestOf(scene: Pick<Scene, 'template'>, [first, second]: Cluster[]): Cluster | null {
  return first && second && first.agree > second.agree && isSupported(scene, first) ? first : null
}
