import type { CellGatherer } from './cell-gatherer.js'
import { hashWith, NO_HASH } from './text-codes.js'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * Gathers the cells of a CSV file in UTF-8 in which nothing is quoted, and of which the delimiter is one byte: then a line
 * is a row, and a delimiter ends a cell, so that the bytes can be gone through once, and only what was not met before is made a
 * text. The cells are those of these bytes.
 */
export function splitLines(bytes: Uint8Array, delimiter: number, cells: CellGatherer): void {
  let line = 1
  let column = 0
  let start = 0
  let hash = NO_HASH
  cells.row(line)
  for (let at = 0; at <= bytes.length; at++) {
    const byte = at < bytes.length ? (bytes[at] ?? 0) : LINE_FEED
    if (byte !== delimiter && byte !== LINE_FEED && byte !== CARRIAGE_RETURN) {
      hash = hashWith(hash, byte)
      continue
    }
    if (at > start) cells.putPiece(column, start, at, hash)
    column++
    if (byte !== delimiter) {
      if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at++
      column = 0
      cells.row(++line)
    }
    start = at + 1
    hash = NO_HASH
  }
}
