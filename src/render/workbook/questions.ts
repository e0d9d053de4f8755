import type { Analysis, Cluster, QuestionAnalysis } from '../../analyse/analysis.js'
import type { Question, Session } from '../../validate/session.js'
import { type Field, listSheet, type Sheet } from './sheet.js'
import { LONGEST_TEXT } from './text-cell.js'
import { comparisonWord, questionNames, roleWord, statusWord, tiers, yesNo } from './words.js'

interface QuestionRow {
  place: number
  question: Question | undefined
  figures: QuestionAnalysis
}

/** The figures of each question, in their order. */
export function questionSheet(session: Session, analysis: Analysis): Sheet {
  const questions = new Map(session.questions.map(question => [question.id, question]))
  const rows = analysis.questions.map((figures, index) => ({
    place: index + 1,
    question: questions.get(figures.id),
    figures,
  }))
  return listSheet('Vragen', questionFields, rows)
}

const questionFields: Field<QuestionRow>[] = [
  { heading: 'volgorde', width: 10, of: ({ place }) => place },
  { heading: 'vraag-id', width: 10, of: ({ figures }) => figures.id },
  { heading: 'vraag', width: 60, wrap: true, of: ({ figures }) => figures.text },
  { heading: 'kort', width: 28, wrap: true, of: ({ question }) => question?.short ?? null },
  { heading: 'hoofdstuk', width: 24, wrap: true, of: ({ question }) => question?.chapter ?? null },
  { heading: 'rol', width: 12, of: ({ question }) => roleWord(question?.role ?? null) },
  { heading: 'berichten', width: 11, of: ({ figures }) => figures.messages },
  { heading: 'deelnemers', width: 12, of: ({ figures }) => figures.participants },
  { heading: 'reacties', width: 10, of: ({ figures }) => figures.reactions },
  { heading: 'stemmen', width: 10, of: ({ figures }) => figures.votes },
  { heading: 'synthetrons', width: 13, of: ({ figures }) => figures.synthetrons },
  { heading: 'bipotrons', width: 11, of: ({ figures }) => figures.bipotrons },
  { heading: 'consensus', width: 12, format: '0%', of: ({ figures }) => figures.consensus },
  { heading: 'vergelijking', width: 14, of: ({ figures }) => comparisonWord(figures.consensusComparison) },
  ...tiers.map(([tier, name]) => ({
    heading: name,
    width: 10,
    of: ({ figures }: QuestionRow) => figures.tiers[tier],
  })),
]

interface ClusterRow {
  question: string
  cluster: Cluster
  /** How many of its synthetrons are firm there. */
  firm: number
}

/** The full grouping: also the clusters that the report shows only within 'overig'. */
export function clusterSheet(session: Session, analysis: Analysis): Sheet {
  const names = questionNames(session.questions)
  const firm = new Set(analysis.messages.filter(one => one.clusterFirm).map(({ id }) => id))
  const rows = analysis.questions.flatMap(({ id, clusters }) =>
    clusters.map(cluster => ({
      question: names.get(id) ?? id,
      cluster,
      firm: cluster.messageIds.filter(message => firm.has(message)).length,
    })),
  )
  return listSheet('Clusters', clusterFields, rows)
}

const clusterFields: Field<ClusterRow>[] = [
  { heading: 'vraag', width: 40, wrap: true, of: ({ question }) => question },
  { heading: 'rang', width: 8, of: ({ cluster }) => cluster.rank },
  { heading: 'cluster', width: 32, wrap: true, of: ({ cluster }) => cluster.label },
  { heading: 'getoond', width: 10, of: ({ cluster }) => yesNo(cluster.shown) },
  { heading: 'door analist', width: 14, of: ({ cluster }) => yesNo(cluster.coded) },
  { heading: 'status', width: 12, of: ({ cluster }) => statusWord(cluster.status) },
  { heading: 'synthetrons', width: 13, of: ({ cluster }) => cluster.synthetrons },
  { heading: 'vast', width: 8, of: ({ firm }) => firm },
  { heading: 'eens', width: 9, of: ({ cluster }) => cluster.agree },
  { heading: 'oneens', width: 9, of: ({ cluster }) => cluster.disagree },
  { heading: 'stemmers', width: 11, of: ({ cluster }) => cluster.voters },
  { heading: 'berichten', width: 60, wrap: true, of: ({ cluster }) => listed(cluster.messageIds) },
]

/** Ids with commas between them; where they do not all fit in a cell, the last whole one that does and an ellipsis. */
function listed(ids: string[]): string {
  const all = ids.join(', ')
  if (all.length <= LONGEST_TEXT) return all
  const room = all.slice(0, LONGEST_TEXT - 1)
  return `${room.slice(0, Math.max(0, room.lastIndexOf(', ')))}…`
}
