import type { BenchmarkMeasure } from './analysis.js'

/** The method's thresholds as a template sets them. Shares are whole percents, so that every comparison stays in whole numbers. */
export interface MethodSettings {
  minSupport: number
  minPerSide: number
  minMinorityPercent: number
  countOwnVotes: boolean
  tierPercents: { top: number; high: number; medium: number; low: number }
  /** How many clusters a question shows by name. */
  shownClusters: number
  /** Groups of participants below this size are joined. */
  minGroup: number
}

/** A benchmark: `messagesPerParticipant` as a number, the shares in percents; only what the template gives. */
export interface BenchmarkSettings {
  measures: Partial<Record<BenchmarkMeasure, number>>
  /** Relative, in percents: 5 is 'within 5% of the benchmark, 5% included'. */
  tolerancePercent: number
}
