import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { initCodebook } from './codebook-pipeline.js'
import { nodeHost } from './host.js'
import { build } from './pipeline.js'
import { refreshCodebook } from './render/codebook/refresh-codebook.js'

const starts = ['=', '+', '-', '@', '\t=', '\r=', '=cmd|']
let folder = ''
const request = () => ({ session: folder, config: null, template: null, keepIds: true })

/** A table in which every cell of the columns with `*` begins as a formula would. */
const table = (columns: string, plain: (row: number) => string[]): string => {
  const names = columns.split(';')
  const rows = starts.map((start, row) => {
    const values = plain(row)
    return names.map(name => (name.endsWith('*') ? `"${start}${name.slice(0, -1)}${row}()"` : values.shift()))
  })
  return [names.map(name => name.replace('*', '')), ...rows].map(row => `${row.join(';')}\n`).join('')
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formules-'))
  const tables = {
    sessie: 'titel;"=titel()"\nopdrachtgever;"@opdracht"\n',
    vragen: table('id*;vraag*;kort*;hoofdstuk*', () => []),
    berichten: table('id*;vraag;deelnemer;tekst*;cluster*;eens;oneens', row => [
      `"${starts[0]}id0()"`,
      `"${starts[row]}id${row}()"`,
      String(9 - row),
      String(row),
    ]),
    deelnemers: table('id*;=soort*', () => []),
    polls: table('poll*;vraag*;soort;optie;label*;stemmen', row => ['keuze', String(row), '3']),
  }
  for (const [name, text] of Object.entries(tables)) await writeFile(join(folder, `${name}.csv`), text)
})
afterAll(() => rm(folder, { recursive: true }))

/** What a workbook is made of: the XML of its sheets, and its texts. */
function partsOf(bytes: Uint8Array | undefined): { sheets: string; texts: string; formats: string } {
  const parts = unzipSync(bytes ?? new Uint8Array())
  const xml = (pattern: RegExp): string =>
    Object.entries(parts)
      .filter(([name]) => pattern.test(name))
      .map(([, part]) => new TextDecoder().decode(part))
      .join('')
  return {
    sheets: xml(/worksheets\/sheet\d+\.xml$/),
    texts: xml(/sharedStrings\.xml$/),
    formats: xml(/styles\.xml$/),
  }
}

describe('no text becomes a formula', () => {
  it('in any sheet of the data workbook', async () => {
    const { outputs } = await build(request(), ['workbook'], nodeHost, () => {})
    const { sheets, texts } = partsOf(outputs[0])
    expect(sheets).not.toMatch(/<f[ >/]|t="str"/)
    for (const name of ['titel()', 'tekst0()', 'kort1()', 'cluster0()', 'label2()', '=soort'])
      expect(texts).toContain(name)
  })

  it('in the codebook’s workbook, new or brought up to date, also when a cell is edited', async () => {
    const { outputs } = await initCodebook({ ...request(), codebook: null }, folder, nodeHost, () => {})
    const bytes = outputs.find(({ path }) => path.endsWith('.xlsx'))?.bytes
    const { sheets, texts, formats } = partsOf(bytes)
    expect(sheets).not.toMatch(/<f[ >/]|t="str"/)
    expect(texts).toContain('tekst1()')
    expect(formats).toContain('numFmtId="49"')
    const update = { sheet: 'Clusters', row: 2, heading: 'label', value: '=1+1' }
    const refreshed = partsOf(await refreshCodebook(bytes ?? new Uint8Array(), [update]))
    expect(refreshed.sheets).not.toMatch(/<f[ >/]|t="str"/)
    expect(refreshed.texts).toContain('=1+1')
  })
})
