import type { Analysis, BenchmarkComparison, QuestionAnalysis } from '../../analyse/analysis.js'
import { formatNumber, percent, perPerson, shortest } from '../../dutch/numbers.js'
import { inHundredths } from '../consensus.js'
import type { Table } from '../report.js'
import { type BlockMaker, nameOf, paragraph } from '../scene.js'

type Measure = BenchmarkComparison['measure']

/** The parts of each ratio, so that it is rounded from whole numbers. */
function partsOf({ participation, consensus }: Analysis): Record<Measure, [number, number]> {
  return {
    messagesPerParticipant: [participation.messages, participation.activeParticipants],
    reactionShare: [participation.reactions, participation.messages],
    synthetronShare: [consensus.synthetrons, participation.messages],
    bipotronShare: [consensus.bipotrons, participation.messages],
  }
}

const written = (measure: Measure, [part, whole]: [number, number]): string =>
  measure === 'messagesPerParticipant' ? perPerson(part, whole) : percent(part, whole)

const writtenBenchmark = (measure: Measure, benchmark: number): string =>
  measure === 'messagesPerParticipant'
    ? formatNumber(benchmark, Number.isInteger(benchmark) ? 0 : 1)
    : `${shortest(benchmark)}%`

/** The table of key figures beside the benchmark, with what an active participant and a synthetron are in footnotes. */
export const figuresTable: BlockMaker = scene => {
  const { analysis, sentences, session, template } = scene
  const parts = partsOf(analysis)
  const comparisons = new Map(analysis.benchmarks.map(one => [one.measure, one]))
  const counted = (key: string, number: number | null, note?: string): Table['rows'][number] => [
    {
      text: sentences.say(`cijfertabel.${key}`),
      ...(note ? { footnote: [{ kind: 'text', text: note }] } : {}),
    },
    { text: number === null ? '–' : sentences.digits(number), strong: true },
    { text: '' },
    { text: '' },
  ]
  const ratio = (measure: Measure): Table['rows'][number] => {
    const comparison = comparisons.get(measure)
    return [
      { text: sentences.say(`cijfertabel.${measure}`) },
      { text: written(measure, parts[measure]), strong: true },
      { text: comparison ? writtenBenchmark(measure, template.benchmark.measures[measure] ?? 0) : '' },
      comparison?.comparison
        ? { text: sentences.say(`cijfertabel.${comparison.comparison}`), standing: comparison.comparison }
        : { text: '' },
    ]
  }
  const { participation, consensus } = analysis
  // A Polis conversation knows no reactions: a zero would say that nobody reacted.
  const reactions =
    analysis.session.source === 'polis'
      ? []
      : [counted('reactions', participation.reactions), ratio('reactionShare')]
  const heading = (key: string) => sentences.say(`cijfertabel.kop-${key}`)
  const isCompared = comparisons.size > 0
  const shown = <T>(cells: T[]): T[] => (isCompared ? cells : cells.slice(0, 2))
  const [measures, ours] = isCompared ? [0.46, 0.18] : [0.7, 0.3]
  const columns: Table['columns'] = [
    { heading: heading('maat'), align: 'left', share: measures },
    { heading: heading('sessie'), align: 'right', share: ours },
    { heading: heading('benchmark'), align: 'right', share: 0.18 },
    { heading: heading('oordeel'), align: 'right', share: 0.18 },
  ]
  return [
    {
      kind: 'table',
      caption: sentences.say(isCompared ? 'cijfertabel.titel' : 'cijfertabel.titel-zonder-benchmark'),
      rowHeads: true,
      columns: shown(columns),
      rows: [
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
        ...reactions,
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
      ].map(shown),
    },
  ]
}

const TAKING_PART: Measure[] = ['messagesPerParticipant', 'reactionShare']

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

/** Sentences that say how the session compares, and where consensus is highest and lowest: a paragraph on taking part, and one on what came of it. */
export const comparison: BlockMaker = scene => {
  const { analysis, sentences, template } = scene
  const parts = partsOf(analysis)
  const taking: string[] = []
  const outcome: string[] = []
  const { activeParticipants } = analysis.participation
  if (activeParticipants > 0)
    taking.push(
      sentences.sayCounted('vergelijking.actief', activeParticipants, {
        deelnemers: sentences.count(activeParticipants, 'deelnemer'),
      }),
    )
  for (const one of analysis.benchmarks) {
    const benchmark = template.benchmark.measures[one.measure]
    if (one.comparison === null || benchmark === undefined) continue
    if (one.measure === 'reactionShare' && analysis.session.source === 'polis') continue
    const value = written(one.measure, parts[one.measure])
    const texts = TAKING_PART.includes(one.measure) ? taking : outcome
    texts.push(
      sentences.sayCounted(`vergelijking.${one.measure}`, parts[one.measure][0], {
        waarde: value,
        berichten: sentences.word(value === '1' ? 1 : 2, 'bericht'),
        benchmark: writtenBenchmark(one.measure, benchmark),
        graad: sentences.say(`vergelijking.graad.${degree(one, parts[one.measure], benchmark)}`),
      }),
    )
  }
  const ranked = scene.analysis.questions
    .filter(question => question.messages > 0)
    .sort((a, b) => b.synthetrons * a.messages - a.synthetrons * b.messages)
  const [first, last] = [ranked[0], ranked.at(-1)]
  const names = new Map(scene.session.questions.map(question => [question.id, nameOf(question)]))
  const share = ({ synthetrons, messages }: QuestionAnalysis): string => percent(synthetrons, messages)
  if (first && last && share(first) !== share(last) && ranked.length > 2) {
    // Two questions with the same highest share have no highest question.
    const isOne = (end: QuestionAnalysis): boolean =>
      ranked.filter(one => share(one) === share(end)).length === 1
    const key = isOne(first) && isOne(last) ? 'vergelijking.spreiding' : 'vergelijking.spreiding-los'
    outcome.push(
      sentences.say(key, {
        hoogste: names.get(first.id) ?? first.text,
        hoog: share(first),
        laagste: names.get(last.id) ?? last.text,
        laag: share(last),
      }),
    )
  }
  return [taking, outcome].flatMap(texts => paragraph(texts.join(' ')))
}
