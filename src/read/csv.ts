import { CsvError, parse } from 'csv-parse/sync'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { cleanText } from './clean.js'
import { decode } from './decode.js'
import { delimiterOf, RECORD_DELIMITERS } from './delimiter.js'
import { GatheredCells } from './gathered-cells.js'
import { SplitCells } from './split-cells.js'
import type { Cells, Table } from './tables.js'

/** More than this would not fit in one text. */
const MAX_BYTES = 400_000_000

/**
 * One CSV file as a table; `file` is its name as the user knows it. Rows are numbered as a spreadsheet shows them: a
 * record over several lines is one row, and a first line `sep=;` none.
 */
export async function readCsv(
  bytes: Uint8Array,
  file: string,
  name: string,
): Promise<{ table: Table | null; problems: Problem[] }> {
  const failed = (one: Problem) => ({ table: null, problems: [one] })
  if (bytes.length > MAX_BYTES)
    return failed(problem('unpacks-too-large', { file }, undefined, { limit: `${MAX_BYTES / 1_000_000} MB` }))
  const { text, isWindows1252 } = await decode(bytes)
  const declared = /^"?sep=(.)"?(\r\n|\n|\r)/i.exec(text)
  const content = declared ? text.slice(declared[0].length) : text
  if (!content.trim()) return failed(problem('input-empty', { file }))
  const delimiter = declared?.[1] ?? delimiterOf(content)
  let cells: Cells
  try {
    cells = content.includes('"') ? parsed(content, delimiter) : new SplitCells(content, delimiter)
  } catch (error) {
    return failed(csvProblem(error, file))
  }
  if (cells.height === 0) return failed(problem('input-empty', { file }))
  return {
    table: { name, file, isSheet: false, cells },
    problems: isWindows1252 ? [problem('csv-windows-1252', { file })] : [],
  }
}

function parsed(content: string, delimiter: string): Cells {
  const cells = new GatheredCells()
  let number = 0
  parse(content, {
    delimiter,
    record_delimiter: RECORD_DELIMITERS,
    relax_column_count: true,
    // What is handed on here is not kept by the parser too.
    on_record: (record: string[]) => {
      cells.add(
        ++number,
        record.map(cell => cleanText(cell) || null),
      )
      return null
    },
  })
  return cells
}

/** A quote that is never closed is noticed only at the end of the file: the record in which it opened is what helps. */
function csvProblem(error: unknown, file: string): Problem {
  if (!(error instanceof CsvError)) throw error
  const before = 'records' in error ? Number(error.records) : 0
  const place = { file, row: before + 1 }
  if (error.code.includes('QUOTE')) return problem('csv-quote', place)
  return problem('csv-unreadable', place, undefined, { reason: error.message.split('\n')[0] ?? '' })
}
