import type {
  BenchmarkComparison,
  BenchmarkMeasure,
  Comparison,
  Consensus,
  Participation,
} from './analysis.js'
import { type Fraction, fractionOf, ratio } from './fraction.js'
import type { BenchmarkSettings } from './method.js'

const measures: BenchmarkMeasure[] = [
  'messagesPerParticipant',
  'reactionShare',
  'synthetronShare',
  'bipotronShare',
]

/** The benchmark of a measure as the measure itself is written: shares are set in percents. */
function benchmarkOf(measure: BenchmarkMeasure, { measures }: BenchmarkSettings): Fraction | null {
  const set = measures[measure]
  if (set === undefined) return null
  const { numerator, denominator } = fractionOf(set)
  return { numerator, denominator: measure === 'messagesPerParticipant' ? denominator : denominator * 100 }
}

/**
 * Where `numerator` ÷ `denominator` stands against the benchmark of this measure: equal within the tolerance, bounds
 * included, compared in whole numbers. Null without a benchmark or a denominator.
 */
export function compare(
  numerator: number,
  denominator: number,
  measure: BenchmarkMeasure,
  settings: BenchmarkSettings,
): Comparison | null {
  const benchmark = benchmarkOf(measure, settings)
  if (benchmark === null || denominator === 0) return null
  const tolerance = fractionOf(settings.tolerancePercent)
  const expected = benchmark.numerator * denominator
  const difference = numerator * benchmark.denominator - expected
  if (Math.abs(difference) * 100 * tolerance.denominator <= tolerance.numerator * expected) return 'equal'
  return difference > 0 ? 'above' : 'below'
}

/** The session's figures beside the benchmark, of each measure that has one. */
export function benchmarksOf(
  { messages, activeParticipants, reactions }: Participation,
  { synthetrons, bipotrons }: Consensus,
  settings: BenchmarkSettings,
): BenchmarkComparison[] {
  const parts: Record<BenchmarkMeasure, [number, number]> = {
    messagesPerParticipant: [messages, activeParticipants],
    reactionShare: [reactions, messages],
    synthetronShare: [synthetrons, messages],
    bipotronShare: [bipotrons, messages],
  }
  return measures.flatMap(measure => {
    const benchmark = benchmarkOf(measure, settings)
    if (benchmark === null) return []
    const [numerator, denominator] = parts[measure]
    return [
      {
        measure,
        value: ratio(numerator, denominator),
        benchmark: benchmark.numerator / benchmark.denominator,
        comparison: compare(numerator, denominator, measure, settings),
      },
    ]
  })
}
