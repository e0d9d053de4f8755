import { Worker } from 'node:worker_threads'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { trimTable } from './clean.js'
import type { Table } from './tables.js'
import type { RawSheet } from './xlsx-parse.js'

/** Memory and time that reading a workbook may take: 300,000 rows need half and a tenth of it. */
const MAX_MEMORY_MB = 1500
const MAX_MILLISECONDS = 60_000

/** The sheets of a workbook as tables, those with nothing in them left out. An unusual workbook is a problem. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<{ tables: Table[]; problems: Problem[] }> {
  const failed = (code: ProblemCode) => ({ tables: [], problems: [problem(code, { file })] })
  const sheets = await parse(bytes)
  if (sheets === 'too-large') return failed('workbook-too-large')
  if (sheets === null) return failed('workbook-unreadable')
  if (sheets.length === 0) return failed('workbook-no-sheets')
  const problems = sheets.flatMap(({ name, errors }) =>
    errors.map(({ row, column, value }) => problem('cell-error', { file, table: name, row, column }, value)),
  )
  const tables = sheets.map(({ name, rows, rowNumbers }) =>
    trimTable({ name, file, isSheet: true, rows, rowNumbers }),
  )
  return { tables: tables.filter(table => table.rows.length > 0), problems }
}

/**
 * Parses in a worker: it leaves this thread free to load the rest, and a workbook that eats memory or time ends the
 * worker, not the program. A worker cannot start from TypeScript, so when run from source this thread parses.
 */
async function parse(bytes: Uint8Array): Promise<RawSheet[] | null | 'too-large'> {
  if (import.meta.url.endsWith('.ts')) {
    const { parseWorkbook } = await import('./xlsx-parse.js')
    return parseWorkbook(bytes).catch(() => null)
  }
  return new Promise(resolve => {
    const worker = new Worker(new URL('./xlsx-worker.js', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
      // What a library prints is not for the user.
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(() => void worker.terminate(), MAX_MILLISECONDS)
    worker.once('message', resolve)
    // It answers whatever the workbook: one that ends without a word ran out of memory or time.
    worker.once('error', () => resolve('too-large'))
    worker.once('exit', () => {
      clearTimeout(timer)
      resolve('too-large')
    })
  })
}
