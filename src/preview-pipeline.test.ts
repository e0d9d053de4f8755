import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { nodeHost } from './host.js'
import { LastingMemory } from './memory.js'
import { draft } from './preview-pipeline.js'
import { greyJpeg } from './render/logo.testing.js'

const folder = await mkdtemp(join(tmpdir(), 'voorbeeld-'))
afterAll(() => rm(folder, { recursive: true }))

it('a page has another name when an image on it is another, and only then', async () => {
  await writeFile(join(folder, 'sessie.csv'), 'id;tekst\n1;Meer bomen\n')
  await writeFile(join(folder, 'rapport.yaml'), 'logo: logo.jpg\n')
  const request = { session: join(folder, 'sessie.csv'), config: null, template: null, keepIds: false }
  const memory = new LastingMemory()
  const namesWith = async (logo: Uint8Array): Promise<string[]> => {
    await writeFile(join(folder, 'logo.jpg'), logo)
    const made = await draft(request, nodeHost, () => {}, memory)
    return made.draft?.sheets.map(({ name }) => name) ?? []
  }
  const other = Uint8Array.from(greyJpeg)
  other[other.length - 4] = 0
  const before = await namesWith(greyJpeg)
  const after = await namesWith(other)
  expect(before.length).toBeGreaterThan(2)
  expect(before.flatMap((name, page) => (after[page] === name ? [] : [page]))).toEqual([0, before.length - 1])
})

it('what no font has is told as long as a text has it, and a font that was replaced is read again', async () => {
  const session = join(folder, 'tekens.csv')
  const template = join(folder, 'huisstijl')
  await cp('templates/standaard', template, { recursive: true })
  const request = { session, config: null, template, keepIds: false }
  const memory = new LastingMemory()
  const codesWith = async (text: string): Promise<string[]> => {
    await writeFile(session, `id;tekst\n1;Meer bomen\n2;${text}\n`)
    const { problems } = await draft(request, nodeHost, () => {}, memory)
    return problems.map(({ code }) => code).filter(code => code === 'glyph-missing' || code === 'font-kind')
  }
  expect(await codesWith('Groen \u{13000}')).toEqual(['glyph-missing'])
  expect(await codesWith('Groen')).toEqual([])
  expect(await codesWith('Groen \u{13000}')).toEqual(['glyph-missing'])
  await writeFile(join(template, 'fonts', 'NotoSans-Regular.ttf'), 'geen letter')
  expect(await codesWith('Groen')).toEqual(['font-kind'])
})
