import type { Analysis, BenchmarkMeasure } from '../../analyse/analysis.js'
import { percent, perPerson, shortest } from '../../dutch/numbers.js'

/** The parts of each measure, so that it is rounded from whole numbers. */
export function partsOf({ participation, consensus }: Analysis): Record<BenchmarkMeasure, [number, number]> {
  return {
    messagesPerParticipant: [participation.messages, participation.activeParticipants],
    reactionShare: [participation.reactions, participation.messages],
    synthetronShare: [consensus.synthetrons, participation.messages],
    bipotronShare: [consensus.bipotrons, participation.messages],
  }
}

/** A measure as Dutch writes it: an average, or a share. */
export const written = (measure: BenchmarkMeasure, [part, whole]: [number, number]): string =>
  measure === 'messagesPerParticipant' ? perPerson(part, whole) : percent(part, whole)

/** Likewise its benchmark, with the decimals that the template gives it, two at most. */
export const writtenBenchmark = (measure: BenchmarkMeasure, benchmark: number): string =>
  `${shortest(benchmark)}${measure === 'messagesPerParticipant' ? '' : '%'}`
