import type { CellGatherer } from './cell-gatherer.js'

const QUOTE = 0x22
const AMPERSAND = 0x26
const SLASH = 0x2f
const ZERO = 0x30
const LESS = 0x3c
const GREATER = 0x3e
const CAPITAL_A = 0x41
const SMALL_A = 0x61
const SMALL_S = 0x73
/** The bit in which small letters differ from capitals. */
const SMALL = 0x20

const ascii = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0))
const ROW = ascii('<row r="')
const ROW_END = ascii('</row>')
const CELL = ascii('<c r="')
const FORMAT = ascii(' s="')
const TYPE = ascii(' t="')
const VALUE = ascii('><v>')
const CELL_END = ascii('</v></c>')
const EMPTY = ascii('/>')

/** Takes a cell that is no shared string: column from 1, type, format, and value as stored. False when it is not to be read here. */
export type TakeCell = (
  column: number,
  type: string | undefined,
  format: string | undefined,
  stored: string,
) => boolean

/**
 * Reads rows that are written as nearly every program writes them, `<row r="7" …><c r="B7" s="2" t="s"><v>16</v></c>…</row>`,
 * without references in their values. Of a sheet with a million rows they are all there is; out of bytes, of which no
 * text is made, they are read many times as fast as tag by tag.
 */
export class QuickRows {
  readonly #strings: readonly string[]
  readonly #cells: CellGatherer
  readonly #take: TakeCell
  readonly #mostRows: number
  #bytes: Uint8Array = new Uint8Array()
  #at = 0
  /** The number of the row that was begun last. */
  rowNumber = 0

  constructor(strings: readonly string[], cells: CellGatherer, take: TakeCell, mostRows: number) {
    this.#strings = strings
    this.#cells = cells
    this.#take = take
    this.#mostRows = mostRows
  }

  /**
   * Reads whole rows from a place on. Returns where the first stands that is written otherwise or not all there: what of it
   * has been put into the cells is the same as who reads it next will put there.
   */
  read(bytes: Uint8Array, from: number): number {
    this.#bytes = bytes
    let end = from
    this.#at = from
    while (this.#readRow()) end = this.#at
    return end
  }

  #readRow(): boolean {
    const bytes = this.#bytes
    if (!standsAt(bytes, this.#at, ROW)) return false
    this.#at += ROW.length
    const row = this.#digits(QUOTE)
    if (row < 1 || row > this.#mostRows) return false
    const tagEnd = endOfTag(bytes, this.#at)
    if (tagEnd === -1) return false
    this.#at = tagEnd
    this.rowNumber = row
    this.#cells.row(row)
    if (bytes[tagEnd - 2] === SLASH) return true
    while (standsAt(bytes, this.#at, CELL)) {
      this.#at += CELL.length
      if (!this.#readCell(bytes)) return false
    }
    if (!standsAt(bytes, this.#at, ROW_END)) return false
    this.#at += ROW_END.length
    return true
  }

  /** What comes after `<c r="`. */
  #readCell(bytes: Uint8Array): boolean {
    const column = this.#column(bytes)
    if (column === 0) return false
    const formatStart = standsAt(bytes, this.#at, FORMAT) ? this.#at + FORMAT.length : -1
    const formatEnd = formatStart === -1 ? -1 : this.#wordEnd(formatStart)
    const typeStart = standsAt(bytes, this.#at, TYPE) ? this.#at + TYPE.length : -1
    const typeEnd = typeStart === -1 ? -1 : this.#wordEnd(typeStart)
    if (standsAt(bytes, this.#at, EMPTY)) {
      this.#at += EMPTY.length
      return true
    }
    if (!standsAt(bytes, this.#at, VALUE)) return false
    const start = this.#at + VALUE.length
    let end = start
    while (end < bytes.length && bytes[end] !== LESS) if (bytes[end++] === AMPERSAND) return false
    if (!standsAt(bytes, end, CELL_END)) return false
    this.#at = start
    if (typeEnd - typeStart === 1 && bytes[typeStart] === SMALL_S) {
      const index = this.#digits(LESS)
      if (index === -1) return false
      this.#cells.putShared(column - 1, index, this.#strings)
    } else {
      const type = typeStart === -1 ? undefined : this.#text(typeStart, typeEnd)
      const format = formatStart === -1 ? undefined : this.#text(formatStart, formatEnd)
      if (!this.#take(column, type, format, this.#text(start, end))) return false
    }
    this.#at = end + CELL_END.length
    return true
  }

  /** A whole number with what comes after it; -1 for anything else, and for more than nine digits. */
  #digits(after: number): number {
    const bytes = this.#bytes
    const start = this.#at
    let number = 0
    let at = start
    for (; at < bytes.length; at++) {
      const digit = (bytes[at] ?? 0) - ZERO
      if (digit < 0 || digit > 9) break
      number = number * 10 + digit
    }
    this.#at = at + 1
    return at > start && at - start <= 9 && at < bytes.length && bytes[at] === after ? number : -1
  }

  /** The column of a reference such as `B7"`; 0 for what is none. Its row stands with the row too. */
  #column(bytes: Uint8Array): number {
    const most = Math.min(this.#at + 3, bytes.length)
    let column = 0
    for (; this.#at < most; this.#at++) {
      const letter = (bytes[this.#at] ?? 0) - CAPITAL_A
      if (letter < 0 || letter > 25) break
      column = column * 26 + letter + 1
    }
    return bytes[this.#at] !== ZERO && this.#digits(QUOTE) !== -1 ? column : 0
  }

  /** Where letters and digits end, and goes past the quote after them; stays where it is when something else comes. */
  #wordEnd(start: number): number {
    const bytes = this.#bytes
    let at = start
    while (at < bytes.length && isLetterOrDigit(bytes[at] ?? 0)) at++
    if (bytes[at] === QUOTE) this.#at = at + 1
    return at
  }

  #text(start: number, end: number): string {
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset + start, end - start).toString()
  }
}

function standsAt(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  if (at + expected.length > bytes.length) return false
  for (let index = 0; index < expected.length; index++)
    if (bytes[at + index] !== expected[index]) return false
  return true
}

/** Where a tag ends of which some was read; -1 where that is not plain to see. */
function endOfTag(bytes: Uint8Array, from: number): number {
  let isQuoted = false
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === LESS || byte === AMPERSAND) return -1
    if (byte === QUOTE) isQuoted = !isQuoted
    else if (byte === GREATER && !isQuoted) return at + 1
  }
  return -1
}

const isLetterOrDigit = (byte: number): boolean =>
  (byte >= ZERO && byte <= ZERO + 9) || ((byte | SMALL) >= SMALL_A && (byte | SMALL) < SMALL_A + 26)
