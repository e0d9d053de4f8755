import { type StdioOptions, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start } from './start.testing.js'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'))
  await mkdir(join(folder, 'goed'))
  await writeFile(
    join(folder, 'goed', 'berichten.csv'),
    'id;vraag;deelnemer;tekst;eens;oneens\n1;v1;a;Meer bankjes in het park;5;1\n2;v1;b;Minder regels;1;6\n',
  )
  await writeFile(join(folder, 'fout.csv'), 'id;tekst;eens\n1;Meer bankjes;vijf\n')
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...options: string[]) => start(folder, ...options)

describe('build', () => {
  it('writes the report beside the session, and what is asked beside it', async () => {
    const ended = await run('build', 'goed', '--json', 'uit/analysis.json', '--data', 'uit/gegevens.xlsx')
    expect(ended.code).toBe(0)
    expect(ended.bytes.length).toBe(0)
    expect((await readFile(join(folder, 'goed-rapport.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(JSON.parse(await readFile(join(folder, 'uit/analysis.json'), 'utf8')).schemaVersion).toBe(1)
    expect((await readFile(join(folder, 'uit/gegevens.xlsx'))).subarray(0, 2).toString()).toBe('PK')
  })

  it('sends to stdout what - asks for and nothing else', async () => {
    const ended = await run('build', 'goed', '-o', '-')
    expect(ended.code).toBe(0)
    expect(ended.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(ended.bytes.subarray(-6).toString().trim()).toBe('%%EOF')
    expect(ended.stderr).toContain('2 messages')
  })

  it.each(['poster.pdf', 'poster.svg', 'poster.png'])('writes the infographic alone as %s', async name => {
    expect((await run('build', 'goed', '-o', 'uit/r.pdf', '--infographic', name, '--quiet')).code).toBe(0)
    expect((await readFile(join(folder, name))).length).toBeGreaterThan(1000)
  })

  it('writes nothing when there is an error, and says where it is', async () => {
    const ended = await run('build', 'fout.csv', '-o', 'fout/rapport.pdf')
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/fout\.csv, row 2, column eens: /)
    expect(ended.stderr).not.toMatch(/\bat .*\.ts/)
    expect(await readdir(folder)).not.toContain('fout')
  })

  it('is quiet when asked', async () => {
    const ended = await run('build', 'goed', '-o', 'uit/stil.pdf', '-q')
    expect([ended.code, ended.stderr, ended.bytes.length]).toEqual([0, '', 0])
  })
})

describe('analyse and check', () => {
  it('prints the analysis, with pseudonyms unless ids are to be kept', async () => {
    const ended = await run('analyse', 'goed')
    expect(ended.code).toBe(0)
    expect(JSON.parse(ended.stdout).messages[0].participant).toBe('p-001')
    const kept = await run('analyse', 'goed', '--keep-ids', '--json', '-')
    expect(JSON.parse(kept.stdout).messages[0].participant).toBe('a')
  })

  it('prints the tables with their sizes', async () => {
    const ended = await run('check', 'goed')
    expect(ended.code).toBe(0)
    expect(ended.stdout).toMatch(/Berichten +berichten +2 +6/)
  })

  it('ends with 2 when there is an error', async () => {
    expect((await run('check', 'fout.csv')).code).toBe(2)
    expect((await run('analyse', 'weg.xlsx')).code).toBe(2)
  })
})

describe('a wrong call', () => {
  it.each([
    ['an unknown option', ['build', 'goed', '--snel']],
    ['an unknown command', ['maak', 'goed']],
    ['a missing argument', ['check']],
    ['an argument too many', ['check', 'goed', 'goed']],
    ['two outputs to stdout', ['build', 'goed', '-o', '-', '--json', '-']],
    ['two outputs in one place', ['build', 'goed', '-o', 'x.pdf', '--infographic', './x.pdf']],
    ['the session as output', ['build', 'fout.csv', '-o', 'fout.csv']],
    ['an infographic without a known ending', ['build', 'goed', '--infographic', 'x.gif']],
    ['a report with the ending of another kind', ['build', 'goed', '-o', 'x.docx']],
    ['a data workbook with the ending of another kind', ['build', 'goed', '--data', 'x.csv']],
    ['an analysis with the ending of another kind', ['build', 'goed', '--json', 'x.pdf']],
    ['a session without a name', ['build', '']],
    ['a name that controls the terminal', ['build', 'goed', '-o', 'x\u001b[2J.png']],
  ])('ends with 2: %s', async (_, options) => {
    const ended = await run(...options)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toMatch(/^error: /)
    expect(ended.stderr.trim()).not.toMatch(/[^\P{Cc}\n]/u)
    expect(ended.bytes.length).toBe(0)
  })

  it('ends with 2 without a session where there are several, and names them', async () => {
    await writeFile(join(folder, 'ander.zip'), '')
    const ended = await run('build')
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('ander.zip')
    expect(ended.stderr).toContain('fout.csv')
  })

  it('shows the help with 0, and the version', async () => {
    const help = await run('--help')
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('build')
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

it.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is told, and behind stderr no error', () => {
  const full = openSync('/dev/full', 'w')
  const program = fileURLToPath(new URL('./run.testing.ts', import.meta.url))
  const ended = (stdio: StdioOptions) =>
    spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), program, 'check', 'goed'], {
      cwd: folder,
      stdio,
      encoding: 'utf8',
    })
  const out = ended(['ignore', full, 'pipe'])
  expect([out.status, out.stderr]).toEqual([
    2,
    expect.stringMatching(/^error: stdout cannot be written \(the disk is full\); .*\n$/),
  ])
  expect(ended(['ignore', 'pipe', full]).status).toBe(0)
  closeSync(full)
})
