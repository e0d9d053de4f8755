import { cleanText, isClean } from './clean.js'
import { Growing } from './growing.js'
import type { CellCodes, Cells, CellValue } from './tables.js'

const SPACE = 32
const DELETE = 127

/**
 * The cells of CSV text in which nothing is quoted: then a line is a row, and a delimiter ends a cell, so that knowing
 * where each cell ends is enough. The text stays as it is, and a cell is cut out of it when it is asked for.
 */
export class SplitCells implements Cells {
  readonly #text: string
  /** Whether no cell needs cleaning. */
  readonly #isClean: boolean
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
    this.#isClean = isClean(text)
    const length = text.length
    const next = (what: string, from: number): number => {
      const at = text.indexOf(what, from)
      return at < 0 ? length : at
    }
    // Guesses that are mostly too high: what is too little grows.
    const rowNumbers = new Growing(length / 32)
    const starts = new Growing(length / 32)
    const firsts = new Growing(length / 32)
    const ends = new Growing(length / 8)
    let lineFeed = next('\n', 0)
    let carriageReturn = next('\r', 0)
    let separator = next(delimiter, 0)
    let number = 0
    let width = 0
    for (let start = 0; ; ) {
      const lineEnd = Math.min(lineFeed, carriageReturn)
      const first = ends.length
      let filledEnd = first
      for (let cellStart = start, end = -1; end < lineEnd; cellStart = end + 1) {
        end = Math.min(separator, lineEnd)
        ends.push(end)
        if (holdsText(text, cellStart, end)) filledEnd = ends.length
        if (end < lineEnd) separator = next(delimiter, end + 1)
      }
      if (lineEnd < length || filledEnd > first) number++
      if (filledEnd > first) {
        rowNumbers.push(number)
        starts.push(start)
        firsts.push(first)
        if (filledEnd - first > width) width = filledEnd - first
      } else ends.length = first
      if (lineEnd === length) break
      start = lineEnd === carriageReturn && lineFeed === lineEnd + 1 ? lineEnd + 2 : lineEnd + 1
      if (lineFeed < start) lineFeed = next('\n', start)
      if (carriageReturn < start) carriageReturn = next('\r', start)
    }
    firsts.push(ends.length)
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
    const cut = this.#text.slice(start, this.#ends[at])
    const text = this.#isClean ? cut : cleanText(cut)
    return holdsText(text, 0, text.length) ? text : null
  }

  codes(column: number): CellCodes {
    const values: CellValue[] = [null]
    const known = new Map<CellValue, number>([[null, 0]])
    const of = new Uint32Array(this.height)
    for (let row = 0; row < this.height; row++) {
      const value = this.cell(row, column)
      let code = known.get(value)
      if (code === undefined) {
        code = values.push(value) - 1
        known.set(value, code)
      }
      of[row] = code
    }
    return { values, of }
  }

  rowNumber(row: number): number {
    return this.#rowNumbers[row] ?? 0
  }
}

/** Whether there is something to see between these places; what is no ASCII may be text, or nothing at all. */
function holdsText(text: string, start: number, end: number): boolean {
  if (start === end) return false
  const letter = text.charCodeAt(start)
  return (letter > SPACE && letter < DELETE) || cleanText(text.slice(start, end)).trim() !== ''
}
