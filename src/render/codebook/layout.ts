import { type CodebookQuestion, REST } from '../../codebook/codebook.js'
import { clusterColumns, messageColumns } from '../../codebook/sheet-columns.js'
import type { ViewCluster, ViewMessage, ViewQuestion } from '../../codebook/view.js'
import type { Value } from '../workbook/sheet.js'
import { reasonWords, statusWord } from '../workbook/words.js'

/** A column of the codebook's workbook. Those without a width are hidden. */
export interface CodebookColumn<T> {
  heading: string
  width?: number
  wrap?: boolean
  of: (one: T) => Value
}

export interface ClusterLine {
  sheet: string
  match: string
  /** Null for a line on which a new cluster can be named. */
  cluster: ViewCluster | null
}

export interface MessageLine {
  match: string
  cluster: ViewCluster | undefined
  message: ViewMessage
}

/** How the rows name their question: as `match` in the codebook. */
export const matchOf = ({ entry, id }: { entry: CodebookQuestion | null; id: string }): string =>
  entry?.match.id ?? entry?.match.text ?? id

const idOf = (cluster: ViewCluster | null | undefined): string | null =>
  cluster ? (cluster.other ? REST : cluster.id) : null

export const clusterLayout: CodebookColumn<ClusterLine>[] = [
  { heading: clusterColumns.question, width: 30, of: ({ sheet }) => sheet },
  { heading: clusterColumns.id, width: 10, of: ({ cluster }) => idOf(cluster) },
  { heading: clusterColumns.label, width: 44, wrap: true, of: ({ cluster }) => cluster?.label ?? null },
  { heading: clusterColumns.status, width: 13, of: ({ cluster }) => statusWord(cluster?.status ?? null) },
  { heading: clusterColumns.synthetrons, width: 13, of: ({ cluster }) => cluster?.synthetrons ?? null },
  { heading: clusterColumns.agree, width: 9, of: ({ cluster }) => cluster?.agree ?? null },
  { heading: clusterColumns.disagree, width: 9, of: ({ cluster }) => cluster?.disagree ?? null },
  {
    heading: clusterColumns.suggestions,
    width: 34,
    wrap: true,
    of: ({ cluster }) => cluster?.suggestions.join(' · ') || null,
  },
  { heading: clusterColumns.match, of: ({ match }) => match },
  { heading: clusterColumns.baseLabel, of: ({ cluster }) => cluster?.label ?? null },
  { heading: clusterColumns.baseStatus, of: ({ cluster }) => statusWord(cluster?.status ?? null) },
]

export const messageLayout: CodebookColumn<MessageLine>[] = [
  { heading: messageColumns.key, width: 16, of: ({ message }) => message.key },
  { heading: messageColumns.text, width: 80, wrap: true, of: ({ message }) => message.text },
  { heading: messageColumns.agree, width: 8, of: ({ message }) => message.agree },
  { heading: messageColumns.disagree, width: 8, of: ({ message }) => message.disagree },
  { heading: messageColumns.cluster, width: 36, wrap: true, of: ({ cluster }) => cluster?.label ?? null },
  { heading: messageColumns.reason, width: 22, wrap: true, of: ({ message }) => reasonOf(message) },
  { heading: messageColumns.second, width: 30, wrap: true, of: ({ message }) => message.second },
  { heading: messageColumns.quote, width: 8, of: ({ message }) => (message.quoted ? 'x' : null) },
  { heading: messageColumns.match, of: ({ match }) => match },
  { heading: messageColumns.baseCluster, of: ({ cluster }) => idOf(cluster) },
  { heading: messageColumns.baseQuote, of: ({ message }) => (message.quoted ? 'x' : null) },
]

/** Why a message is where it is; that the codebook has not seen it, and that it could as well be elsewhere, is said. */
const reasonOf = ({ reason, isNew, firm }: ViewMessage): string =>
  [isNew ? 'nieuw' : '', reasonWords(reason) ?? '', firm || reason === 'rest' ? '' : 'twijfel']
    .filter(Boolean)
    .join(', ')

/** The lines of a question in the sheet of clusters: most support first, then the rest, then room for new ones. */
export function clusterLines(question: ViewQuestion, sheet: string, room: number): ClusterLine[] {
  const match = matchOf(question)
  const clusters = [...question.clusters].sort((a, b) => Number(a.other) - Number(b.other))
  return [...clusters, ...Array.from({ length: room }, () => null)].map(cluster => ({
    sheet,
    match,
    cluster,
  }))
}
