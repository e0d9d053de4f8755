import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Package {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
}

/** What a file is called that holds the terms of a package. */
const TERMS = /^(licen[cs]e|copying|notice)/i

/** The folder of the package that a bundled file is from; null for a file of the program itself. */
export const packageOf = (file: string): string | null =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? null

/**
 * The terms of every package that these files are from, in order of name, as those terms ask of whoever passes the
 * packages on. A package without a file of them is named with the licence and the author that it says it has.
 */
export async function noticesOf(files: readonly string[]): Promise<string> {
  const folders = new Set(files.flatMap(file => packageOf(file) ?? []))
  const notices = await Promise.all([...folders].map(noticeOf))
  return notices
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .map(({ title, terms }) => `${title}\n\n${terms}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

async function noticeOf(folder: string): Promise<{ title: string; terms: string }> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package
  const names = (await readdir(folder)).filter(name => TERMS.test(name)).sort()
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  const author = typeof manifest.author === 'object' ? manifest.author.name : manifest.author
  const said = `Licence: ${manifest.license ?? 'not said'}${author ? `. Author: ${author}` : ''}`
  return {
    title: `${manifest.name} ${manifest.version}`,
    terms: texts.length > 0 ? texts.map(text => text.trim()).join('\n\n') : said,
  }
}
