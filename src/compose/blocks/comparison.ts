import type { BenchmarkComparison, BenchmarkMeasure, QuestionAnalysis } from '../../analyse/analysis.js'
import { percent } from '../../dutch/numbers.js'
import { inHundredths } from '../consensus.js'
import { type BlockMaker, nameOf, paragraph, type Scene } from '../scene.js'
import { partsOf, written, writtenBenchmark } from './measures.js'

/** Relative difference, in percents, up to which a difference is 'iets'. 'Veel' is beyond double, or below half. */
const SLIGHT = 35

/** The word for a difference with the benchmark: `iets hoger dan`. */
function degree(comparison: BenchmarkComparison, [part, whole]: [number, number], benchmark: number): string {
  if (comparison.comparison === 'equal') return 'gelijk'
  // Shares are set in percents.
  const value = (comparison.measure === 'messagesPerParticipant' ? part : part * 100) * 100
  const expected = inHundredths(benchmark) * whole
  const direction = value > expected ? 'hoger' : 'lager'
  if (Math.abs(value - expected) * 100 <= SLIGHT * expected) return `iets-${direction}`
  return value > 2 * expected || value * 2 < expected ? `veel-${direction}` : direction
}

const TAKING_PART: BenchmarkMeasure[] = ['messagesPerParticipant', 'reactionShare']

/**
 * Sentences that say how the session compares, and where consensus is highest and lowest: a paragraph on taking part, and one on
 * what came of it.
 */
export const comparison: BlockMaker = scene => {
  const { benchmarks } = scene.analysis
  const taking = benchmarks.filter(one => TAKING_PART.includes(one.measure))
  const outcome = benchmarks.filter(one => !taking.includes(one))
  return [
    ...paragraph([...activeSentence(scene), ...benchmarkSentences(scene, taking)].join(' ')),
    ...paragraph([...benchmarkSentences(scene, outcome), ...spreadSentence(scene)].join(' ')),
  ]
}

function activeSentence({ analysis, sentences }: Scene): string[] {
  const { activeParticipants } = analysis.participation
  if (activeParticipants === 0) return []
  const deelnemers = sentences.count(activeParticipants, 'deelnemer')
  return [sentences.sayCounted('vergelijking.actief', activeParticipants, { deelnemers })]
}

function benchmarkSentences(
  { analysis, sentences, template }: Scene,
  compared: BenchmarkComparison[],
): string[] {
  const parts = partsOf(analysis)
  return compared.flatMap(one => {
    const benchmark = template.benchmark.measures[one.measure]
    if (one.comparison === null || benchmark === undefined) return []
    if (one.measure === 'reactionShare' && analysis.session.source === 'polis') return []
    const own = parts[one.measure]
    const value = written(one.measure, own)
    return sentences.sayCounted(`vergelijking.${one.measure}`, own[0], {
      waarde: value,
      berichten: sentences.word(value === '1' ? 1 : 2, 'bericht'),
      benchmark: writtenBenchmark(one.measure, benchmark),
      graad: sentences.say(`vergelijking.graad.${degree(one, own, benchmark)}`),
    })
  })
}

/** Where consensus is highest and lowest, unless there is too little to choose from. */
function spreadSentence({ analysis, session, sentences }: Scene): string[] {
  const ranked = analysis.questions
    .filter(question => question.messages > 0)
    .sort((a, b) => b.synthetrons * a.messages - a.synthetrons * b.messages)
  const [first, last] = [ranked[0], ranked.at(-1)]
  const share = ({ synthetrons, messages }: QuestionAnalysis): string => percent(synthetrons, messages)
  if (!first || !last || share(first) === share(last) || ranked.length <= 2) return []
  const names = new Map(session.questions.map(question => [question.id, nameOf(question)]))
  // Two questions with the same highest share have no highest question.
  const isOne = (end: QuestionAnalysis): boolean =>
    ranked.filter(one => share(one) === share(end)).length === 1
  const key = isOne(first) && isOne(last) ? 'vergelijking.spreiding' : 'vergelijking.spreiding-los'
  return [
    sentences.say(key, {
      hoogste: names.get(first.id) ?? first.text,
      hoog: share(first),
      laagste: names.get(last.id) ?? last.text,
      laag: share(last),
    }),
  ]
}
