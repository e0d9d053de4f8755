import { Worker } from 'node:worker_threads'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { trimTable } from './clean.js'
import { SameTexts } from './same-texts.js'
import type { Table } from './tables.js'
import type { Parsed } from './xlsx-parse.js'
import type { SheetRows } from './xlsx-rows.js'

/** Memory and time that parsing a workbook may take: a million rows of votes need a tenth of it. */
const MAX_MEMORY_MB = 1000
const MAX_MILLISECONDS = 60_000

/** The sheets of a workbook as tables, those with nothing in them left out. An unusual workbook is a problem. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<{ tables: Table[]; problems: Problem[] }> {
  const failed = (code: ProblemCode) => ({ tables: [], problems: [problem(code, { file })] })
  const found: SheetRows[] = []
  const texts = new SameTexts()
  const names = await parse(bytes, rows => {
    texts.mend(rows.rows)
    found.push(rows)
  })
  if (names === 'too-large') return failed('workbook-too-large')
  if (names === 'unreadable') return failed('workbook-unreadable')
  if (names.length === 0) return failed('workbook-no-sheets')
  const tables: Table[] = names.map(name => ({ name, file, isSheet: true, rows: [], rowNumbers: [] }))
  const problems: Problem[] = []
  for (const { sheet, rows, rowNumbers, errors } of found) {
    const table = tables[sheet]
    if (!table) continue
    for (const row of rows) table.rows.push(row)
    for (const number of rowNumbers) table.rowNumbers.push(number)
    for (const { row, column, value } of errors)
      problems.push(problem('cell-error', { file, table: table.name, row, column }, value))
  }
  return { tables: tables.map(trimTable).filter(table => table.rows.length > 0), problems }
}

/**
 * Parses in a worker: it leaves this thread free to load the rest, and a workbook that eats memory or time ends the
 * worker, not the program. A worker cannot start from TypeScript, so when run from source this thread parses.
 */
async function parse(bytes: Uint8Array, emit: (rows: SheetRows) => void): Promise<Parsed> {
  if (import.meta.url.endsWith('.ts')) {
    const { parseWorkbook } = await import('./xlsx-parse.js')
    return parseWorkbook(bytes, emit)
  }
  return new Promise(resolve => {
    const worker = new Worker(new URL('./xlsx-worker.js', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
    })
    const timer = setTimeout(() => void worker.terminate(), MAX_MILLISECONDS)
    worker.on('message', (message: SheetRows | Parsed) => {
      if (typeof message === 'object' && 'rows' in message) emit(message)
      else resolve(message)
    })
    // It answers whatever the workbook: one that ends without a word ran out of memory or time.
    worker.once('error', () => resolve('too-large'))
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve('too-large')
    })
  })
}
