import { expect, it } from 'vitest'
import { hostOf } from '../read/host.testing.js'
import { loadNames } from './load-names.js'

const namesIn = (file: string | Uint8Array) => loadNames('p', hostOf({ 'p/namen.txt': file }))

it('reads a name from each line, without remarks', async () => {
  expect(await namesIn('\ufeffJan de Boer\r\n# wie nog meer\nJosé # van hiernaast\n\n')).toEqual({
    names: ['Jan de Boer', 'José'],
    problems: [],
  })
  expect(await loadNames('p', hostOf({}))).toEqual({ names: [], problems: [] })
})

it('says what is no list of names, and what no name', async () => {
  const broken = await namesIn(new Uint8Array([0xff, 0xfe, 0x4a]))
  expect(broken.problems).toEqual([{ code: 'names-unreadable', place: { file: 'p/namen.txt' } }])
  expect(await namesIn('Jan\nJ\n12')).toMatchObject({
    names: ['Jan'],
    problems: [
      { code: 'names-short', place: { row: 2 } },
      { code: 'names-short', place: { row: 3 } },
    ],
  })
})
