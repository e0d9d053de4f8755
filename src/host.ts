import { randomBytes } from 'node:crypto'
import { constants, type Dirent, rmSync, type Stats } from 'node:fs'
import {
  access,
  chmod,
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from './problems/problem.js'
import { type Disk, type Output, replaceFiles, type Unbroken } from './replace-files.js'

export type { Output } from './replace-files.js'

/** The outside world: all that the program knows of files, and of itself as a package. */
export interface Host {
  readonly version: string
  /** The folder with the program's own templates. */
  readonly templatesFolder: string
  join(...parts: string[]): string
  /** The path from a folder to a file, with forward slashes. */
  relative(folder: string, file: string): string
  dirname(path: string): string
  basename(path: string): string
  resolve(path: string): string
  /** What stands at a path; links are followed. */
  kindOf(path: string): Promise<'file' | 'folder' | 'missing' | 'other'>
  readFile(path: string): Promise<Uint8Array>
  /** How many bytes a file has. */
  sizeOf(path: string): Promise<number>
  /** What changes when a file, or anything in a folder, changes; empty for what is not there. */
  stamp(path: string): Promise<string>
  /** What a folder holds, in order of name; `link` for whatever is a symbolic link. */
  list(path: string): Promise<{ name: string; kind: 'file' | 'folder' | 'link' | 'other' }[]>
  /** Writes all files or none, and leaves nothing else behind. A failure comes back as a problem. */
  writeAll(outputs: Output[]): Promise<Problem[]>
}

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const manifest = createRequire(import.meta.url)('../package.json') as { version: string }

/** What is half-written. */
const temporaryFiles = new Set<string>()

const kindOf = (entry: Stats | Dirent): 'file' | 'folder' | 'other' =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'

export const nodeHost: Host = {
  version: manifest.version,
  templatesFolder: join(packageFolder, 'templates'),
  join,
  dirname,
  relative: (folder, file) => relative(folder, file).replaceAll('\\', '/'),
  basename: path => basename(path),
  resolve: path => resolve(path),

  async kindOf(path) {
    const found = await stat(path).catch(() => null)
    return found === null ? 'missing' : kindOf(found)
  },

  async readFile(path) {
    const found = await stat(path)
    // A pipe or a device may never come to its end.
    if (!found.isFile() && !found.isDirectory()) throw new Error('it is a pipe or a device, not a file')
    return readFile(path)
  },

  sizeOf: async path => (await stat(path)).size,

  stamp: path => stampOf(path),

  async list(path) {
    const entries = await readdir(path, { withFileTypes: true })
    return entries
      .map(entry => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? ('link' as const) : kindOf(entry),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  },

  async writeAll(outputs) {
    const { stop, unbroken } = whenInterrupted(() => {
      for (const path of temporaryFiles) rmSync(path, { force: true })
    })
    try {
      return await replaceFiles(outputs, nodeDisk, temporaryFiles, unbroken)
    } finally {
      stop()
    }
  },
}

/** The disk itself. */
export const nodeDisk: Disk = {
  follow: followed,
  async look(path) {
    const found = await statOrNull(path)
    if (found === null) return null
    return { kind: kindOf(found), mode: found.mode }
  },
  checkWritable: path => access(path, constants.W_OK),
  makeFolder: async path => void (await mkdir(path, { recursive: true })),
  write: (path, bytes) => writeFile(path, bytes),
  // Not every disk has modes: a file without its mode is better than no file.
  setMode: (path, mode) => chmod(path, mode & 0o777).catch(() => {}),
  rename,
  duplicate: (from, to) => link(from, to).catch(() => copyFile(from, to)),
  // What cannot be removed stays: there is nothing better to do.
  remove: path => rm(path, { force: true }).catch(() => {}),
  freeName: () => `.synth-report-${randomBytes(6).toString('hex')}`,
}

/**
 * Calls `clean` when the program is interrupted, which then ends as the signal asks. Only from now until `stop` is called: at any
 * other time a signal ends the program at once, also while it computes and could hear nothing. During `unbroken` it waits for the
 * work to be done, unless it comes again.
 */
export function whenInterrupted(
  clean: () => void,
  end = (signal: NodeJS.Signals): void => void process.kill(process.pid, signal),
): { stop: () => void; unbroken: Unbroken } {
  let isHeld = false
  let waiting: NodeJS.Signals | null = null
  const heard = (signal: NodeJS.Signals): void => {
    if (isHeld && waiting === null) {
      waiting = signal
      return
    }
    waiting = null
    stop()
    clean()
    end(signal)
  }
  const stop = (): void => {
    for (const name of SIGNALS) process.off(name, heard)
  }
  const unbroken: Unbroken = async work => {
    isHeld = true
    try {
      return await work()
    } finally {
      isHeld = false
      if (waiting !== null) heard(waiting)
    }
  }
  for (const name of SIGNALS) process.on(name, heard)
  return { stop, unbroken }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** As deep as links are followed. */
const MOST_LINKS = 40

async function followed(path: string, left = MOST_LINKS): Promise<string> {
  const next = await readlink(path).catch(() => null)
  if (next === null) return path
  if (left === 0) throw Object.assign(new Error(), { code: 'ELOOP' })
  return followed(resolve(dirname(path), next), left - 1)
}

/**
 * Where a path leads, in a form that two paths share when they lead to the same file: through links, or on a disk that knows no
 * capitals. Of what is not there yet, the nearest folder that is counts.
 */
export async function placeOf(path: string): Promise<string> {
  const target = resolve(await followed(path).catch(() => path))
  const found = await stat(target, { bigint: true }).catch(() => null)
  if (found) return `${found.dev}:${found.ino}`
  const folder = dirname(target)
  const name = isCaseless ? basename(target).toLowerCase() : basename(target)
  return folder === target ? target : `${await placeOf(folder)}/${name}`
}

/** Disks of these systems hold one file whatever its capitals. */
const isCaseless = process.platform === 'win32' || process.platform === 'darwin'

/** What editors and office programs put beside the file that they have open. */
const isTemporary = (name: string): boolean => /^[.~]|~$|\.(?:tmp|swp|bak)$/i.test(name)
/** Folders within folders that are looked into: a template has two. */
const DEPTH = 3

async function stampOf(path: string, depth = DEPTH): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (!found) return ''
  if (!found.isDirectory()) return `${found.mtimeMs}-${found.size}-${found.ino}`
  if (depth === 0) return ''
  const names = (await readdir(path).catch(() => [])).filter(name => !isTemporary(name)).sort()
  const stamps = await Promise.all(names.map(name => stampOf(join(path, name), depth - 1)))
  return names.map((name, index) => `${name}:${stamps[index]}`).join('\n')
}

/** A name that no file can have is an error already here. */
const statOrNull = (path: string): Promise<Stats | null> =>
  stat(path).catch(error => {
    if (error.code === 'ENOENT') return null
    throw error
  })
