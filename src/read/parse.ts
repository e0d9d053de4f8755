import type { Problem } from '../problems/problem.js'
import type { CsvFile } from './parse-csv.js'
import type { TableData } from './tables.js'

/** What is to be parsed: a workbook, or the CSV files of an export. */
export type Job = { workbook: Uint8Array; file: string } | { csv: CsvFile[] }

/** The tables found, as plain data, and what is wrong with them. */
export interface Parsed {
  tables: TableData[]
  problems: Problem[]
}

/** Makes tables of bytes. What one kind of file needs is loaded when there is one. */
export async function parse(job: Job): Promise<Parsed> {
  if ('workbook' in job) {
    const { parseWorkbook } = await import('./parse-workbook.js')
    return parseWorkbook(job.workbook, job.file)
  }
  const { parseCsv } = await import('./parse-csv.js')
  const parsed: Parsed = { tables: [], problems: [] }
  for (const file of job.csv) {
    const { table, problems } = await parseCsv(file)
    // The text has been taken out: of a large session the bytes would take as much memory again.
    file.bytes = new Uint8Array()
    if (table) parsed.tables.push(table)
    parsed.problems.push(...problems)
  }
  return parsed
}
