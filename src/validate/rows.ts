import type * as z from 'zod'
import { isProblemCode, type ProblemCode, problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { Cells, CellValue, Table } from '../read/tables.js'
import { textOf } from './cells.js'
import { findColumns, missingColumns } from './columns.js'
import type { TableDefinition } from './definitions.js'
import { type Heading, headingPlace, headingsOf, tablePlace } from './headings.js'

export interface RowInPlace<Row> {
  row: Row
  place: Place
  /** Its number in the table, heading row included, from 0. */
  at: number
}

/** A table with its rows checked. */
export interface Rows<Row, Column extends string> {
  rows: RowInPlace<Row>[]
  has: (column: Column) => boolean
  /** The place of a cell in a row, for a problem with it. */
  placeOf: (place: Place, column: Column) => Place
  /** Headings that mean nothing in this table. */
  others: Heading[]
}

/**
 * Reads the rows of a table. `schema` has a field for every column of the definition. A cell that is wrong is a
 * problem and then counts as empty, so that one mistake is told once.
 */
export function readRows<Column extends string, Row>(
  table: Table,
  definition: TableDefinition<Column>,
  schema: z.ZodType<Row>,
  mapping: Map<string, string>,
  problems: Problem[],
): Rows<Row, Column> {
  const { known, others } = findColumns(table, definition, mapping, problems)
  problems.push(...missingColumns(table, definition, known))
  const headings = new Map<string, Heading>(known)
  const placeOf = (place: Place, column: string): Place => ({
    ...place,
    column: headings.get(column)?.text ?? column,
  })
  const { cells } = table
  const last = headingsOf(table).at(-1)?.index ?? -1
  const rows: RowInPlace<Row>[] = []
  for (let at = 1; at < cells.height; at++) {
    const place: Place = { ...tablePlace(table), row: cells.rowNumber(at) }
    const beyond = firstBeyond(cells, at, last)
    if (beyond !== null) problems.push(problem('row-longer', place, beyond))
    const values: Record<string, CellValue> = {}
    for (const column in definition.columns)
      values[column] = cells.cell(at, headings.get(column)?.index ?? -1)
    const { row, faults } = checkRow(schema, values)
    for (const { column, code } of faults)
      problems.push(problem(code, placeOf(place, column), textOf(values[column] ?? null) ?? ''))
    rows.push({ row, place, at })
  }
  return { rows, has: column => known.has(column), placeOf, others }
}

/** The first text of a row to the right of the last heading; null when there is none. */
export function firstBeyond(cells: Cells, row: number, last: number): string | null {
  for (let column = last + 1; column < cells.width; column++) {
    const text = textOf(cells.cell(row, column))
    if (text !== null) return text
  }
  return null
}

/** A row by its schema; the messages of its issues are codes of problems. */
function checkRow<Row>(
  schema: z.ZodType<Row>,
  values: Record<string, CellValue>,
): { row: Row; faults: { column: string; code: ProblemCode }[] } {
  const result = schema.safeParse(values)
  if (result.success) return { row: result.data, faults: [] }
  const faults = result.error.issues.map(({ path, message }) => {
    if (!isProblemCode(message)) throw result.error
    return { column: String(path[0]), code: message }
  })
  const emptied = { ...values }
  for (const { column } of faults) emptied[column] = null
  return { row: schema.parse(emptied), faults }
}

/** A note for each heading that means nothing, in a table where such columns are of no use. */
export function noteUnused(table: Table, others: Heading[], problems: Problem[]): void {
  for (const { text } of others) problems.push(problem('column-ignored', headingPlace(table), text))
}
