import type { Place } from '../problems/problem.js'
import type { PollKind, Tier } from '../validate/session.js'

/** Above, below or about equal to a benchmark. */
export type Comparison = 'above' | 'below' | 'equal'
export type BenchmarkMeasure =
  | 'messagesPerParticipant'
  | 'reactionShare'
  | 'synthetronShare'
  | 'bipotronShare'
export type TierCounts = Record<Tier, number>

/** The thresholds in force. Shares are exact hundredths: they are set in whole percents. */
export interface MethodInForce {
  minSupport: number
  minPerSide: number
  minMinorityShare: number
  countOwnVotes: boolean
  tiers: { top: number; high: number; medium: number; low: number }
}

export interface Participation {
  activeParticipants: number
  /** Active people with a counted message, and with a counted vote. */
  writers: number
  voters: number
  messages: number
  messagesPerParticipant: number | null
  reactions: number
  reactionShare: number | null
  /** Counted votes, neutral included. */
  votes: number
}

export interface Consensus {
  synthetrons: number
  synthetronShare: number | null
  bipotrons: number
  bipotronShare: number | null
  tiers: TierCounts
}

export interface BenchmarkComparison {
  measure: BenchmarkMeasure
  value: number | null
  benchmark: number
  comparison: Comparison | null
}

export interface Cluster {
  /** Its id in the codebook; null where it is in none. */
  id: string | null
  label: string
  /** What else it could be called, in words of its messages; empty where it is the analyst's own. */
  suggestions: string[]
  /** What to write instead of the label where there is little room; null: the label. */
  chartLabel: string | null
  infographicLabel: string | null
  /** Whether an analyst made or reviewed it; null for what fits no cluster. */
  status: 'confirmed' | 'provisional' | null
  rank: number
  /** Whether the report shows it by name; false: only within 'overig', as always for what fits no cluster. */
  shown: boolean
  /** True for what fits no cluster; at most one a question, and last. */
  other: boolean
  /** True when the analyst made it. */
  coded: boolean
  synthetrons: number
  /** Its support and its opposition: votes on its synthetrons together. */
  agree: number
  disagree: number
  /** Different people who voted on it; null when votes are known only as counts. */
  voters: number | null
  messageIds: string[]
  /** The analyst's paragraph, Markdown, and chosen quotes in order, as ids of messages. */
  text: string | null
  quoteIds: string[]
}

export interface QuestionAnalysis {
  id: string
  text: string
  messages: number
  participants: number
  reactions: number
  votes: number
  synthetrons: number
  bipotrons: number
  consensus: number | null
  consensusComparison: Comparison | null
  tiers: TierCounts
  clusters: Cluster[]
}

export interface MessageAnalysis {
  id: string
  question: string
  /** Pseudonym `p-001`, or the id as exported with `--keep-ids`; null where the export does not say. */
  participant: string | null
  replyTo: string | null
  agree: number
  disagree: number
  neutral: number
  /** agree ÷ (agree + disagree); null when nobody agreed or disagreed. */
  agreement: number | null
  synthetron: boolean
  tier: Tier | null
  /** False: the 95% Wilson interval of `agreement` reaches into another tier. Null without a tier. */
  tierFirm: boolean | null
  bipotron: boolean
  cluster: string | null
  /** Why it is there, which cluster fits next best, and whether it is firm there; null for what is in no cluster. */
  clusterReason: string | null
  clusterSecond: string | null
  clusterFirm: boolean | null
}

export interface PollAnalysis {
  id: string
  text: string
  after: string | null
  kind: PollKind
  respondents: number
  options: { option: string; label: string; votes: number; share: number | null }[]
  /** Scale polls only; null with nobody who answered. */
  mean: number | null
  bottomTwo: number | null
  topTwo: number | null
}

export interface AttributeAnalysis {
  name: string
  known: number
  values: { label: string; count: number; share: number | null }[]
}

export interface WarningSummary {
  code: string
  count: number
  message: string
  places: Place[]
}

/** Everything that is computed, as `analysis.json` says it: ids, numbers and labels, no text of participants. */
export interface Analysis {
  schemaVersion: 1
  session: { title: string | null; date: string | null; client: string | null; source: 'native' | 'polis' }
  method: MethodInForce
  participation: Participation
  consensus: Consensus
  benchmarks: BenchmarkComparison[]
  questions: QuestionAnalysis[]
  messages: MessageAnalysis[]
  polls: PollAnalysis[]
  attributes: AttributeAnalysis[]
  warnings: WarningSummary[]
}
