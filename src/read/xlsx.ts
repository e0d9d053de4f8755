import { Worker } from 'node:worker_threads'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { GatheredCells } from './gathered-cells.js'
import type { Table } from './tables.js'
import type { Parsed } from './xlsx-parse.js'
import type { CellError, SheetRows } from './xlsx-rows.js'

/** Memory and time that parsing a workbook may take: a million rows of votes need a tenth of it. */
const MAX_MEMORY_MB = 1000
const MAX_MILLISECONDS = 60_000

/** The sheets of a workbook as tables, those with nothing in them left out. An unusual workbook is a problem. */
export async function readXlsx(
  bytes: Uint8Array,
  file: string,
): Promise<{ tables: Table[]; problems: Problem[] }> {
  const failed = (code: ProblemCode) => ({ tables: [], problems: [problem(code, { file })] })
  const sheets = new Map<number, { cells: GatheredCells; errors: CellError[] }>()
  const names = await parse(bytes, ({ sheet, rows, rowNumbers, errors }) => {
    const found = sheets.get(sheet) ?? { cells: new GatheredCells(), errors: [] }
    sheets.set(sheet, found)
    rows.forEach((row, index) => {
      found.cells.add(rowNumbers[index] ?? 0, row)
    })
    for (const error of errors) found.errors.push(error)
  })
  if (names === 'too-large') return failed('workbook-too-large')
  if (names === 'unreadable') return failed('workbook-unreadable')
  if (names.length === 0) return failed('workbook-no-sheets')
  const tables: Table[] = []
  const problems: Problem[] = []
  names.forEach((name, sheet) => {
    const found = sheets.get(sheet)
    if (!found) return
    if (found.cells.height > 0) tables.push({ name, file, isSheet: true, cells: found.cells })
    for (const { row, column, value } of found.errors)
      problems.push(problem('cell-error', { file, table: name, row, column }, value))
  })
  return { tables, problems }
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
