import type { BenchmarkComparison, BenchmarkMeasure } from '../../analyse/analysis.js'
import type { Table } from '../report.js'
import type { BlockMaker, Scene } from '../scene.js'
import { partsOf, written, writtenBenchmark } from './measures.js'

type Row = Table['rows'][number]

/** The table of key figures beside the benchmark, with what an active participant and a synthetron are in footnotes. */
export const figuresTable: BlockMaker = scene => {
  const { analysis, sentences } = scene
  const isCompared = analysis.benchmarks.length > 0
  // Without a benchmark only the measures and the figures are left.
  const shown = <T>(cells: T[]): T[] => (isCompared ? cells : cells.slice(0, 2))
  const [measures, ours] = isCompared ? [0.46, 0.18] : [0.7, 0.3]
  const heading = (key: string) => sentences.say(`cijfertabel.kop-${key}`)
  return [
    {
      kind: 'table',
      caption: sentences.say(isCompared ? 'cijfertabel.titel' : 'cijfertabel.titel-zonder-benchmark'),
      rowHeads: true,
      columns: shown([
        { heading: heading('maat'), align: 'left', share: measures },
        { heading: heading('sessie'), align: 'right', share: ours },
        { heading: heading('benchmark'), align: 'right', share: 0.18 },
        { heading: heading('oordeel'), align: 'right', share: 0.18 },
      ]),
      rows: rowsOf(scene).map(shown),
    },
  ]
}

function rowsOf(scene: Scene): Row[] {
  const { analysis, sentences, session } = scene
  const { participation, consensus, benchmarks } = analysis
  const comparisons = new Map(benchmarks.map(one => [one.measure, one]))
  const ratio = (measure: BenchmarkMeasure): Row => ratioRow(scene, measure, comparisons.get(measure))
  const counted = (key: string, number: number | null, note?: string): Row =>
    countRow(scene, key, number, note)
  // A Polis conversation knows no reactions: a zero would say that nobody reacted.
  const hasReactions = analysis.session.source !== 'polis'
  return [
    counted(
      'activeParticipants',
      // Not known is something else than nobody.
      participation.activeParticipants || null,
      // Counts of votes do not tell who voted.
      sentences.say(
        session.votes === null && participation.activeParticipants > 0
          ? 'cijfertabel.noot-deelnemer-schreef'
          : 'cijfertabel.noot-deelnemer',
      ),
    ),
    counted('messages', participation.messages),
    ratio('messagesPerParticipant'),
    ...(hasReactions ? [counted('reactions', participation.reactions), ratio('reactionShare')] : []),
    counted(
      'synthetrons',
      consensus.synthetrons,
      sentences.say('cijfertabel.noot-synthetron', {
        stemmen: sentences.count(analysis.method.minSupport, 'stem'),
      }),
    ),
    ratio('synthetronShare'),
    counted('bipotrons', consensus.bipotrons),
    ratio('bipotronShare'),
  ]
}

/** A count has no benchmark: sessions differ in size. */
const countRow = ({ sentences }: Scene, key: string, number: number | null, note?: string): Row => [
  {
    text: sentences.say(`cijfertabel.${key}`),
    ...(note ? { footnote: [{ kind: 'text', text: note }] } : {}),
  },
  { text: number === null ? '–' : sentences.digits(number), strong: true },
  { text: '' },
  { text: '' },
]

const ratioRow = (
  { analysis, sentences, template }: Scene,
  measure: BenchmarkMeasure,
  compared: BenchmarkComparison | undefined,
): Row => [
  { text: sentences.say(`cijfertabel.${measure}`) },
  { text: written(measure, partsOf(analysis)[measure]), strong: true },
  { text: compared ? writtenBenchmark(measure, template.benchmark.measures[measure] ?? 0) : '' },
  compared?.comparison
    ? { text: sentences.say(`cijfertabel.${compared.comparison}`), standing: compared.comparison }
    : { text: '' },
]
