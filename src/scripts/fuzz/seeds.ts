import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Files } from './mutations.js'

/** A valid export to begin with; `ending` is that of the input, '' for a folder. */
export interface Seed {
  name: string
  ending: '' | '.xlsx' | '.zip' | '.csv'
  files: Files
}

const POLIS_COMMENTS = `timestamp,comment-id,author-id,agrees,disagrees,moderated,comment-body
${Array.from({ length: 30 }, (_, id) => `16000000${10 + id}000,${id},${id % 9},0,0,${id % 7 === 6 ? -1 : 1},"Meer ${['bomen', 'banken', 'licht'][id % 3]}, en ${id} keer zoveel speeltuinen"`).join('\n')}
`
const POLIS_VOTES = `timestamp,comment-id,voter-id,vote
${Array.from({ length: 400 }, (_, row) => `1600001${100 + row}000,${row % 30},${(row * 7) % 23},${[1, 1, -1, 0][row % 4]}`).join('\n')}
`

/** The fixtures as they are and as zip, and a Polis export of one conversation. */
export async function seeds(fixtures: string): Promise<Seed[]> {
  const found: Seed[] = []
  for (const name of (await readdir(fixtures)).sort()) {
    const workbook = await readFile(join(fixtures, name, 'sessie.xlsx')).catch(() => null)
    // A session of thousands of rows would leave time for few cases.
    if (workbook && workbook.length < 100_000)
      found.push({ name, ending: '.xlsx', files: { 'sessie.xlsx': Uint8Array.from(workbook) } })
    const folder = join(fixtures, name, 'sessie')
    const files: Files = {}
    const names = await readdir(folder, { recursive: true }).catch(() => [])
    for (const file of names.sort())
      if (file.endsWith('.csv')) files[file] = Uint8Array.from(await readFile(join(folder, file)))
    if (Object.keys(files).length > 0) found.push(...inBothForms(name, files))
  }
  const polis = {
    'comments.csv': POLIS_COMMENTS,
    'votes.csv': POLIS_VOTES,
    'summary.csv': 'topic,Het park\n',
  }
  const bytes = Object.fromEntries(
    Object.entries(polis).map(([name, text]) => [name, Uint8Array.from(Buffer.from(text))]),
  )
  return [...found, ...inBothForms('polis', bytes)]
}

const inBothForms = (name: string, files: Files): Seed[] => [
  { name, ending: '', files },
  { name, ending: '.zip', files: { 'sessie.zip': zipSync(files) } },
]
