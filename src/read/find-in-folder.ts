import { createHash } from 'node:crypto'
import type { Host } from '../host.js'
import { isFatal, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { isCsvName } from './csv-name.js'
import { type Found, MAX_INPUT, noCsv, tooLarge, unreadable } from './found.js'
import type { CsvFile } from './parse-csv.js'

/** The CSV files of a folder, or else of the folders in it. */
export async function findInFolder(path: string, host: Host): Promise<Found> {
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
