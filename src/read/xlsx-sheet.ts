import { type CellGatherer, TooLarge } from './cell-gatherer.js'
import type { CellValue, MergedCells } from './tables.js'
import { type CellFault, cellValue, columnLetters, placeOf, type Shared } from './xlsx-cells.js'
import { QuickRows } from './xlsx-quick-rows.js'
import { StringItem } from './xlsx-text.js'
import type { AheadReader } from './xml-part.js'
import type { XmlHandler } from './xml-scan.js'
import type { StartTag } from './xml-tag.js'

type Tag = Pick<StartTag, 'attribute'>

const MAX_ROWS = 1_048_576
const MAX_ERRORS = 1_000_000
/** Far more than a session has; those after it are passed over. */
const MAX_MERGED = 200_000

const MERGED = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/

/** A cell that holds an error: its row, its column as Excel names it, and the error. */
export interface CellError {
  row: number
  column: string
  value: string
}

/** Takes the rows out of a sheet, and which cells are merged downwards: rules, links and drawings are passed over. */
export class SheetReader implements XmlHandler {
  readonly errors: CellError[] = []
  readonly merged: MergedCells[] = []
  #shared: Shared
  #cells: CellGatherer
  #rowNumber = 0
  #isRowNumbered = false
  #column = 0
  #type: string | undefined
  #format: string | undefined
  #value = ''
  #inline = new StringItem()

  constructor(shared: Shared, cells: CellGatherer) {
    this.#shared = shared
    this.#cells = cells
  }

  /** Reads ordinary rows out of bytes, many at a time. */
  get ahead(): AheadReader {
    const quick = new QuickRows(
      this.#shared.strings,
      this.#cells,
      (column, type, format, stored) => this.#put(column, cellValue(type, format, stored, this.#shared)),
      MAX_ROWS,
    )
    const read = (bytes: Uint8Array, from: number): number => {
      const end = quick.read(bytes, from)
      if (end > from) this.#rowNumber = quick.rowNumber
      return end
    }
    return { read, within: 'sheetData', after: '</row>' }
  }

  open(name: string, within: string, tag: Tag): void {
    // What comes most often first: this is asked of millions of elements.
    if (within === 'c') {
      if (name === 'is') this.#type = 'inlineStr'
    } else if (within === 'row') {
      if (name === 'c') this.#openCell(tag)
    } else if (within === 'sheetData') {
      if (name === 'row') this.#openRow(tag)
    } else if (within === 'mergeCells') {
      if (name === 'mergeCell') this.#merge(tag)
    } else if (within === '' && name !== 'worksheet') throw new Error('no sheet')
    else this.#inline.open(name)
  }

  text(text: string, within: string): void {
    if (within === 'v') this.#value += text
    else this.#inline.add(text, within)
  }

  close(name: string, within: string): void {
    if (within === 'c') {
      if (name === 'is') this.#value = this.#inline.take()
    } else if (within === 'row') {
      if (name === 'c') this.#closeCell()
    } else if (within !== 'sheetData') this.#inline.close(name)
  }

  /** A row without a number follows the one before it, unless its cells know better. */
  #openRow(tag: Tag): void {
    const number = tag.attribute('r')
    this.#isRowNumbered = number !== undefined
    this.#moveTo(number === undefined ? this.#rowNumber + 1 : Number(number))
    this.#column = 0
  }

  #moveTo(row: number): void {
    if (!Number.isInteger(row) || row < 1 || row > MAX_ROWS) throw new Error('no row of a sheet')
    this.#rowNumber = row
    this.#cells.row(row)
  }

  #openCell(tag: Tag): void {
    const reference = tag.attribute('r')
    this.#column++
    if (reference !== undefined) {
      const { row, column } = placeOf(reference)
      this.#column = column
      if (!this.#isRowNumbered) this.#moveTo(row)
    }
    this.#type = tag.attribute('t')
    this.#format = tag.attribute('s')
    this.#value = ''
  }

  #closeCell(): void {
    const value = cellValue(this.#type, this.#format, this.#value, this.#shared)
    if (this.#put(this.#column, value)) return
    const { error } = value as CellFault
    this.errors.push({ row: this.#rowNumber, column: columnLetters(this.#column), value: error })
    if (this.errors.length > MAX_ERRORS) throw new TooLarge()
  }

  /** Cells beside each other that are merged have one row: what stands in it, stands there already. */
  #merge(tag: Tag): void {
    const [, left = '', from = '', to = ''] = MERGED.exec(tag.attribute('ref') ?? '') ?? []
    if (!(Number(from) < Number(to)) || this.merged.length >= MAX_MERGED) return
    this.merged.push({ column: placeOf(left + from).column - 1, from: Number(from), to: Number(to) })
  }

  /** Puts a value in the row; false for one that is an error. */
  #put(column: number, value: CellValue | CellFault): boolean {
    if (value !== null && typeof value === 'object' && 'error' in value) return false
    this.#cells.put(column - 1, value)
    return true
  }
}
