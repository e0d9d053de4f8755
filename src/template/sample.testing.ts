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
    kindOf: path => {
      const text = files[path]
      if (text === undefined) return nodeHost.kindOf(path)
      return Promise.resolve(text === null ? 'missing' : 'file')
    },
  }
}

/** Where a file of the template that ships with the program stands. */
export const standaardFile = (name: string): string =>
  nodeHost.join(nodeHost.templatesFolder, 'standaard', ...name.split('/'))
