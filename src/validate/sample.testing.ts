import { severityOf } from '../problems/catalogue.js'
import { cellsOf } from '../read/column-cells.js'
import type { CellValue, Tables } from '../read/tables.js'
import { noOverrides, type SessionOverrides } from './overrides.js'
import type { Session } from './session.js'
import { validate } from './validate.js'

export type Sheets = Record<string, CellValue[][]>

/** Two messages of one question. */
export const two: CellValue[][] = [
  ['id', 'vraag', 'deelnemer', 'tekst'],
  ['b1', 'v1', 'd1', 'eerste'],
  ['b2', 'v1', 'd2', 'tweede'],
]

/** For tests: a workbook with these sheets, each with its heading row first. */
export function sampleTables(sheets: Sheets): Tables {
  const tables = Object.entries(sheets).map(([name, rows]) => ({
    name,
    file: 'sessie.xlsx',
    isSheet: true,
    cells: cellsOf(rows),
  }))
  return { input: 'sessie.xlsx', container: 'workbook', checksum: 'abc', tables, problems: [] }
}

export const check = (sheets: Sheets, overrides: Partial<SessionOverrides> = {}) =>
  validate(sampleTables(sheets), { ...noOverrides, ...overrides })

/** The session, which is there: its problems are warnings and notes only. Throws when it is not. */
export function sessionOf(sheets: Sheets, overrides: Partial<SessionOverrides> = {}): Session {
  const { session, problems } = check(sheets, overrides)
  const errors = problems.filter(one => severityOf(one) === 'error')
  if (session === null || errors.length > 0) throw new Error(errors.map(({ code }) => code).join(', '))
  return session
}

export const codesOf = (sheets: Sheets, overrides: Partial<SessionOverrides> = {}) =>
  check(sheets, overrides).problems.map(one => one.code)
