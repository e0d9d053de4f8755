/** A share kept as whole numbers, so that it is rounded only once, when it is written. */
export interface Share {
  part: number
  whole: number
}

/** Stacked bars eens/oneens per cluster, in the order given. */
export interface ClusterBars {
  kind: 'cluster-bars'
  title: string
  bars: { label: string; agree: number; disagree: number }[]
  /** The end of the axis, the same for the charts of a chapter. */
  axisEnd: number
}

/** One column per option of a scale. */
export interface PollColumns {
  kind: 'poll-columns'
  title: string
  respondents: number
  options: { label: string; share: Share }[]
}

/** One bar per option of a choice, as in a closing poll. */
export interface PollBars {
  kind: 'poll-bars'
  title: string
  respondents: number
  /** Whether one person could choose several. */
  multiple: boolean
  options: { label: string; share: Share }[]
  /** Of a part of a larger chart: the bars of the whole, so that the scales are alike. */
  whole?: PollBars['options']
}

/** Against a benchmark. */
export type Standing = 'above' | 'below' | 'equal'

/** Consensus per question against the benchmark. */
export interface ConsensusBars {
  kind: 'consensus-bars'
  title: string
  /** In percents; null without one. */
  benchmark: number | null
  bars: { label: string; share: Share; comparison: Standing | null }[]
  whole?: ConsensusBars['bars']
}

/** Number of synthetrons per tier, Top to Bottom. */
export interface TierBars {
  kind: 'tier-bars'
  title: string
  bars: { label: string; count: number }[]
  whole?: { label: string; count: number }[]
}

/** Participants per value of an attribute. */
export interface AttributeBars {
  kind: 'attribute-bars'
  title: string
  known: number
  bars: { label: string; count: number }[]
  whole?: { label: string; count: number }[]
}

/** A chart as data: what it shows, not how it looks. */
export type Chart = ClusterBars | PollColumns | PollBars | ConsensusBars | TierBars | AttributeBars
export type ChartKindName = Chart['kind']
