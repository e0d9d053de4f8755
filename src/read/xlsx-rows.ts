import type { CellValue } from './tables.js'

/** A cell that holds an error: its row, its column as Excel names it, and the error. */
export interface CellError {
  row: number
  column: string
  value: string
}

/** Some rows of one sheet, with the cells of it that hold an error: arrays only, cheap to send between threads. */
export interface SheetRows {
  /** Which of the workbook's sheets, from 0. */
  sheet: number
  rows: CellValue[][]
  rowNumbers: number[]
  errors: CellError[]
  /** How many cells there are in all. */
  size: number
}

/** So many cells are sent at a time: at the end, a million rows would be in memory several times. */
const FULL = 15_000

const empty = (sheet: number): SheetRows => ({ sheet, rows: [], rowNumbers: [], errors: [], size: 0 })

/** Gathers the rows of a sheet, and hands them on whenever there are enough. */
export class RowGatherer {
  #gathered: SheetRows
  #emit: (rows: SheetRows) => void

  constructor(sheet: number, emit: (rows: SheetRows) => void) {
    this.#gathered = empty(sheet)
    this.#emit = emit
  }

  row(number: number, cells: CellValue[]): void {
    this.#gathered.rows.push(cells)
    this.#gathered.rowNumbers.push(number)
    this.#add(cells.length)
  }

  error(error: CellError): void {
    this.#gathered.errors.push(error)
    this.#add(1)
  }

  /** Hands on what there is. */
  flush(): void {
    const gathered = this.#gathered
    this.#gathered = empty(gathered.sheet)
    if (gathered.size > 0) this.#emit(gathered)
  }

  #add(cells: number): void {
    this.#gathered.size += cells
    if (this.#gathered.size >= FULL) this.flush()
  }
}
