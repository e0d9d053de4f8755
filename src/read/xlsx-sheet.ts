import type { CellValue } from './tables.js'
import { cellValue, columnLetters, placeOf, type Shared } from './xlsx-cells.js'
import type { RowGatherer } from './xlsx-rows.js'
import { StringItem } from './xlsx-text.js'
import type { XmlHandler } from './xml-scan.js'
import type { StartTag } from './xml-tag.js'

type Tag = Pick<StartTag, 'attribute'>

const MAX_ROWS = 1_048_576
/** Cells further to the right are left out: no table is as wide, and each of them would cost a whole row of nothing. */
const MAX_COLUMNS = 1000

/** Takes the rows out of a sheet, and nothing else of it: merged cells, rules, links and drawings are passed over. */
export class SheetReader implements XmlHandler {
  #shared: Shared
  #rows: RowGatherer
  #rowNumber = 0
  #isRowNumbered = false
  #cells: CellValue[] = []
  #column = 0
  #type: string | undefined
  #format: string | undefined
  #value = ''
  #inline = new StringItem()

  constructor(shared: Shared, rows: RowGatherer) {
    this.#shared = shared
    this.#rows = rows
  }

  open(name: string, within: string, tag: Tag): void {
    // What comes most often first: this is asked of millions of elements.
    if (within === 'c') {
      if (name === 'is') this.#type = 'inlineStr'
    } else if (within === 'row') {
      if (name === 'c') this.#openCell(tag)
    } else if (within === 'sheetData') {
      if (name === 'row') this.#openRow(tag)
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
    } else if (within === 'sheetData') {
      if (name === 'row') this.#closeRow()
    } else this.#inline.close(name)
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
    const column = this.#column
    if (this.#value === '' || column > MAX_COLUMNS) return
    const value = cellValue(this.#type, this.#format, this.#value, this.#shared)
    if (value === null) return
    if (typeof value === 'object' && 'error' in value) {
      this.#rows.error({ row: this.#rowNumber, column: columnLetters(column), value: value.error })
      return
    }
    while (this.#cells.length < column - 1) this.#cells.push(null)
    this.#cells[column - 1] = value
  }

  #closeRow(): void {
    if (this.#cells.length > 0) this.#rows.row(this.#rowNumber, this.#cells)
    this.#cells = []
  }
}
