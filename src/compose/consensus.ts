import type { Standing } from '../charts/chart.js'
import type { Scene } from './scene.js'

/** Benchmarks have two decimals at most: as whole numbers they are compared without rounding. */
export const inHundredths = (value: number): number => Math.round(value * 100)

/**
 * Where a consensus of synthetrons ÷ messages stands against the benchmark: about equal within the tolerance,
 * compared in whole numbers. Null without a benchmark.
 */
export function standingOf(scene: Scene, synthetrons: number, messages: number): Standing | null {
  const { measures, tolerancePercent } = scene.template.benchmark
  const benchmark = measures.synthetronShare
  if (benchmark === undefined || messages === 0) return null
  const [expected, tolerance] = [inHundredths(benchmark) * messages, inHundredths(tolerancePercent)]
  const difference = synthetrons * 100 * 100 - expected
  if (Math.abs(difference) * 100 * 100 <= tolerance * expected) return 'equal'
  return difference > 0 ? 'above' : 'below'
}
