import { ColumnGatherer } from './column-gatherer.js'
import { Growing } from './growing.js'
import type { CellData, CellValue } from './tables.js'

/** More would be no session and take gigabytes. What is empty counts too where there is something below it. */
const MAX_CELLS = 30_000_000
/** Cells further to the right are left out: no table is as wide, and each of them would cost a whole row of nothing. */
const MAX_COLUMNS = 1000

/** So many columns remember the place of a shared string: each would take four bytes for every string there is. */
const REMEMBERING = 32

/** There are too many cells. */
export class TooLarge extends Error {}

/** Gathers the cells of a table row by row into columns; rows without anything are left out. */
export class CellGatherer {
  readonly #columns: (ColumnGatherer | undefined)[] = []
  readonly #rowNumbers = new Growing()
  #size = 0
  #rowNumber = 0
  /** Whether the row that is being filled holds something. */
  #isOpen = false
  readonly #bytes: Uint8Array

  /** `bytes` are those, in UTF-8, that pieces are put of. */
  constructor(bytes: Uint8Array = new Uint8Array()) {
    this.#bytes = bytes
  }

  /** Begins the row with this number as a person counts, further down than all before it; the last row may be begun again. */
  row(number: number): void {
    if (number === this.#rowNumber) return
    this.#rowNumber = number
    this.#isOpen = false
  }

  /** Puts a value in the row that was begun last; columns count from 0. Throws `TooLarge`. */
  put(column: number, value: CellValue): void {
    const cells = this.#columnAt(column)
    if (cells) this.#set(cells, cells.codeOf(value))
  }

  /** The same for the string at a place in a list: always the same list. */
  putShared(column: number, index: number, strings: readonly string[]): void {
    const cells = this.#columnAt(column)
    if (cells) this.#set(cells, cells.codeOfShared(index, strings, column < REMEMBERING))
  }

  /** The same for the text between two places of the bytes. */
  putPiece(column: number, start: number, end: number): void {
    const cells = this.#columnAt(column)
    if (cells) this.#set(cells, cells.codeOfPiece(start, end))
  }

  /** What was gathered; nothing may be put after it. */
  data(): CellData {
    const columns = Array.from(this.#columns, column => (column?.height ? column.data() : null))
    return {
      rowNumbers: this.#rowNumbers.taken(),
      columns: columns.slice(0, columns.findLastIndex(column => column !== null) + 1),
    }
  }

  #set(cells: ColumnGatherer, code: number): void {
    if (code === 0) return
    if (!this.#isOpen) {
      this.#rowNumbers.push(this.#rowNumber)
      this.#isOpen = true
    }
    const row = this.#rowNumbers.length - 1
    this.#size += Math.max(0, row + 1 - cells.height)
    if (this.#size > MAX_CELLS) throw new TooLarge()
    cells.set(row, code)
  }

  #columnAt(column: number): ColumnGatherer | undefined {
    if (column >= MAX_COLUMNS) return undefined
    const found = this.#columns[column]
    if (found) return found
    const made = new ColumnGatherer(this.#bytes)
    this.#columns[column] = made
    return made
  }
}
