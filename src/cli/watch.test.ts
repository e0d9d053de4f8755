import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeHost } from '../host.js'
import { launch } from './start.testing.js'
import { inputsOf, watchInputs } from './watch.js'

it('a change is seen once, whatever editors put beside the file, and whatever the program wrote', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kijk-'))
  const session = join(folder, 'berichten.csv')
  await writeFile(session, 'a')
  const ended = new AbortController()
  let seen = 0
  const request = { session, config: null, template: null, keepIds: false }
  const inputs = () => inputsOf(request, [join(folder, 'sjabloon')], nodeHost)
  const watching = watchInputs(
    inputs,
    async () => {
      seen += 1
    },
    nodeHost,
    ended.signal,
  )
  const rest = () => new Promise(resolve => setTimeout(resolve, 250))
  await rest()
  await writeFile(join(folder, 'berichten-rapport.pdf'), 'x')
  await writeFile(join(folder, '~$berichten.csv'), 'x')
  await rest()
  expect(seen).toBe(1)
  await writeFile(session, 'ab')
  await expect.poll(() => seen).toBe(2)
  await writeFile(join(folder, 'rapport.yaml'), 'titel: Nu\n')
  await expect.poll(() => seen).toBe(3)
  await cp('templates/beknopt', join(folder, 'sjabloon'), { recursive: true })
  await expect.poll(() => seen).toBeGreaterThan(3)
  ended.abort()
  await watching
  await rm(folder, { recursive: true })
})

it('what changes while the first is made is seen', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kijk-'))
  const session = join(folder, 'berichten.csv')
  await writeFile(session, 'a')
  const ended = new AbortController()
  let made = 0
  const make = async () => {
    made += 1
    if (made === 1) await writeFile(session, 'ab')
    else ended.abort()
  }
  await watchInputs(() => [session], make, nodeHost, ended.signal)
  expect(made).toBe(2)
  await rm(folder, { recursive: true })
})

it('what changes meanwhile is seen, and what the making itself names or writes is no change', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kijk-'))
  const session = join(folder, 'berichten.csv')
  const output = join(folder, 'x-rapport.pdf')
  await writeFile(session, 'a')
  const ended = new AbortController()
  let made = 0
  const watching = watchInputs(
    () => (made === 0 ? [folder] : [folder, join(folder, 'sjabloon')]),
    async () => {
      made += 1
      await writeFile(output, String(made))
      if (made === 2) await writeFile(session, 'ab')
    },
    nodeHost,
    ended.signal,
    new Set([output]),
  )
  const rest = () => new Promise(resolve => setTimeout(resolve, 250))
  await rest()
  expect(made).toBe(1)
  await writeFile(session, 'abc')
  await expect.poll(() => made).toBe(3)
  await rest()
  expect(made).toBe(3)
  ended.abort()
  await watching
  await rm(folder, { recursive: true })
})

it('build --watch writes again after a change, goes on after a mistake, and ends when told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kijk-'))
  await cp('fixtures/buurtbus', folder, { recursive: true })
  const { child, ended } = launch(folder, 'build', 'sessie', '--watch', '--json', 'a.json', '-o', 'r.pdf')
  let told = ''
  child.stderr?.on('data', data => {
    told += String(data)
  })
  // Not how often it built: a file that is seen half-written is built once more.
  const becomes = (what: () => unknown) => expect.poll(what, { timeout: 20_000 })
  const json = join(folder, 'a.json')
  const written = () => readFile(json, 'utf8').catch(() => '')
  await becomes(written).toContain('Een buurtbus')
  const config = join(folder, 'rapport.yaml')
  const good = await readFile(config, 'utf8')
  await writeFile(config, `${good}\nfout: ja\n`)
  await becomes(() => told).toContain('fout')
  await writeFile(config, good.replace('Een buurtbus', 'Een busje'))
  await becomes(written).toContain('Een busje')
  const counted = async () => JSON.parse(await written()).participation.messages
  const before = await counted()
  const messages = join(folder, 'sessie', 'berichten.csv')
  const lines = (await readFile(messages, 'utf8')).trimEnd().split('\n')
  await writeFile(messages, lines.slice(0, -1).join('\n'))
  await becomes(counted).toBe(before - 1)
  expect(told).toContain('waiting for changes')
  child.kill('SIGINT')
  expect((await ended).code).toBe(0)
  await rm(folder, { recursive: true })
}, 60_000)
