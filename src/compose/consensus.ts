import type { Standing } from '../charts/chart.js'
import type { Scene } from './scene.js'

/**
 * Where a consensus of synthetrons ÷ messages stands against the benchmark: about equal within the tolerance,
 * compared in whole numbers. Null without a benchmark.
 */
export function standingOf(scene: Scene, synthetrons: number, messages: number): Standing | null {
  const { measures, tolerancePercent } = scene.template.benchmark
  const benchmark = measures.synthetronShare
  if (benchmark === undefined || messages === 0) return null
  const difference = synthetrons * 100 - benchmark * messages
  if (Math.abs(difference) * 100 <= tolerancePercent * benchmark * messages) return 'equal'
  return difference > 0 ? 'above' : 'below'
}
