import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describe as inWords } from '../problems/catalogue.js'
import { nodeDisk } from './node-disk.js'
import { placeOf } from './place-of.js'
import { type Disk, replaceFiles } from './replace-files.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schijf-'))
  await writeFile(join(folder, 'a.pdf'), 'oud a')
  await writeFile(join(folder, 'b.json'), 'oud b')
})
afterEach(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const output = (name: string, text = `nieuw ${name}`) => ({
  path: at(name),
  bytes: new TextEncoder().encode(text),
})
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))
const read = (name: string) => readFile(at(name), 'utf8')

/** Writes with a disk that is like the real one but for what is given; nothing half-written may stay. */
async function replaced(names: string[], parts: Partial<Disk> = {}): Promise<string[]> {
  const temporary = new Set<string>()
  const problems = await replaceFiles(
    names.map(name => output(name)),
    { ...nodeDisk, ...parts },
    temporary,
  )
  expect(temporary.size).toBe(0)
  expect((await readdir(folder)).filter(name => name.startsWith('.'))).toEqual([])
  return problems.map(one => inWords(one).replace(`${folder}/`, ''))
}

describe('a disk that fails', () => {
  it('by being full leaves every file as it was', async () => {
    const write = async (path: string, bytes: Uint8Array) => {
      await nodeDisk.write(path, bytes.subarray(0, 3))
      await failing('ENOSPC')()
    }
    expect(await replaced(['a.pdf', 'nieuw.xlsx'], { write })).toEqual([
      expect.stringMatching(
        /^a\.pdf: cannot be written, nor can another file there \(the disk is full\); make room/,
      ),
    ])
    expect([await read('a.pdf'), (await readdir(folder)).length]).toEqual(['oud a', 2])
  })

  it.each(['EBUSY', 'EPERM'])('at the last file puts back those before it: %s', async code => {
    const rename = (from: string, to: string) =>
      to.endsWith('b.json') ? failing(code)() : nodeDisk.rename(from, to)
    const problems = await replaced(['a.pdf', 'nieuw.xlsx', 'b.json'], { rename })
    expect(problems).toEqual([expect.stringMatching(/^b\.json: cannot be written .*Excel, Acrobat/)])
    expect([await read('a.pdf'), await read('b.json')]).toEqual(['oud a', 'oud b'])
    expect((await readdir(folder)).sort()).toEqual(['a.pdf', 'b.json'])
  })

  it('before a way back is kept replaces nothing', async () => {
    const problems = await replaced(['a.pdf', 'b.json'], { duplicate: failing('ENOSPC') })
    expect(problems).toEqual([expect.stringContaining('a.pdf: cannot be written (the disk is full)')])
    expect([await read('a.pdf'), await read('b.json')]).toEqual(['oud a', 'oud b'])
  })
})

describe('a folder that cannot be written in', () => {
  it('is one problem for all files in it and in its folders', async () => {
    const write = (path: string) => failing(path.includes('elders') ? 'EACCES' : 'EROFS')()
    expect(
      await replaced(['map/a.md', 'map/b.md', 'map/in/c.md', 'elders/d.md', 'mapje/e.md'], { write }),
    ).toEqual([
      expect.stringMatching(
        /^map\/a\.md: cannot be written, nor can 2 other files there \(the disk is read-only\)/,
      ),
      expect.stringMatching(/^elders\/d\.md: cannot be written \(no permission\)/),
      expect.stringMatching(/^mapje\/e\.md: cannot be written \(the disk is read-only\)/),
    ])
  })

  it('is one problem where a file stands in its place, beside those of single files', async () => {
    const problems = await replaced(['a.pdf/x.md', 'a.pdf/y.md', 'b.json'], {
      checkWritable: failing('EBUSY'),
    })
    expect(problems).toEqual([
      expect.stringMatching(/^a\.pdf\/x\.md: cannot be written, nor can another file there \(a file stands/),
      expect.stringMatching(/^b\.json: cannot be written \(it is open/),
    ])
  })
})

describe('what is replaced', () => {
  it('keeps its mode', async () => {
    await chmod(at('a.pdf'), 0o640)
    expect(await replaced(['a.pdf'])).toEqual([])
    expect((await stat(at('a.pdf'))).mode & 0o777).toBe(0o640)
  })

  it('is the file that a link leads to, and the link stays', async () => {
    await mkdir(at('map'))
    await symlink('map/echt.pdf', at('link.pdf'))
    expect(await replaced(['link.pdf'])).toEqual([])
    expect(await read('map/echt.pdf')).toBe('nieuw link.pdf')
    expect(await placeOf(at('link.pdf'))).toBe(await placeOf(at('map/echt.pdf')))
  })

  it('is no link that goes round, and never a device', async () => {
    await symlink('rond', at('rond'))
    expect(await replaced(['rond'])).toEqual([expect.stringContaining('links go round')])
    await symlink('/dev/null', at('niets'))
    expect(await replaced(['niets'])).toEqual([])
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
  })
})

describe('the place of a path', () => {
  it('is the same by every way to it, there or not', async () => {
    await symlink(folder, at('zelf'))
    expect(await placeOf(at('zelf/a.pdf'))).toBe(await placeOf(at('a.pdf')))
    expect(await placeOf(at('zelf/x/y.pdf'))).toBe(await placeOf(at('./x/y.pdf')))
    expect(await placeOf(at('a.pdf'))).not.toBe(await placeOf(at('b.json')))
  })
})
