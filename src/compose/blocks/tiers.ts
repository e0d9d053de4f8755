import { percent } from '../../dutch/numbers.js'
import { shareInWords } from '../../dutch/shares.js'
import type { Block } from '../report.js'
import { type BlockMaker, nameOf, paragraph, type Scene } from '../scene.js'

const tiers = ['top', 'high', 'medium', 'low', 'bottom'] as const

/** How the synthetrons divide over the tiers: in all, and per question. */
export const tierDistribution: BlockMaker = scene => {
  const { consensus } = scene.analysis
  const { sentences } = scene
  if (consensus.synthetrons === 0) return []
  const total = sentences.digits(consensus.synthetrons)
  const number = scene.nextFigure()
  return [
    ...paragraph(tierSentences(scene, number)),
    {
      kind: 'figure',
      number,
      place: 'wide',
      caption: sentences.say('niveaus.bijschrift', { synthetrons: total }),
      chart: {
        kind: 'tier-bars',
        title: sentences.say('niveaus.titel'),
        bars: tiers.map(tier => ({ label: tierName(scene, tier), count: consensus.tiers[tier] })),
      },
    },
    ...tableOfQuestions(scene),
  ]
}

const tierName = ({ sentences }: Scene, tier: (typeof tiers)[number]): string =>
  sentences.say(`niveau.${tier}`)

/** The same per question, and of several the sum below it; nothing where there is only one question. */
function tableOfQuestions(scene: Scene): Block[] {
  const { sentences } = scene
  const { consensus, questions } = scene.analysis
  const names = new Map(scene.session.questions.map(question => [question.id, nameOf(question)]))
  const row = (label: string, counts: typeof consensus.tiers, sum: number, strong = false) => [
    { text: label, strong },
    ...tiers.map(tier => ({ text: sentences.digits(counts[tier]), strong })),
    { text: sentences.digits(sum), strong },
  ]
  const rows = questions
    .filter(question => question.synthetrons > 0)
    .map(question => row(names.get(question.id) ?? question.text, question.tiers, question.synthetrons))
  if (questions.filter(({ messages }) => messages > 0).length < 2) return []
  const sum = row(sentences.say('niveaus.totaal'), consensus.tiers, consensus.synthetrons, true)
  return [
    {
      kind: 'table',
      caption: sentences.say('niveaus.tabel'),
      rowHeads: true,
      columns: [
        { heading: sentences.say('niveaus.kop-vraag'), align: 'left', share: 0.34 },
        ...tiers.map(tier => ({ heading: tierName(scene, tier), align: 'right' as const, share: 0.11 })),
        { heading: sentences.say('niveaus.kop-totaal'), align: 'right', share: 0.11 },
      ],
      rows: rows.length > 1 ? [...rows, sum] : rows,
    },
  ]
}

/** How many synthetrons the group agrees with most, and how many it rejects, as the figure with this number shows. */
function tierSentences({ analysis, sentences, template }: Scene, figure: number): string {
  const { tiers: counts, synthetrons } = analysis.consensus
  if (synthetrons === 1) {
    const tier = tiers.find(one => counts[one] === 1)
    return tier
      ? sentences.say('niveaus.enige', { niveau: sentences.say(`niveau.${tier}`), figuur: figure })
      : ''
  }
  const key = counts.top === synthetrons ? 'niveaus.inleiding-alle' : 'niveaus.inleiding'
  const agreed = sentences.sayCounted(key, counts.top, {
    synthetrons: sentences.count(synthetrons, 'synthetron'),
    aantal: sentences.inWords(counts.top),
    aandeel: shareInWords(counts.top, synthetrons),
    grens: percent(template.method.tierPercents.top, 100),
    figuur: figure,
  })
  const rejected = counts.low + counts.bottom
  const against =
    rejected === 0
      ? ''
      : sentences.sayCounted(counts.top === 0 ? 'niveaus.laag-zonder-top' : 'niveaus.laag', rejected, {
          aantal: sentences.inWords(rejected),
        })
  return `${agreed} ${against}`
}
