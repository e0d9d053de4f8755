import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuildOptions, runBuild } from './build.js'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bouw-'))
  await mkdir(at('b/teksten'), { recursive: true })
  for (const name of ['park.csv', 'fout.csv', 'b/park.csv', 'b/weg.csv', 'b/teksten/doel.md', '~$park.xlsx'])
    await writeFile(at(name), 'id;tekst\n')
  await link(at('park.csv'), at('zelfde.csv'))
  await symlink('park.csv', at('link.csv'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A build that must not begin; paths are seen from the folder. */
const refused = (sessions: string[], options: BuildOptions): Promise<number> =>
  runBuild(sessions.map(at), { outDir: folder, quiet: true, ...options })

describe('several sessions', () => {
  it.each<[string, string[], BuildOptions, RegExp]>([
    ['the same name', ['park.csv', 'b/park.csv'], {}, /park\.csv and .*park\.csv would both be written/],
    [
      'one name',
      ['park.csv', 'fout.csv'],
      { output: 'x/a.pdf' },
      /as in -o x\/\{session\}\.pdf, or use --out/,
    ],
    ['one name for data', ['park.csv', 'fout.csv'], { data: 'a.xlsx' }, /as in --data \{session\}\.xlsx$/],
    ['stdout', ['park.csv', 'fout.csv'], { json: '-' }, /build them one by one/],
    ['a watch', ['park.csv', 'fout.csv'], { watch: true }, /--watch goes with one session/],
    ['each other as output', ['park.csv', 'b/weg.csv'], { json: '{session}.csv' }, /is the session itself/],
    ['nothing but locks', ['~$park.xlsx'], {}, /none of these is a session/],
  ])('cannot have %s, and nothing is begun', async (_, sessions, options, words) => {
    const before = await readdir(folder)
    await expect(refused(sessions, options)).rejects.toThrow(words)
    expect(await readdir(folder)).toEqual(before)
  })
})

describe('what a report is made of is never overwritten', () => {
  it.each([
    ['park.csv', 'park.csv'],
    ['park.csv', 'link.csv'],
    ['park.csv', 'zelfde.csv'],
    ['b/weg.csv', 'b/rapport.yaml'],
    ['b/weg.csv', 'b/codebook.yaml'],
    ['b/weg.csv', 'b/codebook.xlsx'],
    ['b/weg.csv', 'b/teksten/doel.md'],
    ['b', 'b/weg.csv'],
    ['b', 'b/teksten/doel.md'],
  ])('of %s: %s', async (session, output) => {
    await expect(refused([session], { output })).rejects.toThrow(/would be overwritten; choose another name/)
  })

  it('nor an image that it shows', async () => {
    await mkdir(at('logo'))
    await cp('fixtures/buurtbus/sessie', at('logo/sessie'), { recursive: true })
    await writeFile(at('logo/rapport.yaml'), 'logo: beeld.svg\n')
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    await writeFile(at('logo/beeld.svg'), logo)
    expect(await refused(['logo/sessie'], { infographic: at('logo/beeld.svg') })).toBe(2)
    expect(await readFile(at('logo/beeld.svg'), 'utf8')).toBe(logo)
  })
})
