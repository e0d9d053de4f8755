import type { CellGatherer } from './cell-gatherer.js'
import { cleanText, isClean } from './clean.js'
import { hashWith, NO_HASH } from './text-codes.js'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const DELETE = 127

/**
 * Gathers the cells of CSV text in which nothing is quoted: then a line is a row, and a delimiter ends a cell, so that
 * the text can be gone through once, and only what was not met before is cut out of it.
 */
export function splitLines(text: string, delimiter: string, cells: CellGatherer): void {
  const separator = delimiter.charCodeAt(0)
  const isAllClean = isClean(text)
  let line = 1
  let column = 0
  let start = 0
  let hash = NO_HASH
  cells.row(line)
  for (let at = 0; at <= text.length; at++) {
    const character = at < text.length ? text.charCodeAt(at) : LINE_FEED
    if (character !== separator && character !== LINE_FEED && character !== CARRIAGE_RETURN) {
      hash = hashWith(hash, character)
      continue
    }
    if (at > start) {
      const first = text.charCodeAt(start)
      // What begins otherwise may be nothing at all.
      if (isAllClean && first > SPACE && first < DELETE) cells.putPiece(column, text, start, at, hash)
      else cells.put(column, cleanText(text.slice(start, at)))
    }
    column++
    if (character !== separator) {
      if (character === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++
      column = 0
      cells.row(++line)
    }
    start = at + 1
    hash = NO_HASH
  }
}
