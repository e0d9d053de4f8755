import { CellGatherer } from './cell-gatherer.js'
import type { CellCodes, CellData, Cells, CellValue, ColumnData } from './tables.js'

/** Cells as they were gathered in columns. */
export class ColumnCells implements Cells {
  readonly #rowNumbers: Uint32Array
  readonly #columns: (Column | null)[]

  constructor({ rowNumbers, columns }: CellData) {
    this.#rowNumbers = rowNumbers
    this.#columns = columns.map(column => column && new Column(column))
  }

  get height(): number {
    return this.#rowNumbers.length
  }

  get width(): number {
    return this.#columns.length
  }

  cell(row: number, column: number): CellValue {
    return this.#columns[column]?.at(row) ?? null
  }

  codes(column: number): CellCodes {
    return (
      this.#columns[column]?.codes(this.height) ?? { of: new Uint32Array(this.height), value: () => null }
    )
  }

  rowNumber(row: number): number {
    return this.#rowNumbers[row] ?? 0
  }
}

class Column {
  readonly #codes: Uint32Array
  readonly #values: ColumnData['values']
  /** By code, whether the value is a date; null when none is. */
  readonly #isDate: Uint8Array | null

  constructor({ codes, values, dates }: ColumnData) {
    this.#codes = codes
    this.#values = values
    this.#isDate = dates.length > 0 ? new Uint8Array(values.length) : null
    for (const code of dates) if (this.#isDate) this.#isDate[code] = 1
  }

  at(row: number): CellValue {
    return this.#valueOf(this.#codes[row] ?? 0)
  }

  /** The codes of this many rows. */
  codes(height: number): CellCodes {
    // A long column is not copied for nothing.
    const of = this.#codes.length === height ? this.#codes : new Uint32Array(height)
    if (of !== this.#codes) of.set(this.#codes)
    return { of, value: code => this.#valueOf(code) }
  }

  #valueOf(code: number): CellValue {
    const value = this.#values[code] ?? null
    return typeof value === 'number' && this.#isDate?.[code] === 1 ? new Date(value) : value
  }
}

/** Rows with everything in them, as cells; numbered from 1 unless given otherwise. */
export function cellsOf(rows: readonly (readonly CellValue[])[], numbers?: readonly number[]): ColumnCells {
  const cells = new CellGatherer()
  rows.forEach((row, index) => {
    cells.row(numbers?.[index] ?? index + 1)
    row.forEach((value, column) => {
      cells.put(column, value)
    })
  })
  return new ColumnCells(cells.data())
}
