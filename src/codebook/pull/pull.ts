import { severityOf } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { Codebook, CodebookQuestion } from '../codebook.js'
import { readCodebook } from '../read-codebook.js'
import { applyChanges } from './apply-changes.js'
import { changesOf, countChanges, type PullCounts, type QuestionChanges } from './changes.js'
import { changeClusters } from './cluster-changes.js'
import { changeMessages } from './message-changes.js'
import { type NamedCluster, namedClusters, slipsOf } from './named-clusters.js'
import { type ClusterRow, type MessageRow, rowsOfWorkbook, type SheetTable } from './sheets.js'

export interface Pulled {
  /** The codebook's text with the changes; as it was where there are none, null where there is an error. */
  text: string | null
  counts: PullCounts
  changes: QuestionChanges[]
  /** The clusters that got a name in the workbook. */
  named: NamedCluster[]
  rows: { clusters: ClusterRow[]; messages: MessageRow[] }
  problems: Problem[]
}

/** How a sheet of the workbook names a question of the codebook. */
export const matchName = ({ match }: Pick<CodebookQuestion, 'match'>): string => match.id ?? match.text ?? ''

/**
 * What was changed in `codebook.xlsx` since it was written, taken over into the text of `codebook.yaml`. What was not
 * changed there stays as the codebook has it now.
 */
export function pull(text: string, codebook: Codebook, tables: SheetTable[]): Pulled {
  const { clusters, messages, problems } = rowsOfWorkbook(tables)
  const all = codebook.questions.map(changesOf)
  const named: NamedCluster[] = []
  for (const changes of all) {
    const isOwn = ({ match }: { match: string }): boolean => match === matchName(changes.entry)
    const own = clusters.filter(isOwn)
    changeClusters(changes, own, problems)
    changeMessages(changes, messages.filter(isOwn), own, problems)
    named.push(...namedClusters(changes, own))
  }
  problems.push(...slipsOf(named))
  const rows = { clusters, messages }
  const counts = countChanges(all)
  const isError = problems.some(one => severityOf(one) === 'error')
  if (isError) return { text: null, counts, changes: all, named, rows, problems }
  const isChanged =
    Object.values(counts).some(count => count > 0) || all.some(({ clusters }) => clusters.size > 0)
  if (!isChanged) return { text, counts, changes: all, named, rows, problems }
  const made = applyChanges(text, codebook, all)
  const checked = readCodebook(made, codebook.file)
  problems.push(...checked.problems)
  return { text: checked.codebook ? made : null, counts, changes: all, named, rows, problems }
}
