import type { CellCodes, Cells, CellValue, Table } from '../../read/tables.js'
import { headingIndex } from './conversations.js'

/** A column of a Polis table, and what its cells become. */
export interface ViewColumn {
  heading: string
  convert?: (cell: CellValue) => CellValue
}

/** A Polis table seen as a native one: some of its columns, some of its rows, headings as exported. */
export function nativeView(table: Table, columns: ViewColumn[], keep: (row: number) => boolean): Table {
  return { ...table, cells: new ViewCells(table, columns, keep) }
}

/** No column has as many values. */
const HEADING = 0xffffffff

class ViewCells implements Cells {
  readonly #cells: Cells
  readonly #columns: { index: number; convert: (cell: CellValue) => CellValue }[]
  readonly #rows: Uint32Array
  readonly height: number
  readonly width: number

  constructor(table: Table, columns: ViewColumn[], keep: (row: number) => boolean) {
    this.#cells = table.cells
    this.#columns = columns.map(({ heading, convert = cell => cell }) => ({
      index: headingIndex(table, heading),
      convert,
    }))
    const rows = new Uint32Array(table.cells.height)
    let height = 0
    for (let row = 0; row < rows.length; row++) if (row === 0 || keep(row)) rows[height++] = row
    this.#rows = rows.subarray(0, height)
    this.height = height
    this.width = columns.length
  }

  cell(row: number, column: number): CellValue {
    const found = this.#columns[column]
    const at = this.#rows[row]
    if (!found || at === undefined) return null
    const cell = this.#cells.cell(at, found.index)
    return row === 0 || cell === null ? cell : found.convert(cell)
  }

  codes(column: number): CellCodes {
    const found = this.#columns[column]
    if (!found) return { of: new Uint32Array(this.height), value: () => null }
    const { of, value } = this.#cells.codes(found.index)
    const codes = Uint32Array.from(this.#rows, row => of[row] ?? 0)
    // The heading is no value, and has a code of its own.
    codes[0] = HEADING
    const converted = (code: number): CellValue => {
      if (code === HEADING) return this.cell(0, column)
      const cell = value(code)
      return cell === null ? null : found.convert(cell)
    }
    return { of: codes, value: converted }
  }

  rowNumber(row: number): number {
    return this.#cells.rowNumber(this.#rows[row] ?? 0)
  }
}
