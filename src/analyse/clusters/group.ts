import type { CodebookCluster } from '../../codebook/codebook.js'
import type { Token } from './tokens.js'
import type { Vector } from './vectors.js'

/** The label of what fits no cluster. */
export const OTHER = 'overig'

/** A synthetron, as the clustering sees it. */
export interface ClusterMessage {
  /** Its place in the session. */
  number: number
  id: string
  text: string
  /** The analyst's own label; null where there is none. */
  coded: string | null
  agree: number
  disagree: number
}

/** A synthetron beside what is known of its words. */
export interface Document {
  message: ClusterMessage
  tokens: Token[]
  vector: Vector
}

export interface Group {
  label: string
  /** What fits no cluster. */
  other: boolean
  /** Whether the analyst made it. */
  coded: boolean
  members: ClusterMessage[]
  /** What the codebook says of it; absent where it is not in one. */
  entry?: CodebookCluster
  /** Labels that its messages suggest, the best first; absent where nobody asked. */
  suggestions?: string[]
}

/** Why a message is where it is. */
export interface Placement {
  /** `move`, `example`, `column`, `keyword 'potjes'`, `label 'budget'`, `nearness .17`, `draft` or `rest`. */
  reason: string
  /** The label of the cluster that it fits next best; null where it fits none. */
  second: string | null
  /** Whether an analyst put it there, or it fits there clearly better than elsewhere. */
  firm: boolean
}

/** A place, with the label of its cluster; `overig` for the rest. */
export interface ClusterPlace extends Placement {
  label: string
}

/** The synthetrons of a question in groups, and for each the reason, by its number. */
export interface Grouping {
  groups: Group[]
  placements: Map<number, Placement>
}
