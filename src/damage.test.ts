import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeHost } from './host.js'
import { build } from './pipeline.js'
import { isFatal } from './problems/catalogue.js'
import { summarise } from './problems/summarise.js'
import { damages } from './scripts/damage/kinds.js'
import { place } from './scripts/damage/place.js'

/** What takes seconds is left to `npm run damage`. */
const slow = [
  '500 questions',
  '300,000 empty styled rows',
  'a last row of a million cells, below 20,000 ordinary ones',
]

it.each(damages().filter(({ name }) => !slow.includes(name)))('$name', async damage => {
  const folder = await mkdtemp(join(tmpdir(), 'schade-'))
  try {
    const session = await place(damage, folder)
    const before = await readdir(folder)
    const request = { session, config: null, template: null, keepIds: false }
    const { outputs, problems } = await build(request, ['json'], nodeHost, () => {})
    expect(isFatal(problems)).toBe(!damage.isUsable)
    expect(outputs.length).toBe(damage.isUsable ? 1 : 0)
    const lines = summarise(problems).map(({ text }) => text)
    for (const line of lines) expect(line).not.toMatch(/\p{Cc}|\p{Cs}|undefined|NaN|\[object/u)
    for (const line of lines) expect(line.startsWith(session)).toBe(true)
    expect(JSON.stringify(problems)).not.toContain('root:')
    expect(await readdir(folder)).toEqual(before)
  } finally {
    await rm(folder, { recursive: true })
  }
})
