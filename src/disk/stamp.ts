import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** What editors and office programs put beside the file that they have open. */
const isTemporary = (name: string): boolean => /^[.~]|~$|\.(?:tmp|swp|bak)$/i.test(name)
/** Folders within folders that are looked into: a template has two. */
const DEPTH = 3

/** What changes when a file, or anything in a folder but for these paths, changes; empty for what is not there. */
export async function stampOf(
  path: string,
  except: ReadonlySet<string> = new Set(),
  depth = DEPTH,
): Promise<string> {
  const found = await stat(path).catch(() => null)
  if (!found) return ''
  if (!found.isDirectory()) return `${found.mtimeMs}-${found.size}-${found.ino}`
  if (depth === 0) return ''
  const isTelling = (name: string): boolean => !isTemporary(name) && !except.has(resolve(path, name))
  const names = (await readdir(path).catch(() => [])).filter(isTelling).sort()
  const stamps = await Promise.all(names.map(name => stampOf(join(path, name), except, depth - 1)))
  return names.map((name, index) => `${name}:${stamps[index]}`).join('\n')
}
