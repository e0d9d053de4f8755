import type { CellValue } from './tables.js'

/** So many texts are remembered: those of a column with few are all among them. */
const MOST_KNOWN = 50_000

/** Texts that come from another thread are copies, each in memory for itself: this makes equal ones the same again. */
export class SameTexts {
  #known = new Map<string, string>()

  mend(rows: CellValue[][]): void {
    for (const row of rows)
      for (const [column, cell] of row.entries()) if (typeof cell === 'string') row[column] = this.#same(cell)
  }

  #same(text: string): string {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (this.#known.size >= MOST_KNOWN) this.#known.clear()
    this.#known.set(text, text)
    return text
  }
}
