import { problem } from '../../problems/catalogue.js'
import type { Place, Problem } from '../../problems/problem.js'
import { CLUSTER_SHEET, clusterColumns, messageColumns } from '../sheet-columns.js'
import { withAddedRows } from './added-rows.js'

type SheetCell = string | number | boolean | Date | null

/** A sheet as it was read. */
export interface SheetTable {
  name: string
  file: string
  cells: {
    readonly height: number
    readonly width: number
    cell(row: number, column: number): SheetCell
    rowNumber(row: number): number
  }
}

export interface ClusterRow {
  /** The question, as its sheet is called. */
  question: string
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
      withAddedRows(
        rowsOf(table, clusterColumns, ['id', 'label', 'status', 'match', 'baseLabel'], problems),
        problems,
      ),
    )
  const messages = tables
    .filter(table => table.name !== CLUSTER_SHEET && headingsOf(table).includes('key'))
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
const said = (cell: SheetCell): string =>
  cell === null || cell instanceof Date ? '' : String(cell).replace(/\s+/g, ' ').trim()

const headingsOf = ({ cells }: SheetTable): string[] =>
  Array.from({ length: cells.width }, (_, column) => said(cells.cell(0, column)).toLowerCase())

function rowsOf<K extends string>(
  table: SheetTable,
  columns: Record<K, string>,
  needed: NoInfer<K>[],
  problems: Problem[],
): (Record<K, string> & { place: Place })[] {
  const headings = headingsOf(table)
  const names = Object.keys(columns) as K[]
  const at = (name: K): number => headings.indexOf(columns[name])
  const missing = needed.filter(name => at(name) < 0)
  const place = { file: table.file, table: table.name }
  if (missing.length > 0) {
    const reason = `sheet ${table.name} lacks the column`
    problems.push(problem('codebook-sheet', place, missing.map(name => columns[name]).join(', '), { reason }))
    return []
  }
  return Array.from({ length: Math.max(0, table.cells.height - 1) }, (_, index) => {
    const row = index + 1
    const values = names.map(name => [name, said(table.cells.cell(row, at(name)))] as const)
    return {
      ...(Object.fromEntries(values) as Record<K, string>),
      place: { ...place, row: table.cells.rowNumber(row) },
    }
  })
}
