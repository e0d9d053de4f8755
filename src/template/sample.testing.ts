import { type Host, nodeHost } from '../host.js'

/** The outside world with some files other than they are: a text, or null for a file that is missing. */
export function hostWith(files: Record<string, string | null>): Host {
  return {
    ...nodeHost,
    readFile: path => {
      const text = files[path]
      if (text === undefined) return nodeHost.readFile(path)
      return text === null
        ? Promise.reject(Object.assign(new Error(), { code: 'ENOENT' }))
        : Promise.resolve(new TextEncoder().encode(text))
    },
    sizeOf: path => {
      const text = files[path]
      return text === undefined ? nodeHost.sizeOf(path) : Promise.resolve(Buffer.byteLength(text ?? ''))
    },
    kindOf: path => {
      const text = files[path]
      if (text === undefined) return nodeHost.kindOf(path)
      return Promise.resolve(text === null ? 'missing' : 'file')
    },
  }
}

/** The outside world with a file that is there and that this user may not read. */
export const hostWithout = (unreadable: string, host: Host = nodeHost): Host => ({
  ...host,
  kindOf: async path => (path === unreadable ? 'file' : host.kindOf(path)),
  readFile: path =>
    path === unreadable
      ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
      : host.readFile(path),
})

/** As `hostWith`, with one file that takes longer to read than all others. */
export function slowHost(files: Record<string, string | null>, slow: string): Host {
  const host = hostWith(files)
  const others = async (): Promise<void> => {
    for (let turn = 0; turn < 100; turn++) await new Promise(resolve => setImmediate(resolve))
  }
  return {
    ...host,
    readFile: path => (path === slow ? others().then(() => host.readFile(path)) : host.readFile(path)),
  }
}

/** Where a file of the template that ships with the program stands. */
export const standaardFile = (name: string): string =>
  nodeHost.join(nodeHost.templatesFolder, 'standaard', ...name.split('/'))
