import { rmSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { whenInterrupted } from './disk/interrupted.js'
import { kindOf, nodeDisk } from './disk/node-disk.js'
import { type Output, replaceFiles } from './disk/replace-files.js'
import { stampOf } from './disk/stamp.js'
import type { Problem } from './problems/problem.js'

export type { Output } from './disk/replace-files.js'

/** The outside world: all that the program knows of files, and of itself as a package. */
export interface Host {
  readonly version: string
  /** How many threads may be busy at once. */
  readonly cores: number
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
  /** What changes when a file, or anything in a folder but for what stands at `except`, changes; empty for what is not there. */
  stamp(path: string, except?: ReadonlySet<string>): Promise<string>
  /** What a folder holds, in order of name; `link` for whatever is a symbolic link. */
  list(path: string): Promise<{ name: string; kind: 'file' | 'folder' | 'link' | 'other' }[]>
  /** Writes all files or none, and leaves nothing else behind. A failure comes back as a problem. */
  writeAll(outputs: Output[]): Promise<Problem[]>
}

// The built program is one folder deep in the package as well.
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const manifest = createRequire(import.meta.url)('../package.json') as { version: string }

/** What is half-written. */
const temporaryFiles = new Set<string>()

export const nodeHost: Host = {
  version: manifest.version,
  cores: availableParallelism(),
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

  stamp: (path, except) => stampOf(path, except),

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
