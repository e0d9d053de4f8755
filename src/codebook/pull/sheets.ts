import { problem } from '../../problems/catalogue.js'
import type { Place, Problem } from '../../problems/problem.js'
import { CLUSTER_SHEET, clusterColumns, messageColumns } from '../sheet-columns.js'

/** A sheet as it was read. */
export interface SheetTable {
  name: string
  file: string
  rows: readonly (readonly (string | number | boolean | Date | null)[])[]
  rowNumbers: readonly number[]
}

export interface ClusterRow {
  /** The question, as `match` in the codebook names it. */
  match: string
  id: string
  label: string
  status: string
  baseLabel: string
  baseStatus: string
  place: Place
}

export interface MessageRow {
  match: string
  key: string
  cluster: string
  quote: string
  baseCluster: string
  baseQuote: string
  place: Place
}

/** The rows of `codebook.xlsx`: of the sheet with clusters, and of all others that have a key. */
export function rowsOfWorkbook(tables: SheetTable[]): {
  clusters: ClusterRow[]
  messages: MessageRow[]
  problems: Problem[]
} {
  const problems: Problem[] = []
  const clusters = tables
    .filter(({ name }) => name === CLUSTER_SHEET)
    .flatMap(table =>
      rowsOf(table, clusterColumns, ['id', 'label', 'status', 'match', 'baseLabel'], problems),
    )
    .filter(({ match }) => match !== '')
  const messages = tables
    .filter(({ name, rows }) => name !== CLUSTER_SHEET && rows[0]?.some(cell => said(cell) === 'key'))
    .flatMap(table => rowsOf(table, messageColumns, ['key', 'cluster', 'match', 'baseCluster'], problems))
    .filter(({ key }) => key !== '')
  if (!tables.some(({ name }) => name === CLUSTER_SHEET))
    problems.push(
      problem('codebook-sheet', { file: tables[0]?.file ?? '' }, CLUSTER_SHEET, {
        reason: 'it lacks the sheet',
      }),
    )
  return { clusters, messages, problems }
}

/** What a cell says, on one line. */
const said = (cell: string | number | boolean | Date | null | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).replace(/\s+/g, ' ').trim()

function rowsOf<K extends string>(
  table: SheetTable,
  columns: Record<K, string>,
  needed: NoInfer<K>[],
  problems: Problem[],
): (Record<K, string> & { place: Place })[] {
  const headings = (table.rows[0] ?? []).map(cell => said(cell).toLowerCase())
  const names = Object.keys(columns) as K[]
  const at = (name: K): number => headings.indexOf(columns[name])
  const missing = needed.filter(name => at(name) < 0)
  const place = { file: table.file, table: table.name }
  if (missing.length > 0) {
    const reason = `sheet ${table.name} lacks the column`
    problems.push(problem('codebook-sheet', place, missing.map(name => columns[name]).join(', '), { reason }))
    return []
  }
  return table.rows.slice(1).map((cells, index) => {
    const values = names.map(name => [name, said(cells[at(name)])] as const)
    const row = table.rowNumbers[index + 1]
    return {
      ...(Object.fromEntries(values) as Record<K, string>),
      place: { ...place, ...(row === undefined ? {} : { row }) },
    }
  })
}
