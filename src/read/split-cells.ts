import { cleanText } from './clean.js'
import { Growing } from './growing.js'
import type { CellCodes, Cells, CellValue } from './tables.js'
import { TextPieces } from './text-pieces.js'

const LINE_FEED = 10
const RETURN = 13
const SPACE = 32
const DELETE = 127

/**
 * The cells of CSV text in which nothing is quoted: then a line is a row, and a delimiter ends a cell, so that knowing
 * where each cell ends is enough. The text stays as it is, and a cell is cut out of it when it is asked for.
 */
export class SplitCells implements Cells {
  readonly #text: string
  readonly #rowNumbers: Uint32Array
  /** For each row, where its first cell starts. */
  readonly #starts: Uint32Array
  /** For each row the number of cells before it, and after the last row that of all. */
  readonly #firsts: Uint32Array
  /** Where each cell ends. */
  readonly #ends: Uint32Array
  readonly height: number
  readonly width: number

  constructor(text: string, delimiter: string) {
    this.#text = text
    const separator = delimiter.charCodeAt(0)
    const length = text.length
    // A guess that is mostly too high: what is too little grows.
    const rowNumbers = new Growing(length / 32)
    const starts = new Growing(length / 32)
    const firsts = new Growing(length / 32)
    const ends = new Growing(length / 8)
    let number = 0
    let start = 0
    let cellStart = 0
    let first = 0
    let filledEnd = 0
    let width = 0
    let holdsText = false
    for (let at = 0; at <= length; at++) {
      const code = at === length ? LINE_FEED : text.charCodeAt(at)
      if (code > SPACE && code < DELETE && code !== separator) {
        holdsText = true
        continue
      }
      if (code === separator || code === LINE_FEED || code === RETURN) {
        // What is no ASCII may be text, or nothing that can be seen.
        ends.push(at)
        if (holdsText || cleanText(text.slice(cellStart, at)).trim() !== '') filledEnd = ends.length
        holdsText = false
        cellStart = at + 1
        if (code === separator) continue
        if (at < length || filledEnd > first) number++
        if (filledEnd > first) {
          rowNumbers.push(number)
          starts.push(start)
          firsts.push(first)
          width = Math.max(width, filledEnd - first)
          first = ends.length
        } else ends.length = first
        filledEnd = first
        if (code === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++
        start = at + 1
        cellStart = start
      }
    }
    firsts.push(first)
    this.#rowNumbers = rowNumbers.taken()
    this.#starts = starts.taken()
    this.#firsts = firsts.taken()
    this.#ends = ends.taken()
    this.height = this.#starts.length
    this.width = width
  }

  cell(row: number, column: number): CellValue {
    const first = this.#firsts[row]
    const at = (first ?? 0) + column
    if (first === undefined || column < 0 || at >= (this.#firsts[row + 1] ?? 0)) return null
    const start = column === 0 ? this.#starts[row] : (this.#ends[at - 1] ?? 0) + 1
    const text = cleanText(this.#text.slice(start, this.#ends[at]))
    const letter = text.charCodeAt(0)
    return (letter > SPACE && letter < DELETE) || text.trim() !== '' ? text : null
  }

  codes(column: number): CellCodes {
    const pieces = new TextPieces(this.#text)
    const values: CellValue[] = [null]
    const of = new Uint32Array(this.height)
    for (let row = 0; row < this.height; row++) {
      const first = this.#firsts[row] ?? 0
      const at = first + column
      if (column < 0 || at >= (this.#firsts[row + 1] ?? 0)) continue
      const start = (column === 0 ? this.#starts[row] : (this.#ends[at - 1] ?? 0) + 1) ?? 0
      const code = pieces.numberOf(start, this.#ends[at] ?? 0) + 1
      if (code === values.length) values.push(this.cell(row, column))
      of[row] = code
    }
    return { values, of }
  }

  rowNumber(row: number): number {
    return this.#rowNumbers[row] ?? 0
  }
}
