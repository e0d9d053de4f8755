import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { loadLogo } from './load-logo.js'

const outer = await mkdtemp(join(tmpdir(), 'logo-'))
const folder = join(outer, 'rapport')
afterAll(() => rm(outer, { recursive: true }))

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
const files: Record<string, string | Uint8Array> = {
  '../buiten.png': png,
  'logo.png': png,
  'map/logo.png': png,
  'foto.dat': Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]),
  'kaal.svg': svg,
  'vol.svg': `\ufeff<?xml version="1.0"?>\n<!-- gemaakt <met> iets -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [\n<!ENTITY a "b>">\n]>\n${svg}`,
  'tekst.png': 'Dit is geen plaatje.',
  'pagina.svg': `<html>${svg}</html>`,
  'leeg.svg': '',
  'groot.png': Buffer.concat([png, Buffer.alloc(5_000_000)]),
  'letters.svg': svg.replace('<path', '<text>A</text><path'),
  'elders.svg': svg.replace('<path', '<image width="1" href="https://voorbeeld.nl/a.png"/><path'),
  'naast.svg': svg.replace('<path', "<image\n  xlink:href = './logo.png'/><path"),
  'zelf.svg': svg.replace('<path', '<use href="#a"/><image href="data:image/png;base64,AA"/><path'),
}
await mkdir(join(folder, 'map'), { recursive: true })
for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
await symlink(join(outer, 'buiten.png'), join(folder, 'Wijzer.png'))
await symlink(outer, join(folder, 'weg'))

const place = { file: 'rapport.yaml', row: 4 }
const load = (name: string) => loadLogo({ name, place }, folder, nodeHost)

describe('a logo', () => {
  it.each([
    ['logo.png', 'png'],
    ['./map/logo.png', 'png'],
    ['map\\logo.png', 'png'],
    ['foto.dat', 'jpeg'],
    ['kaal.svg', 'svg'],
    ['vol.svg', 'svg'],
    ['zelf.svg', 'svg'],
  ])('%s is known by its first bytes: %s', async (name, kind) => {
    const { logo, problems } = await load(name)
    expect(problems).toEqual([])
    expect(logo?.kind).toBe(kind)
    expect(logo?.named).toEqual({ name, place })
  })

  it.each([
    ['nergens.png', 'image-missing'],
    ['map', 'image-missing'],
    ['../buiten.png', 'image-outside'],
    ['map/../../buiten.png', 'image-outside'],
    ['..\\buiten.png', 'image-outside'],
    [join(folder, 'logo.png'), 'image-outside'],
    ['C:\\logo.png', 'image-outside'],
    ['https://voorbeeld.nl/logo.png', 'image-outside'],
    ['Wijzer.png', 'image-outside'],
    ['wijzer.png', 'image-outside'],
    ['weg/buiten.png', 'image-outside'],
    ['tekst.png', 'image-kind'],
    ['pagina.svg', 'image-kind'],
    ['leeg.svg', 'image-kind'],
    ['groot.png', 'image-too-large'],
  ])('%s cannot be used: %s', async (name, code) => {
    expect(await load(name)).toEqual({ logo: null, problems: [{ code, place, value: name }] })
  })

  it.each([
    ['letters.svg', 'image-text'],
    ['elders.svg', 'image-reference'],
    ['naast.svg', 'image-reference'],
  ])('%s is used, but not all of it will show: %s', async (name, code) => {
    const { logo, problems } = await load(name)
    expect(logo).not.toBeNull()
    expect(problems).toEqual([{ code, place, value: name }])
  })
})

it('is not read when it is not within the folder', async () => {
  const read: string[] = []
  const host = {
    ...nodeHost,
    readFile: (path: string) => {
      read.push(path)
      return nodeHost.readFile(path)
    },
  }
  for (const name of ['../buiten.png', 'Wijzer.png', 'map']) await loadLogo({ name, place }, folder, host)
  expect(read).toEqual([])
})
