import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { CellCodes, Cells, CellValue, Table } from '../read/tables.js'
import { findColumns } from './columns.js'
import { participantsTable, type TableDefinition } from './definitions.js'
import { tablePlace } from './headings.js'

/**
 * The table with what stands in merged cells in each of their rows, with a note for each. Not in columns that are of one
 * row alone (a text is one message, a count is not that of three), and not from the heading row. Rows with nothing else
 * in them are not there, and stay so.
 */
export function mergedDown(
  table: Table,
  definition: TableDefinition,
  mapping: Map<string, string>,
  problems: Problem[],
): Table {
  if (!table.merged) return table
  const { known, others } = findColumns(table, definition, mapping, [])
  for (const column of definition.single) known.delete(column)
  // What participants have in common stands under headings of their own.
  const headings = [...known.values(), ...(definition.name === participantsTable.name ? others : [])]
  const tops = new Map<number, Int32Array>()
  for (const { index, text } of headings) {
    const merged = mergedIn(table, index)
    if (!merged) continue
    tops.set(index, merged.tops)
    for (const { top, last } of merged.runs) {
      const place = { ...tablePlace(table), row: table.cells.rowNumber(top), column: text }
      problems.push(problem('cell-merged', place, undefined, { last: table.cells.rowNumber(last) }))
    }
  }
  return tops.size === 0 ? table : { ...table, cells: new CellsMerged(table.cells, tops) }
}

/** The merged cells of a column. */
interface Merged {
  /** For each row of the table the row whose cell it shares; -1 for one with a cell of its own. */
  tops: Int32Array
  /** Of each merged cell its own row, and the last that shares it. */
  runs: { top: number; last: number }[]
}

/** The merged cells of a column, null without any. Where they overlap, which Excel does not allow, the first counts. */
export function mergedIn({ cells, merged = [] }: Table, column: number): Merged | null {
  const here = merged.filter(one => one.column === column).sort((a, b) => a.from - b.from)
  const tops = new Int32Array(cells.height).fill(-1)
  const runs: Merged['runs'] = []
  let row = 1
  for (const { from, to } of here) {
    while (row < cells.height && cells.rowNumber(row) < from) row++
    const top = row
    if (top >= cells.height || cells.rowNumber(top) !== from || cells.cell(top, column) === null) continue
    let last = top
    for (row = top + 1; row < cells.height && cells.rowNumber(row) <= to; row++) {
      // What has a value of its own keeps it; the same value has been read down already.
      const own = cells.cell(row, column)
      if (own !== null && own !== cells.cell(top, column)) continue
      tops[row] = top
      last = row
    }
    if (last > top) runs.push({ top, last })
  }
  return runs.length > 0 ? { tops, runs } : null
}

/** Cells of which some have the value of one above them. */
class CellsMerged implements Cells {
  readonly #cells: Cells
  readonly #tops: ReadonlyMap<number, Int32Array>

  constructor(cells: Cells, tops: ReadonlyMap<number, Int32Array>) {
    this.#cells = cells
    this.#tops = tops
  }

  get height(): number {
    return this.#cells.height
  }

  get width(): number {
    return this.#cells.width
  }

  cell(row: number, column: number): CellValue {
    const top = this.#tops.get(column)?.[row] ?? -1
    return this.#cells.cell(top < 0 ? row : top, column)
  }

  codes(column: number): CellCodes {
    const codes = this.#cells.codes(column)
    const tops = this.#tops.get(column)
    if (!tops) return codes
    const of = codes.of.slice()
    for (const [row, top] of tops.entries()) if (top >= 0) of[row] = codes.of[top] ?? 0
    return { ...codes, of }
  }

  rowNumber(row: number): number {
    return this.#cells.rowNumber(row)
  }
}
