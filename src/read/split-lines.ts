import type { CellGatherer } from './cell-gatherer.js'
import { cleanText } from './clean.js'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const QUOTE = 34

/**
 * Gathers the cells of a CSV file in UTF-8 of which the delimiter is one byte. A line is a row and a delimiter ends a cell, but for
 * what stands in quotes, so the bytes can be gone through once, and only what was not met before is made a text.
 * The cells are those of these bytes. False when a quote stands where none should: a parser may say what is wrong.
 */
export function splitLines(bytes: Buffer, delimiter: number, cells: CellGatherer): boolean {
  const special = new Uint8Array(256)
  for (const byte of [delimiter, LINE_FEED, CARRIAGE_RETURN, QUOTE]) special[byte] = 1
  let record = 1
  let column = 0
  cells.row(record)
  for (let at = 0; at < bytes.length; at++) {
    const start = at
    if (bytes[at] === QUOTE) {
      const end = endOfQuoted(bytes, at + 1)
      if (end === -1) return false
      cells.put(column, quotedText(bytes, start + 1, end - 1))
      at = end
      if (at < bytes.length && !endsCell(bytes[at], delimiter)) return false
    } else {
      while (at < bytes.length && special[bytes[at] ?? 0] === 0) at++
      if (bytes[at] === QUOTE) return false
      if (at > start) cells.putPiece(column, start, at)
    }
    column++
    if (bytes[at] === delimiter) continue
    if (bytes[at] === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at++
    column = 0
    cells.row(++record)
  }
  return true
}

const endsCell = (byte: number | undefined, delimiter: number): boolean =>
  byte === delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN

/** What comes after the quote that ends what begins here; two quotes stand for one. -1 when there is none. */
function endOfQuoted(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from); at !== -1; at = bytes.indexOf(QUOTE, at + 2))
    if (bytes[at + 1] !== QUOTE) return at + 1
  return -1
}

const quotedText = (bytes: Buffer, start: number, end: number): string =>
  cleanText(bytes.toString('utf8', start, end).replaceAll('""', '"'))
