import type { Analysis, BenchmarkComparison } from '../../analyse/analysis.js'
import { formatNumber, percent } from '../../dutch/numbers.js'
import { shareInWords } from '../../dutch/shares.js'
import type { Table } from '../report.js'
import { type BlockMaker, nameOf, numberOption, paragraph, type Scene, subheading } from '../scene.js'

type Measure = BenchmarkComparison['measure']
const tiers = ['top', 'high', 'medium', 'low', 'bottom'] as const

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
  whole === 0
    ? '–'
    : measure === 'messagesPerParticipant'
      ? formatNumber(part, 0, whole)
      : percent(part, whole)

const writtenBenchmark = (measure: Measure, benchmark: number): string =>
  measure === 'messagesPerParticipant'
    ? formatNumber(benchmark, Number.isInteger(benchmark) ? 0 : 1)
    : `${benchmark}%`

/** The table of key figures beside the benchmark, with what an active participant and a synthetron are in footnotes. */
export const figuresTable: BlockMaker = scene => {
  const { analysis, sentences, template } = scene
  const parts = partsOf(analysis)
  const comparisons = new Map(analysis.benchmarks.map(one => [one.measure, one]))
  const counted = (key: string, number: number, note?: string): Table['rows'][number] => [
    {
      text: sentences.say(`cijfertabel.${key}`),
      ...(note ? { footnote: [{ kind: 'text', text: note }] } : {}),
    },
    { text: sentences.digits(number), strong: true },
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
  const heading = (key: string) => sentences.say(`cijfertabel.kop-${key}`)
  return [
    {
      kind: 'table',
      caption: sentences.say('cijfertabel.titel'),
      rowHeads: true,
      columns: [
        { heading: heading('maat'), align: 'left', share: 0.46 },
        { heading: heading('sessie'), align: 'right', share: 0.18 },
        { heading: heading('benchmark'), align: 'right', share: 0.18 },
        { heading: heading('oordeel'), align: 'right', share: 0.18 },
      ],
      rows: [
        counted(
          'activeParticipants',
          participation.activeParticipants,
          sentences.say('cijfertabel.noot-deelnemer'),
        ),
        counted('messages', participation.messages),
        ratio('messagesPerParticipant'),
        counted('reactions', participation.reactions),
        ratio('reactionShare'),
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
      ],
    },
  ]
}

/** Relative difference, in percents, up to which a difference is 'iets'. 'Veel' is beyond double, or below half. */
const SLIGHT = 35

/** The word for a difference with the benchmark: `iets hoger dan`. */
function degree(comparison: BenchmarkComparison, [part, whole]: [number, number], benchmark: number): string {
  if (comparison.comparison === 'equal') return 'gelijk'
  // Shares are set in whole percents.
  const value = comparison.measure === 'messagesPerParticipant' ? part : part * 100
  const expected = benchmark * whole
  const direction = value > expected ? 'hoger' : 'lager'
  if (Math.abs(value - expected) * 100 <= SLIGHT * expected) return `iets-${direction}`
  return value > 2 * expected || value * 2 < expected ? `veel-${direction}` : direction
}

/** Sentences that say how the session compares, and where consensus is highest and lowest. */
export const comparison: BlockMaker = scene => {
  const { analysis, sentences, template } = scene
  const parts = partsOf(analysis)
  const texts: string[] = []
  const { activeParticipants } = analysis.participation
  if (activeParticipants > 0)
    texts.push(
      sentences.sayCounted('vergelijking.actief', activeParticipants, {
        deelnemers: sentences.count(activeParticipants, 'deelnemer'),
      }),
    )
  for (const one of analysis.benchmarks) {
    const benchmark = template.benchmark.measures[one.measure]
    if (one.comparison === null || benchmark === undefined) continue
    const value = written(one.measure, parts[one.measure])
    texts.push(
      sentences.say(`vergelijking.${one.measure}`, {
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
  const differ = first && last && first.synthetrons * last.messages !== last.synthetrons * first.messages
  if (differ && ranked.length > 2)
    texts.push(
      sentences.say('vergelijking.spreiding', {
        hoogste: names.get(first.id) ?? first.text,
        hoog: percent(first.synthetrons, first.messages),
        laagste: names.get(last.id) ?? last.text,
        laag: percent(last.synthetrons, last.messages),
      }),
    )
  return paragraph(texts.join(' '))
}

/** The chart of the consensus of every question. */
export const consensusChart: BlockMaker = scene => {
  const { sentences } = scene
  const benchmark = scene.template.benchmark.measures.synthetronShare ?? null
  const bars = scene.session.questions.flatMap(question => {
    const figures = scene.questions.get(question.id)
    return figures && figures.messages > 0
      ? [
          {
            label: nameOf(question),
            share: { part: figures.synthetrons, whole: figures.messages },
            comparison: figures.consensusComparison,
          },
        ]
      : []
  })
  if (bars.length === 0) return []
  return [
    {
      kind: 'figure',
      number: scene.nextFigure(),
      place: 'wide',
      caption:
        benchmark === null
          ? sentences.say('consensus.bijschrift-los')
          : sentences.say('consensus.bijschrift', { benchmark }),
      chart: { kind: 'consensus-bars', title: sentences.say('consensus.titel'), benchmark, bars },
    },
  ]
}

/** How the synthetrons divide over the tiers: in all, and per question. */
export const tierDistribution: BlockMaker = scene => {
  const { consensus, questions } = scene.analysis
  const { sentences } = scene
  if (consensus.synthetrons === 0) return []
  const name = (tier: (typeof tiers)[number]) => sentences.say(`niveau.${tier}`)
  const total = sentences.digits(consensus.synthetrons)
  const names = new Map(scene.session.questions.map(question => [question.id, nameOf(question)]))
  const row = (label: string, counts: typeof consensus.tiers, sum: number, strong = false) => [
    { text: label, strong },
    ...tiers.map(tier => ({ text: sentences.digits(counts[tier]), strong })),
    { text: sentences.digits(sum), strong },
  ]
  return [
    ...paragraph(tierSentences(scene)),
    {
      kind: 'figure',
      number: scene.nextFigure(),
      place: 'wide',
      caption: sentences.say('niveaus.bijschrift', { synthetrons: total }),
      chart: {
        kind: 'tier-bars',
        title: sentences.say('niveaus.titel'),
        bars: tiers.map(tier => ({ label: name(tier), count: consensus.tiers[tier] })),
      },
    },
    {
      kind: 'table',
      caption: sentences.say('niveaus.tabel'),
      rowHeads: true,
      columns: [
        { heading: sentences.say('niveaus.kop-vraag'), align: 'left', share: 0.34 },
        ...tiers.map(tier => ({ heading: name(tier), align: 'right' as const, share: 0.11 })),
        { heading: sentences.say('niveaus.kop-totaal'), align: 'right', share: 0.11 },
      ],
      rows: [
        ...questions
          .filter(question => question.synthetrons > 0)
          .map(question =>
            row(names.get(question.id) ?? question.text, question.tiers, question.synthetrons),
          ),
        row(sentences.say('niveaus.totaal'), consensus.tiers, consensus.synthetrons, true),
      ],
    },
  ]
}

/** How many synthetrons the group agrees with most, and how many it rejects. */
function tierSentences({ analysis, sentences, template }: Scene): string {
  const { tiers: counts, synthetrons } = analysis.consensus
  if (synthetrons === 1) {
    const tier = tiers.find(one => counts[one] === 1)
    return tier ? sentences.say('niveaus.enige', { niveau: sentences.say(`niveau.${tier}`) }) : ''
  }
  const key = counts.top === synthetrons ? 'niveaus.inleiding-alle' : 'niveaus.inleiding'
  const agreed = sentences.sayCounted(key, counts.top, {
    synthetrons: sentences.count(synthetrons, 'synthetron'),
    aantal: sentences.inWords(counts.top),
    aandeel: shareInWords(counts.top, synthetrons),
    grens: percent(template.method.tierPercents.top, 100),
  })
  const rejected = counts.low + counts.bottom
  const against =
    rejected === 0
      ? ''
      : sentences.sayCounted('niveaus.laag', rejected, { aantal: sentences.inWords(rejected) })
  return `${agreed} ${against}`
}

/** The messages that divide the group most: those whose smaller side is largest. */
export const dividingPoints: BlockMaker = (scene, call) => {
  const ids = strongestBipotrons(scene, scene.analysis.messages).slice(0, numberOption(call, 'aantal', 8))
  if (ids.length === 0) return []
  return [
    subheading(scene.sentences.say('discussiepunten.kop'), 3),
    ...paragraph(scene.sentences.sayCounted('discussiepunten.inleiding', ids.length)),
    { kind: 'quotes', items: ids.map(id => scene.quotes.quote(id)) },
  ]
}

/** Bipotrons, the most divided first: by the votes of the smaller side, then of both together, then id; no text twice. */
export function strongestBipotrons(scene: Scene, messages: Analysis['messages']): string[] {
  const smaller = (one: Analysis['messages'][number]) => Math.min(one.agree, one.disagree)
  const ranked = messages
    .filter(message => message.bipotron)
    .sort(
      (a, b) =>
        smaller(b) - smaller(a) ||
        b.agree + b.disagree - a.agree - a.disagree ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    )
  const seen = new Set<string>()
  return ranked.flatMap(({ id }) => {
    const text = scene.quotes.quote(id).text.toLowerCase()
    if (seen.has(text)) return []
    seen.add(text)
    return [id]
  })
}
