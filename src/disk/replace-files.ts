import { dirname, join } from 'node:path'
import type { Problem } from '../problems/problem.js'
import { type Failure, unwritable, withFolder } from './unwritable.js'

export interface Output {
  path: string
  bytes: Uint8Array
}

/** The disk, as far as writing needs it. What fails throws the error of the system. */
export interface Disk {
  /** The file that a path leads to, links followed, whether it is there or not. */
  follow(path: string): Promise<string>
  /** What stands at a path, and a file's mode; null for nothing. */
  look(path: string): Promise<{ kind: 'file' | 'folder' | 'other'; mode: number } | null>
  /** Throws unless the file may be changed. */
  checkWritable(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Gives a file this mode, where the disk has modes. */
  setMode(path: string, mode: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** The same file under another name, or else a copy of it. */
  duplicate(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** A name that no file has. */
  freeName(): string
}

/** Does work that is not to be left half done, whatever comes between. */
export type Unbroken = <T>(work: () => Promise<T>) => Promise<T>

interface Staged {
  output: Output
  /** Where the file goes in the end. */
  target: string
  /** Where it stands till then; null for a device or pipe, which cannot be replaced. */
  temporary: string | null
  /** Whether it replaces a file. */
  replaces: boolean
  /** The file that it replaces, under another name. */
  backup: string | null
}

/**
 * Writes all files or none: each beside its target first, then all are renamed; when one cannot be, those before it get
 * back what they were. Files that are not to stay are in `temporary` for as long as they are there; during `unbroken` they change
 * places. A failure comes back as a problem, one for all files of a folder that nothing can be written in.
 */
export async function replaceFiles(
  outputs: Output[],
  disk: Disk,
  temporary: Set<string>,
  unbroken: Unbroken = work => work(),
): Promise<Problem[]> {
  const failures: Failure[] = []
  const mine: string[] = []
  const reserve = (folder: string): string => {
    const name = join(folder, disk.freeName())
    temporary.add(name)
    mine.push(name)
    return name
  }
  const staged: Staged[] = []
  for (const output of outputs) {
    try {
      staged.push(await stage(output, disk, reserve))
    } catch (error) {
      failures.push({ path: output.path, error })
    }
  }
  if (failures.length === 0) failures.push(...(await unbroken(() => swapAll(staged, disk, reserve))))
  for (const name of mine) {
    await disk.remove(name)
    temporary.delete(name)
  }
  return unwritable(failures)
}

/** Writes a file beside its target, with the mode of what it will replace. */
async function stage(output: Output, disk: Disk, reserve: (folder: string) => string): Promise<Staged> {
  const target = await disk.follow(output.path)
  const found = await withFolder(disk.look(target))
  if (found?.kind === 'folder') throw Object.assign(new Error(), { code: 'EISDIR' })
  if (found) await disk.checkWritable(target)
  const staged = { output, target, temporary: null, replaces: found !== null, backup: null }
  if (found?.kind === 'other') return staged
  const temporary = reserve(dirname(target))
  if (!found) await withFolder(disk.makeFolder(dirname(target)))
  await withFolder(disk.write(temporary, output.bytes))
  if (found) await disk.setMode(temporary, found.mode)
  return { ...staged, temporary }
}

/** Puts every file in its place, or none. */
async function swapAll(
  staged: Staged[],
  disk: Disk,
  reserve: (folder: string) => string,
): Promise<Failure[]> {
  const swapped: Staged[] = []
  let current: Staged | undefined
  try {
    // The last one needs no way back. All are kept before any is replaced.
    for (current of staged.slice(0, -1))
      if (current.replaces && current.temporary !== null) {
        current.backup = reserve(dirname(current.target))
        await disk.duplicate(current.target, current.backup)
      }
    for (current of staged) {
      if (current.temporary === null) await disk.write(current.target, current.output.bytes)
      else await disk.rename(current.temporary, current.target)
      swapped.push(current)
    }
    return []
  } catch (error) {
    const failures = current ? [{ path: current.output.path, error }] : []
    for (const one of swapped.reverse())
      await putBack(one, disk).catch(failure => failures.push({ path: one.output.path, error: failure }))
    return failures
  }
}

async function putBack({ target, temporary, backup }: Staged, disk: Disk): Promise<void> {
  if (backup !== null) await disk.rename(backup, target)
  else if (temporary !== null) await disk.remove(target)
}
