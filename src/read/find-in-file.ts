import { createHash } from 'node:crypto'
import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { containerOf } from './container.js'
import { type Found, failed, MAX_INPUT, noCsv, tooLarge, unreadable } from './found.js'
import type { Job } from './parse.js'
import { excessOf, unzipCsv } from './zip.js'
import { listZip } from './zip-directory.js'

/** Bytes of a workbook unpacked: it is read as a stream. */
const MAX_WORKBOOK = 500_000_000

/** A workbook, a CSV file, or a zip of CSV files. */
export async function findInFile(path: string, host: Host): Promise<Found> {
  let bytes: Uint8Array
  try {
    if ((await host.sizeOf(path)) > MAX_INPUT) return failed(path, tooLarge(path))
    bytes = await host.readFile(path)
  } catch (error) {
    return failed(path, unreadable(path, error))
  }
  if (bytes.length === 0) return failed(path, problem('input-empty', { file: path }))
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
