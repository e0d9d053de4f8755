import type { Host } from '../host.js'

/** Why a file cannot be had. */
export type Unavailable = 'outside' | 'missing' | 'too-large'

/**
 * The path of a file that something in `folder` names, or why it cannot be used: it must be a file within that folder,
 * and no link may lead to it, for a link can lead anywhere.
 */
export async function pathInside(
  name: string,
  folder: string,
  host: Host,
): Promise<{ path: string } | Unavailable> {
  const steps = name.split(/[\\/]/).filter(step => step !== '.' && step !== '')
  if (leadsAway(name, steps) || (await meetsLink(steps, folder, host))) return 'outside'
  const path = host.join(folder, ...steps)
  // Whatever is no file is not read: that could take for ever.
  return (await host.kindOf(path)) === 'file' ? { path } : 'missing'
}

/** The bytes of such a file, `most` of them at most. */
export async function readInside(
  name: string,
  folder: string,
  host: Host,
  most: number,
): Promise<Uint8Array | Unavailable> {
  const found = await pathInside(name, folder, host)
  if (typeof found === 'string') return found
  const bytes = await host.readFile(found.path).catch(() => null)
  if (!bytes) return 'missing'
  return bytes.length > most ? 'too-large' : bytes
}

/** From the root, a drive or the web, or up and out of the folder. */
const leadsAway = (name: string, steps: string[]): boolean =>
  /^(?:[\\/]|[A-Za-z][\w+.-]*:)/.test(name) || steps.includes('..')

/** Not every file system tells `Logo` from `logo`. */
async function meetsLink(steps: string[], folder: string, host: Host): Promise<boolean> {
  const plain = (name: string): string => name.normalize().toLowerCase()
  for (const [index, step] of steps.entries()) {
    const entries = await host.list(host.join(folder, ...steps.slice(0, index))).catch(() => [])
    if (entries.some(({ name, kind }) => kind === 'link' && plain(name) === plain(step))) return true
  }
  return false
}
