import { randomBytes } from 'node:crypto'
import { constants, type Dirent, type Stats } from 'node:fs'
import { access, chmod, copyFile, link, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { followed } from './place-of.js'
import type { Disk } from './replace-files.js'

/** What stands on a disk. */
export const kindOf = (entry: Stats | Dirent): 'file' | 'folder' | 'other' =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'

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

/** A name that no file can have is an error already here. */
const statOrNull = (path: string): Promise<Stats | null> =>
  stat(path).catch(error => {
    if (error.code === 'ENOENT') return null
    throw error
  })
