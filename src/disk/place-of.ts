import { readlink, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'

/** As deep as links are followed. */
const MOST_LINKS = 40

/** The path that links lead to, itself where it is none. Throws where they go round. */
export async function followed(path: string, left = MOST_LINKS): Promise<string> {
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
