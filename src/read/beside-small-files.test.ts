import { expect, it } from 'vitest'
import { besideSmallFiles } from './beside-small-files.js'
import { parse } from './parse.js'

const file = (name: string, bytes: number) => ({
  name: `${name}.csv`,
  shown: `map/${name}.csv`,
  folder: '',
  bytes: Buffer.from(`kop\n${'x'.repeat(bytes)}\n`),
})

/** The names of the tables, and of the files that were parsed elsewhere. */
async function parsed(...csv: ReturnType<typeof file>[]) {
  const elsewhere: string[] = []
  const { tables } = await besideSmallFiles({ csv }, job => {
    if ('csv' in job) elsewhere.push(...job.csv.map(({ name }) => name))
    return parse(job)
  })
  return { tables: tables.map(({ name }) => name), elsewhere }
}

it('of a large file and small ones only the large one is parsed elsewhere, and the order stays', async () => {
  expect(await parsed(file('a', 10), file('b', 9_000_000), file('c', 10))).toEqual({
    tables: ['a', 'b', 'c'],
    elsewhere: ['b.csv'],
  })
})

it('small files alone, and several large ones, are parsed elsewhere together', async () => {
  expect((await parsed(file('a', 10), file('b', 20))).elsewhere).toEqual(['a.csv', 'b.csv'])
  const large = [file('a', 9_000_000), file('b', 9_000_000), file('c', 1)]
  expect((await parsed(...large)).elsewhere).toEqual(['a.csv', 'b.csv', 'c.csv'])
})
