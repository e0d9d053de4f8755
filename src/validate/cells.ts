import type { CellValue } from '../read/tables.js'
import { isoSeconds, timeOfText, wallClockOf } from './times.js'

/** What a conversion gives for a cell that does not hold what its column needs. */
export const INVALID = Symbol('invalid')
export type Converted<T> = T | typeof INVALID

/** A cell as text, ends trimmed: as a person sees it in the sheet. Null when there is nothing to see. */
export function textOf(cell: CellValue): string | null {
  if (cell === null) return null
  const text =
    typeof cell === 'boolean'
      ? cell
        ? 'waar'
        : 'onwaar'
      : cell instanceof Date
        ? dateText(cell)
        : String(cell).trim()
  return /[^\p{Cf}\s]/u.test(text) ? text : null
}

/** A text without its line breaks and tabs: what names something stands on one line. Fixed spaces stay. */
export const oneLine = (text: string): string => text.replace(/[^\S\u00a0\u202f]+/g, ' ')

/** A cell as text on one line. */
export function lineOf(cell: CellValue): string | null {
  const text = textOf(cell)
  return text === null ? null : oneLine(text)
}

/** Excel takes what looks like a date for one: `1-2` in a cell of text. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split(/[T.]/)
  const shown = day.split('-').reverse().join('-')
  return time === '00:00:00' ? shown : `${shown} ${time}`
}

/** An id is text, compared exactly: the number 7 and ` 7 ` are `7`, but `07` is another. */
export const idOf = textOf

/** For words that are looked up: lower case, without white space, and `1` for the `1.0` that some programs make of it. */
const wordOf = (cell: CellValue): string | null =>
  textOf(cell)
    ?.toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^([+−–-]?\d+)[.,]0+$/, '$1') ?? null

/** Looks a cell up among words; an empty cell is null. */
export const lookUp =
  <T>(words: Map<string, T>) =>
  (cell: CellValue): Converted<T | null> => {
    const word = wordOf(cell)
    if (word === null) return null
    return words.get(word) ?? INVALID
  }

/** A number of people or votes: whole and not negative. An empty cell is null, not 0. */
export function countOf(cell: CellValue): Converted<number | null> {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? cell + 0 : INVALID
  if (cell !== null && typeof cell !== 'string') return INVALID
  const text = textOf(cell)
  if (text === null) return null
  const number = THOUSANDS.test(text)
    ? Number(text.replaceAll('.', ''))
    : /^\+?\d+([.,]0+)?$/.test(text)
      ? Number(text.replace(',', '.'))
      : Number.NaN
  return Number.isSafeInteger(number) ? number : INVALID
}

/** `1.250`, as Dutch writes it. */
const THOUSANDS = /^\+?[1-9]\d{0,2}(?:\.\d{3})+$/

/** A number for ordering, with a decimal comma or point. */
export function orderOf(cell: CellValue): Converted<number | null> {
  if (typeof cell === 'number') return cell
  const text = textOf(cell)
  if (text === null) return null
  return /^-?\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : INVALID
}

/** Excel's day 0, in days before 1970. */
const EXCEL_EPOCH = 25_569
const DAY = 86_400_000

/** A number as a CSV file has it, where a spreadsheet lost the format of a date. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/

/**
 * A time in milliseconds since 1970: wall-clock time read as UTC, or the instant where the text names its offset.
 * A plain number is taken for an Excel date of which the format got lost when it lies between 1982 and 2064.
 */
export function timeOf(cell: CellValue): Converted<number | null> {
  if (cell instanceof Date) return cell.getTime()
  if (typeof cell === 'number') return timeOfSerial(cell)
  const quick = typeof cell === 'string' ? isoSeconds(cell) : null
  if (quick !== null) return quick
  const text = textOf(cell)
  if (text === null) return null
  return timeOfText(text) ?? (SERIAL.test(text) ? timeOfSerial(Number(text.replace(',', '.'))) : INVALID)
}

const timeOfSerial = (days: number): Converted<number> =>
  days > 30_000 && days < 60_000 ? Math.round(((days - EXCEL_EPOCH) * DAY) / 1000) * 1000 : INVALID

/** A date as ISO, `2020-09-17`: the day as it is written, whatever day it was in Greenwich by then. */
export function dateOf(cell: CellValue): Converted<string | null> {
  const time = (typeof cell === 'string' ? wallClockOf(cell.trim()) : null) ?? timeOf(cell)
  return typeof time === 'number' ? new Date(time).toISOString().slice(0, 10) : time
}
