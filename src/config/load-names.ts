import { isUtf8 } from 'node:buffer'
import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'

export const NAMES = 'namen.txt'
/** More is no list of names of one dialogue. */
const MOST_BYTES = 1_000_000
/** A single letter would mask half of every text. */
const SHORTEST = 2

/** The names that are masked, from `namen.txt` in the project's folder: one a line, `#` before a remark. */
export async function loadNames(
  folder: string,
  host: Host,
): Promise<{ names: string[]; problems: Problem[] }> {
  const file = host.join(folder, NAMES)
  const failed = (one: Problem) => ({ names: [], problems: [one] })
  if ((await host.kindOf(file)) === 'missing') return { names: [], problems: [] }
  const bytes = await host.readFile(file).catch(() => null)
  if (!bytes || bytes.length > MOST_BYTES || !isUtf8(bytes))
    return failed(problem('names-unreadable', { file }))
  const names: string[] = []
  const problems: Problem[] = []
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/)
  lines.forEach((line, index) => {
    const name = line.replace(/#.*/, '').trim()
    if (name === '') return
    if (name.length < SHORTEST || !/\p{L}/u.test(name))
      problems.push(problem('names-short', { file, row: index + 1 }, name))
    else names.push(name)
  })
  return { names, problems }
}
