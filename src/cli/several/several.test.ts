import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, start } from '../start.testing.js'

let folder = ''
const run = (...options: string[]) => start(folder, ...options)
const csv = (text: string): string =>
  `id;vraag;deelnemer;tekst;eens;oneens\n1;v1;a;${text};5;1\n2;v1;b;Rust;1;6\n`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meer-'))
  await mkdir(join(folder, 'b', 'teksten'), { recursive: true })
  await writeFile(join(folder, 'park.csv'), csv('Meer bankjes in het park'))
  await writeFile(join(folder, 'b', 'park.csv'), csv('Meer bankjes'))
  await writeFile(join(folder, 'b', 'weg.csv'), csv('Minder asfalt'))
  await writeFile(join(folder, 'b', 'rapport.yaml'), 'titel: Van wie is de weg?\n')
  await writeFile(join(folder, 'b', 'teksten', 'doel.md'), 'Om te weten.\n')
  await writeFile(join(folder, 'fout.csv'), 'id;tekst;eens\n1;Meer bankjes;vijf\n')
  await writeFile(join(folder, '~$park.xlsx'), 'slot')
})
afterAll(() => rm(folder, { recursive: true }))

describe('several sessions', () => {
  it('are all built but for what fails, each with its own settings and name, in the bytes of a single build', async () => {
    const names = ['fout.csv', 'park.csv', './park.csv', '~$park.xlsx', 'b/weg.csv']
    const ended = await run('build', ...names, '--out-dir', 'uit', '--json', 'json/{session}.json')
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect((await readdir(join(folder, 'uit'))).sort()).toEqual([
      'json',
      'park-rapport.pdf',
      'weg-rapport.pdf',
    ])
    expect(await readFile(join(folder, 'uit/json/weg.json'), 'utf8')).toContain('Van wie is de weg?')
    expect(ended.stderr).toContain('~$park.xlsx is left out')
    expect(ended.stderr).toContain('./park.csv is the same as park.csv')
    expect(ended.stderr).toMatch(/^fout\.csv\n {2}error: fout\.csv, row 2/m)
    const table = ended.stderr.split('\n').slice(-5, -1)
    expect(table[0]).toMatch(/^session +participants +messages +synthetrons +pages +seconds +outcome$/)
    expect(table[1]).toMatch(/^fout\.csv +[\d.]+ +failed$/)
    expect(table[2]).toMatch(/^park\.csv +2 +2 +2 +\d+ +[\d.]+ +done/)
    expect(new Set(table.map(line => line.search(/outcome|failed|done/))).size).toBe(1)

    expect((await run('build', 'park.csv', '--out-dir', 'een', '-q')).code).toBe(0)
    const [several, single] = await Promise.all(
      ['uit', 'een'].map(name => readFile(join(folder, name, 'park-rapport.pdf'))),
    )
    expect(several?.equals(single ?? Buffer.alloc(0))).toBe(true)
  })
})

const job = fileURLToPath(new URL('./job.ts', import.meta.url))
/** How many sessions are being built. */
const running = (): number =>
  execFileSync('ps', ['-ww', '-eo', 'args'], { encoding: 'utf8' }).split(job).length - 1

describe('Ctrl-C', () => {
  it.skipIf(process.platform === 'win32')('ends every process, and leaves nothing behind', async () => {
    const here = await mkdtemp(join(tmpdir(), 'stop-'))
    await cp('fixtures/leefbaarheid/sessie.xlsx', join(here, 'a.xlsx'))
    await cp('fixtures/leefbaarheid/sessie.xlsx', join(here, 'b.xlsx'))
    const { child, ended } = launch(here, 'build', 'a.xlsx', 'b.xlsx', '--out-dir', 'uit')
    await expect.poll(running, { timeout: 10_000 }).toBeGreaterThan(0)
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    expect(running()).toBe(0)
    expect((await readdir(here)).sort()).toEqual(['a.xlsx', 'b.xlsx'])
    await rm(here, { recursive: true })
  })

  it('ends a build at once, whatever it is at', async () => {
    const rows = Array.from({ length: 90_000 }, (_, row) => `${row};v1;a;Meer bankjes ${row};5;1\n`).join('')
    await writeFile(join(folder, 'groot.csv'), `id;vraag;deelnemer;tekst;eens;oneens\n${rows}`)
    const { child, ended } = launch(folder, 'build', 'groot.csv', '-o', 'groot.pdf')
    await new Promise(resolve => setTimeout(resolve, 1500))
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    expect((await readdir(folder)).filter(name => /^\.|groot\.pdf/.test(name))).toEqual([])
  })
})
