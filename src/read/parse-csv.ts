import { CsvError, parse } from 'csv-parse/sync'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { CellGatherer, TooLarge } from './cell-gatherer.js'
import { cleanText } from './clean.js'
import { delimiterOf, RECORD_DELIMITERS } from './delimiter.js'
import { splitLines } from './split-lines.js'
import type { CellData, TableData } from './tables.js'
import { utf8Of } from './utf8.js'

/** More than the bytes of a first line that names the delimiter. */
const DECLARATION = 32

/** A CSV file of an export. */
export interface CsvFile {
  /** Its name within its folder. */
  name: string
  /** Its path as the user knows it. */
  shown: string
  bytes: Uint8Array
  /** The folder within the input that it stands in; '' for none. */
  folder: string
}

/** Three million votes or more: of a file with more of them, or of nothing but texts, a gigabyte would be made. */
const MAX_BYTES = 100_000_000

/**
 * A CSV file as a table. Rows are numbered as a spreadsheet shows them: a record over several lines is one row, and a
 * first line `sep=;` none.
 */
export async function parseCsv({
  name,
  shown: file,
  bytes,
  folder,
}: CsvFile): Promise<{ table: TableData | null; problems: Problem[] }> {
  const failed = (one: Problem) => ({ table: null, problems: [one] })
  if (bytes.length > MAX_BYTES)
    return failed(problem('input-too-large', { file }, undefined, { limit: `${MAX_BYTES / 1_000_000} MB` }))
  const { utf8, isWindows1252 } = await utf8Of(bytes)
  const declared = /^"?sep=(.)"?(?:\r\n|\n|\r)/iu.exec(utf8.toString('utf8', 0, DECLARATION))
  const content = utf8.subarray(Buffer.byteLength(declared?.[0] ?? ''))
  const delimiter = declared?.[1] ?? delimiterOf(content)
  let cells: CellData
  try {
    cells = cellsOf(content, delimiter)
  } catch (error) {
    return failed(csvProblem(error, file))
  }
  if (cells.rowNumbers.length === 0) return failed(problem('input-empty', { file }))
  const table = { name: name.replace(/\.csv$/i, ''), file, isSheet: false, cells }
  return {
    table: folder === '' ? table : { ...table, folder },
    problems: isWindows1252 ? [problem('csv-windows-1252', { file })] : [],
  }
}

/** Well-written files are split quickly; any other is for a parser, which knows what is wrong with it. */
function cellsOf(content: Buffer, delimiter: string): CellData {
  const split = new CellGatherer(content)
  if (Buffer.byteLength(delimiter) === 1 && splitLines(content, delimiter.charCodeAt(0), split))
    return split.data()
  const parsed = new CellGatherer()
  let number = 0
  parse(content.toString(), {
    delimiter,
    record_delimiter: RECORD_DELIMITERS,
    relax_column_count: true,
    // What is handed on here is not kept by the parser too.
    on_record: (record: string[]) => {
      parsed.row(++number)
      record.forEach((cell, column) => {
        parsed.put(column, cleanText(cell))
      })
      return null
    },
  })
  return parsed.data()
}

/** A quote that is never closed is noticed only at the end of the file: the record in which it opened is what helps. */
function csvProblem(error: unknown, file: string): Problem {
  if (error instanceof TooLarge) return problem('csv-too-large', { file })
  if (!(error instanceof CsvError)) throw error
  const before = 'records' in error ? Number(error.records) : 0
  const place = { file, row: before + 1 }
  if (error.code.includes('QUOTE')) return problem('csv-quote', place)
  return problem('csv-unreadable', place, undefined, { reason: error.message.split('\n')[0] ?? '' })
}
