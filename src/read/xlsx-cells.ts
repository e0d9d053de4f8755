import { cleanText } from './clean.js'
import type { Counted } from './date-format.js'
import type { CellValue } from './tables.js'
import { plainText } from './xlsx-text.js'

/** What the cells of a workbook refer to. */
export interface Shared {
  strings: string[]
  /** By cell format. */
  formats: Counted[]
  is1904: boolean
}

const DAY = 86_400_000
/** The first of January 1970, counted from the end of 1899 and from 1904. */
const DAY_OF_1970 = 25_569
const DAY_OF_1970_FROM_1904 = 24_107

/** An error that stands in a cell. */
export interface CellFault {
  error: string
}

/**
 * The value of a cell as it is stored: what kind it is of (`t`), the number of its format (`s`), and the value as text.
 * What holds an error, or a number or date that is none, comes back as such.
 */
export function cellValue(
  type: string | undefined,
  format: string | undefined,
  value: string,
  shared: Shared,
): CellValue | CellFault {
  if (value === '') return null
  if (type === 'str' || type === 'inlineStr' || type === 'd') return plainText(value)
  if (type === 'b') return /^\s*(1|true)\s*$/i.test(value)
  if (type === 'e') return { error: plainText(value) }
  const number = numberIn(value)
  if (number === null) return null
  if (type === 's') return shared.strings[number] ?? null
  if (!Number.isFinite(number)) return { error: String(number) }
  const counted = format === undefined ? undefined : shared.formats[Number(format)]
  return counted ? dateOf(number, counted, shared.is1904) : number
}

/** The number that is written, null for nothing but spaces, and control characters that some exports have anywhere. */
function numberIn(value: string): number | null {
  const number = Number(value)
  // Anything but 0, which is what nothing counts as too, and what is no number.
  if (number) return number
  const plain = cleanText(value).trim()
  return plain === '' ? null : Number(plain)
}

/** As moment on the wall clock, in UTC; days as fractions are slightly off, so to the millisecond. */
function dateOf(days: number, counted: Counted, is1904: boolean): Date | { error: string } {
  // Excel takes 1900 for a leap year: until its 29th of February, which never was, days are counted one too low.
  const missing = !is1904 && counted === 'date' && days >= 1 && days < 60 ? 1 : 0
  const since1970 = days + missing - (is1904 ? DAY_OF_1970_FROM_1904 : DAY_OF_1970)
  const date = new Date(Math.round(since1970 * DAY))
  return Number.isNaN(date.getTime()) ? { error: 'no date' } : date
}

/** `A`, `Z`, `AA`: how Excel names a column, counted from 1. */
export function columnLetters(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** The row and column that a reference such as `AB12` names, counted from 1. */
export function placeOf(reference: string): { row: number; column: number } {
  let row = 0
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    // Small letters and capitals differ in one bit.
    const letter = (code & 0xdf) - 64
    const digit = code - 48
    if (letter >= 1 && letter <= 26 && row === 0) column = column * 26 + letter
    else if (digit >= 0 && digit <= 9 && column > 0) row = row * 10 + digit
    else throw new Error('no reference to a cell')
  }
  if (row === 0) throw new Error('no reference to a cell')
  return { row, column }
}
