import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { loadSettings } from './load-settings.js'

const folder = await mkdtemp(join(tmpdir(), 'logo-'))
afterAll(() => rm(folder, { recursive: true }))

const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path fill="${colour}" d="M0 0H1V1Z"/></svg>`
const template = join(folder, 'huisstijl')
await cp(join(nodeHost.templatesFolder, 'standaard'), template, { recursive: true })
await writeFile(join(template, 'logo.svg'), svg('blue'))
await writeFile(join(folder, 'eigen.svg'), svg('red'))
const manifest = await readFile(join(template, 'template.yaml'), 'utf8')

/** The logo of a report, or what is wrong; each file with these lines more. */
async function chosen(config: string, own: string): Promise<unknown> {
  await writeFile(join(folder, 'rapport.yaml'), `titel: Proef\n${config}`)
  await writeFile(join(template, 'template.yaml'), `${own}${manifest}`)
  const { settings, problems } = await loadSettings(join(folder, 'sessie.xlsx'), null, template, nodeHost)
  if (!settings) return problems.map(({ code, place, value }) => [code, place.file, place.row, value])
  const { logo } = settings.template
  return logo && new TextDecoder().decode(logo.bytes)
}

it('is none where nobody names one', async () => {
  expect(await chosen('', '')).toBeNull()
})

it('is the template’s, or the configuration’s own instead', async () => {
  expect(await chosen('', 'logo: logo.svg\n')).toBe(svg('blue'))
  expect(await chosen('logo: eigen.svg\n', '')).toBe(svg('red'))
  expect(await chosen('logo: eigen.svg\n', 'logo: logo.svg\n')).toBe(svg('red'))
})

it('that cannot be used is named with its file and row', async () => {
  expect(await chosen('logo: weg.svg\n', '')).toEqual([
    ['image-missing', join(folder, 'rapport.yaml'), 2, 'weg.svg'],
  ])
  expect(await chosen('', 'logo: ../eigen.svg\n')).toEqual([
    ['image-outside', `${template}/template.yaml`, 1, '../eigen.svg'],
  ])
  expect(await chosen('logo: [a]\n', '')).toEqual([
    ['config-value', join(folder, 'rapport.yaml'), 2, undefined],
  ])
})
