import { CellColumn } from './cell-column.js'
import { Growing } from './growing.js'
import type { CellCodes, Cells, CellValue } from './tables.js'

const isEmpty = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** Cells gathered row by row; rows without anything are left out, and white space alone is nothing. */
export class GatheredCells implements Cells {
  readonly #columns: CellColumn[] = []
  readonly #rowNumbers = new Growing()

  /** Adds the row with this number as a person counts, further down than all before it. */
  add(number: number, row: readonly CellValue[]): void {
    let end = row.length
    while (end > 0 && isEmpty(row[end - 1])) end--
    if (end === 0) return
    const at = this.#rowNumbers.length
    this.#rowNumbers.push(number)
    for (let column = 0; column < end; column++) {
      const value = row[column]
      const cells = this.#columnAt(column)
      if (value !== undefined && !isEmpty(value)) cells.set(at, value)
    }
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
    return this.#columns[column]?.codes(this.height) ?? { values: [null], of: new Uint32Array(this.height) }
  }

  rowNumber(row: number): number {
    return this.#rowNumbers.at(row) ?? 0
  }

  #columnAt(column: number): CellColumn {
    const found = this.#columns[column]
    if (found) return found
    const made = new CellColumn()
    this.#columns.push(made)
    return made
  }
}

/** Rows with everything in them, as cells; numbered from 1 unless given otherwise. */
export function cellsOf(rows: readonly (readonly CellValue[])[], numbers?: readonly number[]): GatheredCells {
  const cells = new GatheredCells()
  rows.forEach((row, index) => {
    cells.add(numbers?.[index] ?? index + 1, row)
  })
  return cells
}
