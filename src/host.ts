import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problem } from './problems/catalogue.js'
import type { Problem } from './problems/problem.js'
import { reasonOf } from './problems/reason.js'

export interface Output {
  path: string
  bytes: Uint8Array
}

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
  /** What changes when a file, or anything in a folder, changes; empty for what is not there. */
  stamp(path: string): Promise<string>
  /** What a folder holds, in order of name; `link` for whatever is a symbolic link. */
  list(path: string): Promise<{ name: string; kind: 'file' | 'folder' | 'link' | 'other' }[]>
  /** Writes all files or none: each beside its target first, then all are renamed. A failure comes back as a problem. */
  writeAll(outputs: Output[]): Promise<Problem[]>
}

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const manifest = createRequire(import.meta.url)('../package.json') as { version: string }

const temporaryFiles = new Set<string>()

/** Removes what is half-written: for when the program is interrupted. */
export async function removeTemporaryFiles(): Promise<void> {
  await Promise.all([...temporaryFiles].map(remove))
}

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
    return found === null ? 'missing' : found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
  },

  readFile: path => readFile(path),

  stamp: path => stampOf(path),

  async list(path) {
    const entries = await readdir(path, { withFileTypes: true })
    return entries
      .map(entry => ({
        name: entry.name,
        kind: entry.isSymbolicLink()
          ? ('link' as const)
          : entry.isFile()
            ? ('file' as const)
            : entry.isDirectory()
              ? ('folder' as const)
              : ('other' as const),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  },

  async writeAll(outputs) {
    const pending = outputs.map(output => ({
      ...output,
      temporary: join(dirname(output.path), `.synth-report-${randomBytes(6).toString('hex')}`),
    }))
    const problems: Problem[] = []
    for (const { path, bytes, temporary } of pending) {
      try {
        await mkdir(dirname(path), { recursive: true })
        if (await isFolder(path)) throw Object.assign(new Error(), { code: 'EISDIR' })
        temporaryFiles.add(temporary)
        await writeFile(temporary, bytes)
      } catch (error) {
        problems.push(unwritable(path, error))
      }
    }
    for (const { path, temporary } of pending) {
      try {
        if (problems.length === 0) await rename(temporary, path)
      } catch (error) {
        problems.push(unwritable(path, error))
      }
      if (problems.length > 0 && temporaryFiles.has(temporary)) await remove(temporary)
      temporaryFiles.delete(temporary)
    }
    return problems
  },
}

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

/** A name that no file can have shows already here, before anything is renamed. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(error => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.isDirectory() ?? false
}

/** What cannot be removed stays: there is nothing better to do. */
const remove = (path: string): Promise<void> => rm(path, { force: true }).catch(() => {})

const unwritable = (path: string, error: unknown): Problem =>
  problem('output-unwritable', { file: path }, undefined, { reason: reasonOf(error) })
