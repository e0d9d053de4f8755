import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeHost } from './host.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'))
})
afterEach(() => rm(folder, { recursive: true }))

const output = (name: string, text: string) => ({
  path: join(folder, name),
  bytes: new TextEncoder().encode(text),
})

describe('writing', () => {
  it('writes all files and leaves nothing else', async () => {
    await writeFile(join(folder, 'a.pdf'), 'oud')
    expect(await nodeHost.writeAll([output('a.pdf', 'nieuw'), output('map/b.json', '{}')])).toEqual([])
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('nieuw')
    expect(await readdir(join(folder, 'map'))).toEqual(['b.json'])
    expect((await readdir(folder)).sort()).toEqual(['a.pdf', 'map'])
  })

  it.each([
    ['a folder', 'map'],
    ['below a file', 'bestand/c.pdf'],
    ['with too long a name', 'x'.repeat(300)],
  ])('writes nothing when one target is %s', async (_, name) => {
    await mkdir(join(folder, 'map'))
    await writeFile(join(folder, 'bestand'), '')
    const problems = await nodeHost.writeAll([output('a.pdf', 'x'), output(name, 'y')])
    expect(problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['output-unwritable', join(folder, name)],
    ])
    expect((await readdir(folder)).sort()).toEqual(['bestand', 'map'])
  })
})

describe('looking', () => {
  it('lists a folder in order and does not hide links', async () => {
    await mkdir(join(folder, 'map'))
    await writeFile(join(folder, 'b.csv'), '')
    await symlink('/etc/hostname', join(folder, 'a.csv'))
    expect(await nodeHost.list(folder)).toEqual([
      { name: 'a.csv', kind: 'link' },
      { name: 'b.csv', kind: 'file' },
      { name: 'map', kind: 'folder' },
    ])
  })

  it('knows what stands at a path', async () => {
    expect(await nodeHost.kindOf(folder)).toBe('folder')
    expect(await nodeHost.kindOf(join(folder, 'x'))).toBe('missing')
    expect(await nodeHost.kindOf('/dev/null')).toBe('other')
  })

  it('finds its own templates and version', async () => {
    expect(await nodeHost.kindOf(nodeHost.templatesFolder)).toBe('folder')
    expect(nodeHost.version).toMatch(/^\d+\.\d+\.\d+/)
  })
})
