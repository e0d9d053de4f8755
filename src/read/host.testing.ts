import { strToU8 } from 'fflate'
import type { Host } from '../host.js'

/** For tests: a world of nothing but these files. */
export function hostOf(files: Record<string, Uint8Array | string>): Host {
  const byPath = new Map(
    Object.entries(files).map(([path, one]) => [path, typeof one === 'string' ? strToU8(one) : one]),
  )
  const unused = () => {
    throw new Error('not used')
  }
  return {
    ...{
      version: '0',
      cores: 1,
      templatesFolder: '',
      stamp: unused,
      relative: unused,
      dirname: unused,
      basename: unused,
      resolve: unused,
      writeAll: unused,
    },
    join: (...parts) => parts.join('/'),
    async kindOf(path) {
      if (byPath.has(path)) return 'file'
      return [...byPath.keys()].some(one => one.startsWith(`${path}/`)) ? 'folder' : 'missing'
    },
    async readFile(path) {
      const bytes = byPath.get(path)
      if (!bytes) throw Object.assign(new Error('no'), { code: 'EACCES' })
      return bytes
    },
    async sizeOf(path) {
      return byPath.get(path)?.length ?? 0
    },
    async list(path) {
      const names = [...byPath.keys()]
        .filter(one => one.startsWith(`${path}/`))
        .map(one => one.slice(path.length + 1))
      return names
        .sort()
        .map(name => ({ name, kind: name.startsWith('link') ? ('link' as const) : ('file' as const) }))
    },
  }
}
