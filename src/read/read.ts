import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import { ColumnCells } from './column-cells.js'
import { findInFile } from './find-in-file.js'
import { findInFolder } from './find-in-folder.js'
import { type Found, failed } from './found.js'
import type { Parsed } from './parse.js'
import { startParser } from './parse-apart.js'
import type { Tables } from './tables.js'

/** An input of which the bytes are there, and which is being parsed. */
export interface Opened {
  tables: Promise<Tables>
}

/**
 * Reads a workbook, a CSV file, a folder of CSV files or a zip of them. What cannot be read comes back as problems,
 * without tables.
 */
export const read = async (path: string, host: Host): Promise<Tables> => (await open(path, host)).tables

/** The same, done as soon as a worker is busy parsing: until then other work would only keep it waiting. */
export async function open(path: string, host: Host): Promise<Opened> {
  const kind = await host.kindOf(path)
  if (kind === 'missing') return opening(failed(path, problem('input-missing', { file: path })))
  if (kind === 'other') return opening(failed(path, problem('input-kind', { file: path })))
  const parser = startParser()
  const found = await (kind === 'folder' ? findInFolder(path, host) : findInFile(path, host))
  if (!found.job) parser.close()
  return opening(found, found.job ? parser.parse(found.job) : undefined)
}

const nothing: Parsed = { tables: [], problems: [] }

const opening = ({ input, problems }: Found, parsing = Promise.resolve(nothing)): Opened => ({
  tables: parsing.then(parsed => ({
    ...input,
    tables: parsed.tables.map(table => ({ ...table, cells: new ColumnCells(table.cells) })),
    problems: [...problems, ...parsed.problems],
  })),
})
