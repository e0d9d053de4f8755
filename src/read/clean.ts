/// <reference lib="es2024.string" />
import type { CellValue, Table } from './tables.js'

/** Most texts are such, and then there is nothing to clean. */
const PLAIN = /^[ -~]*$/

/** Text without control characters other than tab and line feed, and without halves of characters. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text
  const clean = text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '')
  return clean.isWellFormed() ? clean : clean.toWellFormed()
}

const isEmpty = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** The table without empty rows, and without empty columns at the end. */
export function trimTable(table: Table): Table {
  const rows: CellValue[][] = []
  const rowNumbers: number[] = []
  table.rows.forEach((row, index) => {
    let end = row.length
    while (end > 0 && isEmpty(row[end - 1])) end--
    if (end === 0) return
    rows.push(end === row.length ? row : row.slice(0, end))
    rowNumbers.push(table.rowNumbers[index] ?? 0)
  })
  return { ...table, rows, rowNumbers }
}
