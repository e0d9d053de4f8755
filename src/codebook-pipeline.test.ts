import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { initCodebook, pullCodebook, stateOf } from './codebook-pipeline.js'
import { examine } from './examine.js'
import { nodeHost } from './host.js'
import { describe as describeProblem } from './problems/catalogue.js'

let folder = ''
const at = (name: string): string => join(folder, name)
const request = () => ({ session: at('sessie.csv'), config: null, template: null, keepIds: false })
const quiet = (): void => {}

const texts = [
  'Vertrouwen in bewoners, geef ze ruimte',
  'Vertrouwen in bewoners en hun ideeën',
  'Vertrouwen in bewoners werkt beter dan controle',
  'De AVG staat het delen van gegevens in de weg',
  'Zonder duidelijkheid over de AVG deelt niemand gegevens',
  'Angst voor de AVG. Bel jan@wijk.nl',
  'Meer speeltuinen in elke straat',
  'Speeltuinen die veilig zijn',
  '=Bankjes bij de bushalte',
]
const csv = (rows: string[]): string =>
  `id;vraag;tekst;eens;oneens\n${rows.map((text, index) => `b${index};Wat is er nodig: hier?;${text};${20 - index};1\n`).join('')}`

async function init() {
  const { done, outputs, problems } = await initCodebook(request(), null, nodeHost, quiet)
  problems.push(...(await nodeHost.writeAll(outputs)))
  return { done, codes: problems.map(({ code }) => code) }
}
async function pull() {
  const { done, outputs, problems } = await pullCodebook(at('codebook.xlsx'), null, nodeHost)
  await nodeHost.writeAll(outputs)
  return { counts: done?.counts, codes: problems.map(({ code }) => code) }
}
const yaml = (): Promise<string> => readFile(at('codebook.yaml'), 'utf8')

/** Changes the workbook as an analyst does in Excel. */
async function edit(change: (cell: (sheet: number, row: number, column: number) => exceljs.Cell) => void) {
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(at('codebook.xlsx'))
  change((sheet, row, column) => {
    const found = workbook.worksheets[sheet]?.getRow(row).getCell(column)
    if (!found) throw new Error('no such cell')
    return found
  })
  await workbook.xlsx.writeFile(at('codebook.xlsx'))
}
const clustersNow = async () => {
  const { subject } = await examine(request(), nodeHost, quiet)
  return subject?.analysis.questions[0]?.clusters.map(({ label, status, messageIds, quoteIds }) => ({
    ...{ label, status, ids: [...messageIds].sort().join(' '), quotes: quoteIds.join(' ') },
  }))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'codebook-'))
})
beforeEach(async () => {
  for (const name of ['codebook.yaml', 'codebook.xlsx']) await rm(at(name), { force: true })
  await writeFile(at('sessie.csv'), csv(texts))
})
afterAll(() => rm(folder, { recursive: true }))

it('the coding stays when the report is told to word a question otherwise', async () => {
  await init()
  const before = await clustersNow()
  const written = await yaml()
  await writeFile(at('rapport.yaml'), 'vragen:\n  "Wat is er nodig: hier?": { tekst: Voor u? }\n')
  const { subject, problems } = await examine(request(), nodeHost, quiet)
  expect(subject?.session.questions[0]?.text).toBe('Voor u?')
  expect(problems.map(({ code }) => code)).not.toContain('codebook-question-lost')
  expect(await clustersNow()).toEqual(before)
  await init()
  expect(await yaml()).toBe(written)
  await rm(at('rapport.yaml'))
})

describe('init', () => {
  it('writes what the clusters are, and changes nothing of them', async () => {
    const before = await clustersNow()
    expect((await init()).done?.added).toMatchObject({ questions: 1, clusters: 3, messages: 9 })
    expect(await clustersNow()).toEqual(before)
    expect(await yaml()).toContain('label: Vertrouwen in bewoners')
    expect(await yaml()).not.toContain('jan@wijk.nl')
  })

  it('and then pull changes nothing, nor does init again', async () => {
    await init()
    const [text, bytes] = [await yaml(), await readFile(at('codebook.xlsx'))]
    expect((await pull()).codes).toEqual([])
    expect((await init()).done?.added).toMatchObject({ questions: 0, clusters: 0, messages: 0 })
    expect(await yaml()).toBe(text)
    expect((await readFile(at('codebook.xlsx'))).equals(bytes)).toBe(true)
  })

  it('makes a workbook with lists to choose from, and formulas of participants as text', async () => {
    await init()
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(at('codebook.xlsx'))
    const [clusters, question] = workbook.worksheets
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Clusters', '1. Wat is er nodig hier'])
    expect(question?.getCell('E2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Clusters!$C$2:$C$8'],
    })
    expect(clusters?.getCell('D2').dataValidation).toMatchObject({ formulae: ['"bevestigd,voorlopig"'] })
    expect(question?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(question?.getColumn(9).hidden).toBe(true)
    expect(question?.getSheetValues().flat()).toContain('=Bankjes bij de bushalte')
  })

  it('does not replace a workbook with changes that were not pulled', async () => {
    await init()
    await edit(cell => {
      cell(0, 2, 3).value = 'Vertrouwen'
    })
    const bytes = await readFile(at('codebook.xlsx'))
    expect(await init()).toMatchObject({
      done: null,
      codes: ['personal-data', 'codebook-unpulled'],
    })
    expect((await readFile(at('codebook.xlsx'))).equals(bytes)).toBe(true)
  })

  it('adds what is new, marks it, and keeps what has gone', async () => {
    await init()
    await edit(cell => {
      cell(0, 2, 4).value = 'bevestigd'
    })
    await pull()
    const before = await yaml()
    await writeFile(at('sessie.csv'), csv(['Fietsen mogen', 'Vertrouwen in de bewoners', ...texts.slice(1)]))
    const { done } = await init()
    expect(done?.gone.map(({ text }) => text)).toEqual(['Vertrouwen in bewoners, geef ze ruimte'])
    expect(done?.added).toMatchObject({ questions: 0, messages: 2 })
    for (const line of before.split('\n').filter(one => !one.includes('key:')))
      expect(await yaml()).toContain(line)
    expect(await yaml()).toContain(done?.gone[0]?.key)
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(at('codebook.xlsx'))
    const reasons = workbook.worksheets[1]?.getColumn(6).values.filter(one => String(one).startsWith('nieuw'))
    expect(reasons).toHaveLength(2)
  })
})

describe('pull', () => {
  it('takes over labels, merges, moves, new clusters, quotes and reviews, and leaves all else', async () => {
    await init()
    const written = (await yaml()).replace('label: AVG', 'label: AVG   # mine')
    await writeFile(at('codebook.yaml'), written)
    await edit(cell => {
      cell(0, 2, 3).value = 'Vertrouwen'
      cell(0, 2, 4).value = 'bevestigd'
      cell(0, 4, 3).value = 'avg'
      cell(1, 2, 8).value = 'x'
      cell(1, 3, 8).value = '1'
      cell(1, 4, 5).value = 'AVG'
      cell(1, 10, 5).value = 'Zitten'
    })
    expect(await pull()).toEqual({
      counts: { renamed: 1, merged: 1, confirmed: 1, added: 1, moved: 2, quotes: 2 },
      codes: [],
    })
    expect(await yaml()).toContain('label: AVG   # mine')
    expect(await clustersNow()).toEqual([
      { label: 'AVG', status: 'provisional', ids: 'b2 b3 b4 b5 b6 b7', quotes: '' },
      { label: 'Vertrouwen', status: 'confirmed', ids: 'b0 b1', quotes: 'b1 b0' },
      { label: 'Zitten', status: 'confirmed', ids: 'b8', quotes: '' },
    ])
    const text = await yaml()
    expect((await pull()).codes).toEqual([])
    expect(await yaml()).toBe(text)
  })

  it('tells of each new cluster, and of names that may be slips', async () => {
    await init()
    await edit(cell => {
      cell(0, 2, 3).value = 'Speeltuine'
      cell(1, 10, 5).value = 'speeltuinn'
      cell(1, 5, 5).value = 'Zitten'
    })
    const { done, problems } = await pullCodebook(at('codebook.xlsx'), null, nodeHost)
    const told = done?.named.map(({ label, isNew, moved, near }) => ({ label, isNew, moved, near }))
    expect(told).toEqual([
      { label: 'Speeltuine', isNew: false, moved: 0, near: 'Speeltuinen' },
      { label: 'Zitten', isNew: true, moved: 1, near: null },
      { label: 'speeltuinn', isNew: true, moved: 1, near: 'Speeltuinen' },
    ])
    expect(problems.map(describeProblem)).toEqual([
      expect.stringContaining(
        'row 2, column label: the new name ‘Speeltuine’ is nearly the same as ‘Speeltuinen’',
      ),
      expect.stringContaining('row 10, column cluster: the new cluster ‘speeltuinn’ is nearly'),
    ])
  })

  it('makes a cluster of a row that was put in, copied, or written below all others', async () => {
    await init()
    await edit(cell => {
      for (const [row, values] of [
        [10, [null, null, 'Onderaan']],
        [12, ['1. Wat is er nodig hier', null, 'Met vraag']],
        [13, ['9. Een andere vraag', null, 'Nergens']],
      ] as const)
        values.forEach((value, column) => {
          cell(0, row, column + 1).value = value
        })
      for (let column = 1; column <= 11; column++) cell(0, 11, column).value = cell(0, 2, column).value
      cell(0, 11, 3).value = 'Gekopieerd'
      cell(0, 1, 1).worksheet.insertRow(3, [null, null, 'Ertussen'])
    })
    const { done, problems, outputs } = await pullCodebook(at('codebook.xlsx'), null, nodeHost)
    expect(done?.counts).toMatchObject({ added: 4, renamed: 0, merged: 0 })
    expect(done?.named.map(({ label, isNew }) => [label, isNew])).toEqual([
      ['Ertussen', true],
      ['Onderaan', true],
      ['Gekopieerd', true],
      ['Met vraag', true],
    ])
    expect(problems.map(describeProblem)).toEqual([
      expect.stringMatching(
        /row 14, column vraag: ‘9\. Een andere vraag’ is not taken over: there is no such/,
      ),
    ])
    await nodeHost.writeAll(outputs)
    const text = await yaml()
    await edit(cell => {
      expect([1, 2, 9].map(column => cell(0, 3, column).text)).toEqual([
        '1. Wat is er nodig hier',
        expect.stringMatching(/^n-/),
        cell(0, 2, 9).text,
      ])
      cell(0, 14, 3).value = null
    })
    expect((await pull()).codes).toEqual([])
    expect(await yaml()).toBe(text)
  })

  it('takes a change back, and a merge apart', async () => {
    await init()
    const first = await clustersNow()
    await edit(cell => {
      cell(0, 2, 3).value = 'avg'
      cell(1, 8, 5).value = 'AVG'
    })
    await pull()
    expect((await clustersNow())?.map(({ ids }) => ids)).toEqual(['b0 b1 b2 b3 b4 b5 b6', 'b7', 'b8'])
    await edit(cell => {
      cell(0, 2, 3).value = 'Vertrouwen in bewoners'
      cell(1, 8, 5).value = 'Speeltuinen'
    })
    await pull()
    expect((await clustersNow())?.map(({ label, ids }) => [label, ids])).toEqual(
      first?.map(({ label, ids }) => [label, ids]),
    )
  })

  it('keeps what was changed in the codebook and not in the workbook', async () => {
    await init()
    const changed = (await yaml()).replace('label: AVG', 'label: Privacy')
    await writeFile(at('codebook.yaml'), changed)
    await edit(cell => {
      cell(1, 10, 5).value = 'Speeltuinen'
    })
    expect(await pull()).toMatchObject({
      counts: { moved: 1, renamed: 0 },
      codes: ['codebook-edited-elsewhere'],
    })
    expect(await yaml()).toContain('label: Privacy')
  })

  it('says where both were changed, and takes the workbook', async () => {
    await init()
    await writeFile(at('codebook.yaml'), (await yaml()).replace('label: AVG', 'label: Privacy'))
    await edit(cell => {
      cell(0, 3, 3).value = 'Gegevens'
    })
    expect(await pull()).toMatchObject({ counts: { renamed: 1 }, codes: ['codebook-overruled'] })
    expect(await yaml()).toContain('label: Gegevens\n        was: Privacy')
  })

  it('says what it cannot take over', async () => {
    await init()
    await edit(cell => {
      cell(0, 2, 4).value = 'klaar'
      cell(0, 3, 3).value = null
      cell(1, 2, 5).value = null
      cell(1, 3, 1).value = 'm-000000000000'
      cell(1, 10, 8).value = 'x'
    })
    const text = await yaml()
    expect((await pull()).codes).toEqual([
      'codebook-cell',
      'codebook-cell',
      'codebook-cell',
      'codebook-unknown-key',
      'codebook-cell',
    ])
    expect(await yaml()).toBe(text)
    await edit(cell => {
      cell(1, 1, 5).value = 'iets'
    })
    expect((await pull()).codes).toContain('codebook-sheet')
  })

  it('of a workbook without a codebook is an error', async () => {
    await init()
    await rm(at('codebook.yaml'))
    expect((await pull()).codes).toEqual(['codebook-missing'])
  })
})

it('takes a folder with its own codebook', async () => {
  await init()
  await cp(at('codebook.yaml'), at('elders.yaml'))
  await rm(at('codebook.yaml'))
  const { subject } = await examine({ ...request(), codebook: at('elders.yaml') }, nodeHost, quiet)
  expect(subject && stateOf(subject).view[0]?.messages.every(({ isNew }) => !isNew)).toBe(true)
})
