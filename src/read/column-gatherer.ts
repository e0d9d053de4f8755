import { cleanText } from './clean.js'
import { Growing } from './growing.js'
import type { CellValue, ColumnData } from './tables.js'
import { TextCodes } from './text-codes.js'

/** So many different values are looked up again; a column with more is no list of ids, and its values stand as they come. */
const MOST_KNOWN = 65_536

/** Gathers one column of cells. A value that comes more than once is kept once: a million votes name a few thousand ids. */
export class ColumnGatherer {
  readonly #codes = new Growing()
  /** By code; code 0 is the empty cell. A date is its number of milliseconds. */
  readonly #values: (string | number | boolean | null)[] = [null]
  readonly #known = new Map<string | number | boolean, number>()
  readonly #bytes: Uint8Array
  readonly #pieces: TextCodes
  /** For the place of a shared string its code; 0 for none yet. */
  readonly #shared = new Growing()
  /** Of dates that are known. */
  readonly #dates = new Map<number, number>()
  /** Of all dates. */
  readonly #dateCodes = new Growing()

  /** `bytes` are those that pieces are of. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#pieces = new TextCodes(bytes)
  }

  /** How many rows there are, up to the last that holds something. */
  get height(): number {
    return this.#codes.length
  }

  /** The code of a value; 0 for nothing, and white space alone is nothing. */
  codeOf(value: CellValue): number {
    if (value === null) return 0
    if (value instanceof Date) return this.#codeOfDate(value.getTime())
    const known = this.#known.get(value)
    if (known !== undefined) return known
    if (typeof value === 'string' && value.trim() === '') return 0
    const code = this.#add(value)
    if (this.#known.size < MOST_KNOWN) this.#known.set(this.#values[code] ?? value, code)
    return code
  }

  /** The code of the string at a place in a list. With `remember` the next time takes no looking up. */
  codeOfShared(index: number, strings: readonly string[], remember: boolean): number {
    const known = this.#shared.at(index)
    if (known) return known
    const code = this.codeOf(strings[index] ?? null)
    if (remember && code !== 0) this.#shared.set(index, code)
    return code
  }

  /** The code of the text between two places of the bytes, cleaned. */
  codeOfPiece(start: number, end: number): number {
    const known = this.#pieces.find(start, end)
    if (known !== 0) return known
    const { buffer, byteOffset } = this.#bytes
    const text = cleanText(Buffer.from(buffer, byteOffset + start, end - start).toString())
    if (text.trim() === '') return 0
    // Not looked up: a second code for what came in another form costs less.
    const code = this.#values.push(text) - 1
    if (this.#pieces.size < MOST_KNOWN) this.#pieces.add(start, end, code)
    return code
  }

  /** Puts a value in a row by its code. */
  set(row: number, code: number): void {
    this.#codes.set(row, code)
  }

  /** What was gathered; nothing may be put after it. */
  data(): ColumnData {
    return { codes: this.#codes.taken(), values: this.#values, dates: this.#dateCodes.taken() }
  }

  #codeOfDate(time: number): number {
    const known = this.#dates.get(time)
    if (known !== undefined) return known
    const code = this.#add(time)
    this.#dateCodes.push(code)
    if (this.#dates.size < MOST_KNOWN) this.#dates.set(time, code)
    return code
  }

  #add(value: string | number | boolean): number {
    return this.#values.push(typeof value === 'string' ? ownText(value) : value) - 1
  }
}

/** Shorter pieces are copied anyway. */
const LONGEST_COPIED = 12

/** A text that was cut out of another would keep all of that. */
const ownText = (text: string): string => (text.length > LONGEST_COPIED ? Buffer.from(text).toString() : text)
