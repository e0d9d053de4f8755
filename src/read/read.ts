import { createHash } from 'node:crypto'
import type { Host } from '../host.js'
import { isFatal, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { reasonOf } from '../problems/reason.js'
import { ColumnCells } from './column-cells.js'
import { containerOf } from './container.js'
import { isCsvName } from './csv-name.js'
import type { Job } from './parse.js'
import { parseApart } from './parse-apart.js'
import type { CsvFile } from './parse-csv.js'
import { spareMemory } from './spare-memory.js'
import type { Table, Tables } from './tables.js'
import { excessOf, unzipCsv } from './zip.js'
import { listZip } from './zip-directory.js'

/** Bytes of an input as it stands, judged before it is in memory: ten times what a million votes take. */
const MAX_INPUT = 300_000_000

/** Bytes of a workbook unpacked: it is read as a stream. */
const MAX_WORKBOOK = 500_000_000

/**
 * Reads a workbook, a CSV file, a folder of CSV files or a zip of them. What cannot be read comes back as problems,
 * without tables.
 */
export async function read(path: string, host: Host): Promise<Tables> {
  const kind = await host.kindOf(path)
  if (kind === 'missing') return failed(path, problem('input-missing', { file: path }))
  if (kind === 'other') return failed(path, problem('input-kind', { file: path }))
  return kind === 'folder' ? readFolder(path, host) : readFile(path, host)
}

const failed = (input: string, one: Problem): Tables => ({
  input,
  container: 'csv',
  checksum: '',
  tables: [],
  problems: [one],
})

const tooLarge = (file: string): Problem =>
  problem('input-too-large', { file }, undefined, { limit: `${MAX_INPUT / 1_000_000} MB` })

const unreadable = (file: string, error: unknown): Problem =>
  problem('input-unreadable', { file }, undefined, { reason: reasonOf(error) })

async function readFile(path: string, host: Host): Promise<Tables> {
  let bytes: Uint8Array
  try {
    if ((await host.sizeOf(path)) > MAX_INPUT) return failed(path, tooLarge(path))
    bytes = await host.readFile(path)
  } catch (error) {
    return failed(path, unreadable(path, error))
  }
  if (bytes.length === 0) return failed(path, problem('input-empty', { file: path }))
  spareMemory(bytes.length)
  const checksum = createHash('sha256').update(bytes).digest('hex')
  const entries = bytes[0] === 0x50 ? listZip(bytes) : null
  const container = containerOf(bytes, path, entries?.map(entry => entry.name) ?? null)
  if (typeof container !== 'string') return failed(path, problem(container.code, { file: path }))
  const opened = { input: path, container, checksum }
  if (container === 'csv')
    return { ...opened, ...(await tablesOf({ csv: [{ name: '', shown: path, bytes, folder: '' }] })) }
  if (entries === null) throw new Error('a workbook or zip without a directory')
  const excess = excessOf(entries, path, container === 'zip' ? MAX_INPUT : MAX_WORKBOOK)
  if (excess) return { ...opened, tables: [], problems: [excess] }
  if (container === 'workbook') return { ...opened, ...(await tablesOf({ workbook: bytes, file: path })) }
  const { files, problems } = await unzipCsv(entries, path)
  if (problems.length > 0) return { ...opened, tables: [], problems }
  const shown = files.map(file => {
    const folder = file.folder === '' ? path : host.join(path, file.folder)
    return { ...file, shown: host.join(folder, file.name) }
  })
  return { ...opened, ...(await csvTables(shown, path)) }
}

async function readFolder(path: string, host: Host): Promise<Tables> {
  const hash = createHash('sha256')
  let room = MAX_INPUT
  const hasRoomFor = (size: number): boolean => {
    room -= size
    return room >= 0
  }
  const { files, folders, problems } = await csvFilesIn(path, '', host, hasRoomFor)
  // Exports of several conversations, each in a folder of its own.
  if (files.length === 0)
    for (const folder of folders) {
      const within = await csvFilesIn(host.join(path, folder), folder, host, hasRoomFor)
      files.push(...within.files)
      problems.push(...within.problems)
    }
  spareMemory(files.reduce((sum, { bytes }) => sum + bytes.length, 0))
  for (const { folder, name, bytes } of files) hash.update(folder).update(name).update(bytes)
  const found = isFatal(problems) ? { tables: [], problems: [] } : await csvTables(files, path)
  const all = [...problems, ...found.problems]
  return {
    input: path,
    container: 'folder',
    checksum: hash.digest('hex'),
    tables: found.tables,
    problems: all,
  }
}

/** The CSV files of a folder, and the folders in it, in order of name. */
async function csvFilesIn(
  path: string,
  folder: string,
  host: Host,
  hasRoomFor: (size: number) => boolean,
): Promise<{ files: CsvFile[]; folders: string[]; problems: Problem[] }> {
  const problems: Problem[] = []
  const files: CsvFile[] = []
  const entries = await host.list(path).catch(error => {
    problems.push(unreadable(path, error))
    return []
  })
  for (const { name, kind } of entries) {
    if (!isCsvName(name)) continue
    const shown = host.join(path, name)
    // It could lead out of the folder.
    if (kind === 'link') problems.push(problem('csv-link', { file: shown }))
    if (kind !== 'file') continue
    try {
      if (!hasRoomFor(await host.sizeOf(shown))) return { files: [], folders: [], problems: [tooLarge(path)] }
      files.push({ name, shown, bytes: await host.readFile(shown), folder })
    } catch (error) {
      problems.push(unreadable(shown, error))
    }
  }
  return { files, folders: entries.flatMap(({ name, kind }) => (kind === 'folder' ? name : [])), problems }
}

async function csvTables(files: CsvFile[], path: string): Promise<{ tables: Table[]; problems: Problem[] }> {
  return files.length > 0
    ? tablesOf({ csv: files })
    : { tables: [], problems: [problem('csv-none', { file: path })] }
}

async function tablesOf(job: Job): Promise<{ tables: Table[]; problems: Problem[] }> {
  const { tables, problems } = await parseApart(job)
  return { tables: tables.map(table => ({ ...table, cells: new ColumnCells(table.cells) })), problems }
}
