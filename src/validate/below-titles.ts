import type { CellCodes, Cells, CellValue, Table } from '../read/tables.js'
import { textOf } from './cells.js'
import { columnNames, messagesTable, type TableDefinition } from './definitions.js'
import { normaliseName } from './normalise-name.js'

/** Rows above the headings are no more than these. */
export const TITLES = 10
/** So many headings tell a heading row from a row in which one of these words happens to stand. */
const FEWEST = 2

/**
 * The table from its heading row on, where only a title or a remark stands above it: a first row with fewer cells and none
 * of the headings, and below it one with all that are needed. Any other table is given back as it is.
 */
export function belowTitles(table: Table, definition: TableDefinition, mapping: Map<string, string>): Table {
  const names = new Map<string, string>(columnNames(definition))
  for (const [column, heading] of mapping) {
    const known = names.get(normaliseName(column))
    if (known !== undefined) names.set(normaliseName(heading), known)
  }
  const needed = definition.name === messagesTable.name ? ['tekst'] : definition.needed
  const { cells } = table
  const rowAt = (row: number) => {
    const texts = Array.from({ length: cells.width }, (_, column) => textOf(cells.cell(row, column)) ?? '')
    const filled = texts.filter(text => text !== '')
    return {
      filled: filled.length,
      columns: new Set(filled.flatMap(text => names.get(normaliseName(text)) ?? [])),
    }
  }
  if (cells.height === 0 || needed.length === 0) return table
  const first = rowAt(0)
  if (first.columns.size > 0) return table
  for (let row = 1; row < Math.min(cells.height, TITLES); row++) {
    const { filled, columns } = rowAt(row)
    if (filled > first.filled && columns.size >= FEWEST && needed.every(column => columns.has(column)))
      return { ...table, cells: new CellsBelow(cells, row) }
  }
  return table
}

/** Cells without their first rows. */
class CellsBelow implements Cells {
  readonly #cells: Cells
  readonly #from: number

  constructor(cells: Cells, from: number) {
    this.#cells = cells
    this.#from = from
  }

  get height(): number {
    return this.#cells.height - this.#from
  }

  get width(): number {
    return this.#cells.width
  }

  cell(row: number, column: number): CellValue {
    return row < 0 ? null : this.#cells.cell(row + this.#from, column)
  }

  codes(column: number): CellCodes {
    const { of, value } = this.#cells.codes(column)
    return { value, of: of.subarray(this.#from) }
  }

  rowNumber(row: number): number {
    return this.#cells.rowNumber(row + this.#from)
  }
}
