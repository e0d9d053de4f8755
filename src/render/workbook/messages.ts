import type { Analysis, MessageAnalysis } from '../../analyse/analysis.js'
import type { Session } from '../../validate/session.js'
import { type Field, listSheet, type Sheet } from './sheet.js'
import { questionNames, reasonWords, tierName, yesNo } from './words.js'

/** A message with all that is known of it. Who wrote it stands in `figures`, under the name the analysis gives. */
interface Row {
  question: string
  text: string
  figures: MessageAnalysis
}

/** All messages; the synthetrons per question; and the bipotrons. */
export function messageSheets(session: Session, analysis: Analysis): Sheet[] {
  const names = questionNames(session.questions)
  const rows = analysis.messages.map(
    (figures, index): Row => ({
      question: names.get(figures.question) ?? figures.question,
      text: session.messages[index]?.text ?? '',
      figures,
    }),
  )
  const order = new Map(analysis.questions.map(({ id }, index) => [id, index]))
  const placeOf = ({ figures }: Row): number => order.get(figures.question) ?? order.size
  const synthetrons = rows
    .filter(({ figures }) => figures.synthetron)
    .sort((a, b) => placeOf(a) - placeOf(b) || bySupport(a.figures, b.figures))
  const bipotrons = rows
    .filter(({ figures }) => figures.bipotron)
    .sort((a, b) => byDivision(a.figures, b.figures))
  return [
    listSheet('Berichten', [...origin, ...content, replyTo, ...votes, ...verdict], rows),
    listSheet('Synthetrons', [...origin, ...content, ...votes, ...tier, bipotron, ...cluster], synthetrons),
    listSheet('Bipotrons', [...origin, ...content, ...votes, synthetron, ...tier, ...cluster], bipotrons),
  ]
}

const byId = (a: MessageAnalysis, b: MessageAnalysis): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** As the report orders quotes: most agree, then fewest disagree. */
const bySupport = (a: MessageAnalysis, b: MessageAnalysis): number =>
  b.agree - a.agree || a.disagree - b.disagree || byId(a, b)

/** As the report orders what divides: the larger smaller side, then most votes on both sides together. */
const byDivision = (a: MessageAnalysis, b: MessageAnalysis): number =>
  Math.min(b.agree, b.disagree) - Math.min(a.agree, a.disagree) ||
  b.agree + b.disagree - a.agree - a.disagree ||
  byId(a, b)

const origin: Field<Row>[] = [
  { heading: 'id', width: 12, of: ({ figures }) => figures.id },
  { heading: 'vraag', width: 28, wrap: true, of: ({ question }) => question },
  { heading: 'vraag-id', width: 10, of: ({ figures }) => figures.question },
  { heading: 'deelnemer', width: 12, of: ({ figures }) => figures.participant },
]
const content: Field<Row>[] = [{ heading: 'tekst', width: 80, wrap: true, of: ({ text }) => text }]
const replyTo: Field<Row> = { heading: 'reactie op', width: 12, of: ({ figures }) => figures.replyTo }
const votes: Field<Row>[] = [
  { heading: 'eens', width: 9, of: ({ figures }) => figures.agree },
  { heading: 'oneens', width: 9, of: ({ figures }) => figures.disagree },
  { heading: 'neutraal', width: 10, of: ({ figures }) => figures.neutral },
  { heading: 'aandeel eens', width: 14, format: '0%', of: ({ figures }) => figures.agreement },
]
const synthetron: Field<Row> = {
  heading: 'synthetron',
  width: 12,
  of: ({ figures }) => yesNo(figures.synthetron),
}
const tier: Field<Row>[] = [
  { heading: 'niveau', width: 10, of: ({ figures }) => tierName(figures.tier) },
  {
    heading: 'niveau vast',
    width: 13,
    of: ({ figures }) => (figures.tierFirm === null ? null : figures.tierFirm ? 'ja' : 'indicatief'),
  },
]
const bipotron: Field<Row> = { heading: 'bipotron', width: 11, of: ({ figures }) => yesNo(figures.bipotron) }
const cluster: Field<Row>[] = [
  { heading: 'cluster', width: 28, wrap: true, of: ({ figures }) => figures.cluster },
  { heading: 'reden', width: 20, wrap: true, of: ({ figures }) => reasonWords(figures.clusterReason) },
  { heading: 'tweede keus', width: 28, wrap: true, of: ({ figures }) => figures.clusterSecond },
  {
    heading: 'vast',
    width: 8,
    of: ({ figures }) => (figures.clusterFirm === null ? null : yesNo(figures.clusterFirm)),
  },
]
const verdict: Field<Row>[] = [synthetron, ...tier, bipotron, ...cluster]
