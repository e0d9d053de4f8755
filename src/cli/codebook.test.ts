import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from './start.testing.js'

let folder = ''

const messages = [
  'Vertrouwen in bewoners',
  'Meer vertrouwen in bewoners',
  'Bankjes in het park',
  'Nieuwe bankjes in het park',
  'Rust',
]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codebook-cli-'))
  const rows = messages.map((text, index) => `b${index};v1;${text};${9 - index};1\n`).join('')
  await writeFile(join(folder, 'sessie.csv'), `id;vraag;tekst;eens;oneens\n${rows}`)
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...options: string[]) => start(folder, ...options)
const yaml = (): Promise<string> => readFile(join(folder, 'codebook.yaml'), 'utf8')

describe('the codebook on the command line', () => {
  it('is made beside the session, pulled, checked, found by build, and strict about it', async () => {
    expect((await run('codebook', 'check', 'sessie.csv')).code).toBe(2)
    const made = await run('codebook', 'init', 'sessie.csv')
    expect([made.code, made.stdout]).toEqual([0, ''])
    expect(await readdir(folder)).toEqual(['codebook.xlsx', 'codebook.yaml', 'sessie.csv'])
    expect(await run('codebook', 'pull', 'codebook.xlsx')).toMatchObject({
      code: 0,
      stderr: 'codebook.yaml: nothing changed\n',
    })

    const strict = await run('build', '--strict', 'sessie.csv')
    expect(strict.code).toBe(2)
    expect(strict.stderr).toMatch(/error: .*nobody has reviewed/)
    expect(await readdir(folder)).not.toContain('sessie-rapport.pdf')

    const reviewed = (await yaml()).replaceAll('voorlopig', 'bevestigd')
    await writeFile(join(folder, 'codebook.yaml'), reviewed)
    expect(await run('build', '--strict', 'sessie.csv', '-q')).toMatchObject({ code: 0, stderr: '' })

    await writeFile(
      join(folder, 'codebook.yaml'),
      reviewed.replace('moves: []', 'moves: [{ key: m-0123456789ab, to: c01 }]'),
    )
    const floating = await run('build', '--strict', 'sessie.csv')
    expect([floating.code, floating.stderr.includes('m-0123456789ab')]).toEqual([2, true])
    const checked = await run('codebook', 'check', 'sessie.csv')
    expect(checked.code).toBe(0)
    expect(checked.stdout).toMatch(/^question +clusters +unreviewed +texts +new +floating +gone\n/)
    expect(checked.stdout).toMatch(/v1 +\S+ +2 +0 +5 +0 +1 +0\n/)
    expect(checked.stdout).toMatch(/move +m-0123456789ab +\d+/)

    const controls = '  - { match: { id: "weg\\e[2J" }, moves: [{ key: m-0123456789ab, to: overig }] }\n'
    await writeFile(
      join(folder, 'codebook.yaml'),
      reviewed.replace('questions:\n', `questions:\n${controls}`),
    )
    const controlled = await run('codebook', 'check', 'sessie.csv')
    expect([controlled.stdout.includes('weg'), controlled.stdout.includes('\u001b')]).toEqual([true, false])

    // A cluster that holds nothing, as one that was emptied, asks for no review.
    const emptied = '    clusters:\n      - { id: c09, label: Leeg, status: voorlopig }\n'
    await writeFile(join(folder, 'codebook.yaml'), reviewed.replace('    clusters:\n', emptied))
    const { stdout } = await run('codebook', 'check', 'sessie.csv')
    expect(stdout).toMatch(/v1 +\S+ +3 +0 +5 +0 +0 +0\n/)
    await writeFile(join(folder, 'codebook.yaml'), reviewed)
  })

  it('says of a new export where its new messages went', async () => {
    const more = ['Bankjes bij de halte', 'Fietsen', 'Zon op bankjes'].map(
      (text, index) => `n${index};v1;${text};5;1\n`,
    )
    await writeFile(
      join(folder, 'later.csv'),
      `${await readFile(join(folder, 'sessie.csv'), 'utf8')}${more.join('')}`,
    )
    const { stdout } = await run('codebook', 'check', 'later.csv')
    expect(stdout).toMatch(/v1 +\S+ +2 +0 +8 +3 /)
    expect(stdout).toMatch(/v1 +Bankjes in het park +confirmed +2 +0 +n0, n2\n/)
    expect(stdout).toMatch(/v1 +overig +1 +0 +n1\n/)
  })

  it('merges two files, and ends with 2 where they differ', async () => {
    const text = await yaml()
    await writeFile(join(folder, 'a.yaml'), text.replace('label: Bankjes', 'label: Zitten'))
    await writeFile(join(folder, 'b.yaml'), text.replace('label: Bankjes', 'label: Banken'))
    expect(await run('codebook', 'merge', 'a.yaml', 'a.yaml', '-o', 'c.yaml')).toMatchObject({
      code: 0,
      stderr: 'c.yaml: all of a.yaml and a.yaml; they do not differ\n',
    })
    const merged = await run('codebook', 'merge', 'a.yaml', 'b.yaml', '-o', 'c.yaml')
    expect(merged.code).toBe(2)
    expect(merged.stderr).toMatch(/error: a\.yaml, row \d+.*Zitten.*Banken/)
    expect(await readFile(join(folder, 'c.yaml'), 'utf8')).toContain('Zitten')
    const over = await run('codebook', 'merge', 'a.yaml', 'b.yaml', '-o', './b.yaml')
    expect([over.code, over.stderr]).toEqual([2, expect.stringContaining('choose another name')])
  })

  it('with a slip is an error with its place', async () => {
    await writeFile(join(folder, 'fout.yaml'), 'version: 1\nquestions:\n  - match: { id: v1 }\n    tob: 3\n')
    const ended = await run('analyse', 'sessie.csv', '--codebook', 'fout.yaml')
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toMatch(/^error: fout\.yaml, row 4, column 5: /)
    expect((await run('check', 'sessie.csv', '--codebook', 'weg.yaml')).code).toBe(2)
  })
})
