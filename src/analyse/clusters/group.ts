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
}
