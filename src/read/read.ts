import { createHash } from 'node:crypto'
import type { Host } from '../host.js'
import { isFatal, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { reasonOf } from '../problems/reason.js'
import { ColumnCells } from './column-cells.js'
import { containerOf } from './container.js'
import { isCsvName } from './csv-name.js'
import type { Job, Parsed } from './parse.js'
import { startParser } from './parse-apart.js'
import type { CsvFile } from './parse-csv.js'
import { spareMemory } from './spare-memory.js'
import type { Tables } from './tables.js'
import { excessOf, unzipCsv } from './zip.js'
import { listZip } from './zip-directory.js'

/** Bytes of an input as it stands, judged before it is in memory: ten times what a million votes take. */
const MAX_INPUT = 300_000_000

/** Bytes of a workbook unpacked: it is read as a stream. */
const MAX_WORKBOOK = 500_000_000

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

/** What there is to parse, null for nothing, beside what is known of it. */
interface Found {
  input: Omit<Tables, 'tables' | 'problems'>
  job: Job | null
  problems: Problem[]
}

const nothing: Parsed = { tables: [], problems: [] }

const opening = ({ input, problems }: Found, parsing = Promise.resolve(nothing)): Opened => ({
  tables: parsing.then(parsed => ({
    ...input,
    tables: parsed.tables.map(table => ({ ...table, cells: new ColumnCells(table.cells) })),
    problems: [...problems, ...parsed.problems],
  })),
})

const failed = (input: string, one: Problem): Found => ({
  input: { input, container: 'csv', checksum: '' },
  job: null,
  problems: [one],
})

const tooLarge = (file: string): Problem =>
  problem('input-too-large', { file }, undefined, { limit: `${MAX_INPUT / 1_000_000} MB` })

const noCsv = (file: string): Problem => problem('csv-none', { file })

const unreadable = (file: string, error: unknown): Problem =>
  problem('input-unreadable', { file }, undefined, { reason: reasonOf(error) })

async function findInFile(path: string, host: Host): Promise<Found> {
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
  const input = { input: path, container, checksum }
  const found = (job: Job | null, problems: Problem[] = []): Found => ({ input, job, problems })
  if (container === 'csv') return found({ csv: [{ name: '', shown: path, bytes, folder: '' }] })
  if (entries === null) throw new Error('a workbook or zip without a directory')
  const excess = excessOf(entries, path, container === 'zip' ? MAX_INPUT : MAX_WORKBOOK)
  if (excess) return found(null, [excess])
  if (container === 'workbook') return found({ workbook: bytes, file: path })
  const { files, problems } = await unzipCsv(entries, path)
  if (problems.length > 0) return found(null, problems)
  const shown = files.map(file => {
    const folder = file.folder === '' ? path : host.join(path, file.folder)
    return { ...file, shown: host.join(folder, file.name) }
  })
  return shown.length > 0 ? found({ csv: shown }) : found(null, [noCsv(path)])
}

async function findInFolder(path: string, host: Host): Promise<Found> {
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
  const input = { input: path, container: 'folder' as const, checksum: hash.digest('hex') }
  if (isFatal(problems)) return { input, job: null, problems }
  return files.length > 0
    ? { input, job: { csv: files }, problems }
    : { input, job: null, problems: [...problems, noCsv(path)] }
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
