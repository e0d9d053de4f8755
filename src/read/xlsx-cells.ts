import type { CellValue as ExcelValue } from 'exceljs'
import { cleanText } from './clean.js'
import type { CellValue } from './tables.js'

/**
 * A cell's value once its container is gone: a formula by its stored result, rich text and hyperlinks as plain text.
 * What holds an error, or a date that is none, comes back as such.
 */
export function plainValue(value: ExcelValue | undefined): CellValue | { error: string } {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: String(value) }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { error: 'no date' } : value
  if ('error' in value) return { error: value.error }
  if ('richText' in value) return cleanText(value.richText.map(run => run.text).join(''))
  // The text of a hyperlink may itself be rich, whatever its type says.
  if ('text' in value) return plainValue(value.text as ExcelValue)
  return plainValue(value.result)
}

/** `A`, `Z`, `AA`: how Excel names a column, counted from 1. */
export function columnLetters(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
