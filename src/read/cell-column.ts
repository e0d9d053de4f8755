import { Growing } from './growing.js'
import type { CellCodes, CellValue } from './tables.js'

/** So many different values are looked up again; a column with more is no list of ids, and its values stand as they come. */
const MOST_KNOWN = 65_536

/** One column of cells. A value that comes more than once is kept once: a million votes name a few thousand ids. */
export class CellColumn {
  readonly #codes = new Growing()
  /** By code; code 0 is the empty cell. A date is kept as its number of milliseconds. */
  readonly #values: (string | number | boolean | null)[] = [null]
  readonly #known = new Map<string | number | boolean, number>()
  /** Codes of what is a date. */
  readonly #dates = new Set<number>()
  readonly #dateCodes = new Map<number, number>()

  /** Puts a value in a row that is further down than all before it. */
  set(row: number, value: CellValue): void {
    while (this.#codes.length < row) this.#codes.push(0)
    this.#codes.push(value === null ? 0 : this.#codeOf(value))
  }

  at(row: number): CellValue {
    const code = this.#codes.at(row) ?? 0
    const value = this.#values[code] ?? null
    return typeof value === 'number' && this.#dates.has(code) ? new Date(value) : value
  }

  /** The codes of this many rows, and all values. */
  codes(height: number): CellCodes {
    const of = new Uint32Array(height)
    of.set(this.#codes.taken())
    const values = this.#values.map((value, code) =>
      typeof value === 'number' && this.#dates.has(code) ? new Date(value) : value,
    )
    return { values, of }
  }

  #codeOf(value: string | number | boolean | Date): number {
    if (value instanceof Date) {
      const code = this.#look(this.#dateCodes, value.getTime())
      this.#dates.add(code)
      return code
    }
    return this.#look(this.#known, value)
  }

  #look<T extends string | number | boolean>(known: Map<T, number>, value: T): number {
    const code = known.get(value)
    if (code !== undefined) return code
    if (known.size < MOST_KNOWN) known.set(value, this.#values.length)
    return this.#values.push(value) - 1
  }
}
