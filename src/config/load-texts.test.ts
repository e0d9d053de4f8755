import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { loadPictures } from './load-pictures.js'
import { loadTexts, withoutComments } from './load-texts.js'
import { slug } from './own-text.js'

const folder = await mkdtemp(join(tmpdir(), 'teksten-'))
afterAll(() => rm(folder, { recursive: true }))
const texts = join(folder, 'teksten')
await mkdir(texts)

it('are one a file; what is only a comment says nothing, and hidden files are none', async () => {
  await writeFile(join(texts, 'doel.md'), '<!-- uitleg\nmeer -->\nHet doel.\n')
  await writeFile(join(texts, 'rode-lijn.md'), '<!-- niets -->\n')
  await writeFile(join(texts, '.doel.md.swp'), 'x')
  await writeFile(join(texts, 'notitie.txt'), 'x')
  const { texts: found, problems } = await loadTexts(folder, nodeHost)
  expect(problems).toEqual([])
  expect([...found]).toEqual([
    ['doel', { markdown: '\n\nHet doel.\n', place: { file: join(texts, 'doel.md'), row: 1 }, isFile: true }],
  ])
})

it('are never read through a link, and never when they are huge', async () => {
  await symlink('/etc/hostname', join(texts, 'aanleiding.md'))
  await writeFile(join(texts, 'aanpak.md'), 'x'.repeat(1_000_001))
  const { texts: found, problems } = await loadTexts(folder, nodeHost)
  expect([...found.keys()]).toEqual(['doel'])
  expect(problems.map(({ code }) => code)).toEqual(['text-no-file', 'text-too-large'])
})

it('are written in UTF-8: letters of another encoding would go wrong in silence', async () => {
  await mkdir(join(folder, 'oud', 'teksten'), { recursive: true })
  await writeFile(join(folder, 'oud', 'teksten', 'doel.md'), Buffer.from('Caf\xe9', 'latin1'))
  const { texts: found, problems } = await loadTexts(join(folder, 'oud'), nodeHost)
  expect([found.size, problems.map(({ code }) => code)]).toEqual([0, ['text-not-utf8']])
})

it('are in a folder, and a file in its place is a problem', async () => {
  await mkdir(join(folder, 'bestand'))
  await writeFile(join(folder, 'bestand', 'teksten'), '')
  const { problems } = await loadTexts(join(folder, 'bestand'), nodeHost)
  expect(problems).toEqual([{ code: 'texts-no-folder', place: { file: join(folder, 'bestand', 'teksten') } }])
})

it('need not be there', async () => {
  expect(await loadTexts(join(folder, 'elders'), nodeHost)).toEqual({ texts: new Map(), problems: [] })
})

it.each([
  ['a<!-- b -->c', 'ac'],
  ['a\n<!-- b\nc\n-->d', 'a\n\n\nd'],
  ['a<!-- b', 'a'],
  ['a --> b', 'a --> b'],
])('without comments %j is %j', (text, left) => expect(withoutComments(text)).toBe(left))

it('lose a million openings of comments quickly', () => {
  expect(withoutComments('<!--'.repeat(250_000))).toBe('')
})

it.each([
  ['Wonen & werken', 'wonen-werken'],
  ['Één ding!', 'een-ding'],
  ['De 15 wijken', 'de-15-wijken'],
])('a title as a name: %s', (title, name) => expect(slug(title)).toBe(name))

it('titles that would lose letters in a name have names of their own', () => {
  const long = 'Wat heeft de wijk nodig om ook over dertig jaar nog prettig te zijn'
  const titles = [
    `${long} voor jongeren`,
    `${long} voor ouderen`,
    'السكن',
    'العمل',
    '…',
    '?!',
    'Œuvre',
    'Uvre',
  ]
  const names = titles.map(slug)
  expect(new Set(names).size).toBe(titles.length)
  for (const name of names) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  expect(Math.max(...names.map(name => name.length))).toBe(60)
})

it('show pictures from the folder of the project, and from nowhere else', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  await writeFile(join(folder, 'foto.png'), png)
  await symlink('/etc', join(folder, 'weg'))
  const markdown =
    '\n![Een straat](foto.png "Zo")\n![](foto.png)\n![x](../foto.png) ![x](/etc/passwd) ![x](weg/x.png) ![x](https://a.b/c.png) ![x](geen.png)'
  const text = { markdown, place: { file: 'a.md', row: 1 }, isFile: true }
  const { pictures, problems } = await loadPictures(new Map([['doel', text]]), folder, nodeHost)
  expect([...pictures].map(([name, { kind }]) => [name, kind])).toEqual([['foto.png', 'png']])
  expect(problems.map(({ code, place, value }) => [code, place.row, place.column, value])).toEqual([
    ['image-without-words', 3, '1', 'foto.png'],
    ['image-outside', 4, '1', '../foto.png'],
    ['image-outside', 4, '19', '/etc/passwd'],
    ['image-outside', 4, '37', 'weg/x.png'],
    ['image-outside', 4, '53', 'https://a.b/c.png'],
    ['image-missing', 4, '77', 'geen.png'],
  ])
})
