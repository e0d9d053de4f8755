import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { isCsvName } from './csv-name.js'
import { unpackWhole } from './unpack.js'
import type { ZipEntry } from './zip-directory.js'

/** Limits on what may be unpacked, judged from the directory before anything is. */
const MAX_RATIO = 200
/** Parts below this size may be packed as tightly as they like. */
const SMALL = 4_000_000
const MAX_ENTRIES = 5000

/** What is wrong with the sizes that the directory of a zip declares, `most` bytes in all; null when they are within the limits. */
export function excessOf(entries: ZipEntry[], file: string, most: number): Problem | null {
  const tooLarge = (limit: string) => problem('unpacks-too-large', { file }, undefined, { limit })
  if (entries.length > MAX_ENTRIES) return tooLarge(`${MAX_ENTRIES} files`)
  if (entries.reduce((sum, entry) => sum + entry.originalSize, 0) > most)
    return tooLarge(`${most / 1_000_000} MB`)
  const tight = entries.some(
    entry => entry.originalSize > SMALL && entry.originalSize > MAX_RATIO * entry.packed.length,
  )
  return tight ? tooLarge(`${MAX_RATIO} times its size`) : null
}

/**
 * The CSV files of a zip by their base name, in order of name, and the folder that they are in, below the one they all share. `entries` is its
 * directory, found within the limits. A path that leads out of the zip is an error, even though nothing is written.
 */
export async function unzipCsv(
  entries: ZipEntry[],
  file: string,
): Promise<{ files: { name: string; folder: string; bytes: Uint8Array }[]; problems: Problem[] }> {
  const failed = (one: Problem) => ({ files: [], problems: [one] })
  const climbing = entries.find(({ name }) => /^([\\/]|[a-z]:)/i.test(name) || partsOf(name).includes('..'))
  if (climbing) return failed(problem('zip-path', { file }, climbing.name))
  const exported = new Map(entries.filter(({ name }) => isExported(name)).map(entry => [entry.name, entry]))
  if (entries.some(entry => entry.encrypted)) return failed(problem('zip-encrypted', { file }))
  const files: { path: string; name: string; bytes: Uint8Array }[] = []
  try {
    for (const [path, entry] of exported)
      files.push({ path, name: partsOf(path).at(-1) ?? '', bytes: await unpackWhole(entry) })
  } catch {
    return failed(problem('zip-unreadable', { file }))
  }
  files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.path < b.path ? -1 : 1))
  const folders = files.map(({ path }) => partsOf(path).slice(0, -1))
  const depth = sharedDepth(folders)
  return {
    files: files.map(({ name, bytes }, index) => ({
      name,
      folder: folders[index]?.slice(depth).join('/') ?? '',
      bytes,
    })),
    problems: [],
  }
}

/** How many folders all of these paths begin with. */
function sharedDepth(folders: string[][]): number {
  const [first = []] = folders
  const differs = first.findIndex((part, depth) => folders.some(path => path[depth] !== part))
  return differs < 0 ? first.length : differs
}

const partsOf = (name: string): string[] => name.split(/[\\/]/)

const isExported = (name: string): boolean =>
  isCsvName(partsOf(name).at(-1) ?? '') && partsOf(name)[0] !== '__MACOSX'
