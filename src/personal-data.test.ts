import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import exceljs from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { messageKey } from './codebook/keys.js'
import { initCodebook } from './codebook-pipeline.js'
import { examine } from './examine.js'
import { nodeHost } from './host.js'
import type { Request } from './job.js'
import { build, prepare } from './pipeline.js'
import { describe as said } from './problems/catalogue.js'
import type { Format } from './render/formats.js'

const messages = [
  ['b1', 'kees17', 'Vraag het Anneke van de speeltuin, of mail anneke@buurt.nl'],
  ['b2', 'riet22', 'Ik woon op 3511 AX 12 en wil een speeltuin'],
  ['b3', 'kees17', 'De speeltuin kost 1250 euro volgens artikel 12'],
  ['b4', 'loek31', 'Bel Anneke: 06-12345678 over de speeltuin'],
]
const secrets = ['Anneke', 'anneke@buurt.nl', '3511 AX', '12345678']
const ids = ['kees17', 'riet22', 'loek31', 'toos44', 'mies55']

let request: Request
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'privacy-'))
  const votes = messages.flatMap(([id]) => ids.map(person => `${id};${person};eens`))
  await writeFile(
    join(folder, 'berichten.csv'),
    ['id;deelnemer;tekst', ...messages.map(row => row.join(';'))].join('\n'),
  )
  await writeFile(
    join(folder, 'stemmen.csv'),
    ['bericht;deelnemer;stem', ...votes, 'van Anneke;kees17;eens'].join('\n'),
  )
  // Typed where none is asked for: in an option, and beyond the columns.
  await writeFile(join(folder, 'polls.csv'), 'poll;soort;optie\np1;keuze;1\n')
  await writeFile(
    join(folder, 'pollstemmen.csv'),
    'poll;deelnemer;optie\np1;kees17;1;mail Anneke\np1;riet22;vraag Anneke, 06-12345678\n',
  )
  await writeFile(join(folder, 'rapport.yaml'), 'titel: Speeltuin\n')
  await writeFile(join(folder, 'namen.txt'), 'Anneke\n')
  request = { session: folder, config: null, template: null, keepIds: false }
})
afterAll(() => rm(request.session, { recursive: true }))

const made = (unmasked: boolean) =>
  build({ ...request, unmasked }, ['infographic-svg', 'json', 'workbook'], nodeHost, () => {})

async function textsOf(workbook: Uint8Array | undefined): Promise<string> {
  const opened = new exceljs.Workbook()
  await opened.xlsx.load(workbook as never)
  return opened.worksheets.map(sheet => JSON.stringify(sheet.getSheetValues())).join('\n')
}

it('leaves the tool in no output, neither do the ids of participants; what is no personal data stays', async () => {
  const { outputs, subject, problems } = await made(false)
  const [svg, json] = outputs.map(one => Buffer.from(one ?? []).toString())
  const { made: laidOut } = await prepare(request, nodeHost, () => {})
  const report = JSON.stringify(laidOut?.report)
  const workbook = await textsOf(outputs[2])
  for (const output of [svg, json, workbook, report])
    for (const secret of [...secrets, ...ids]) expect(output).not.toContain(secret)
  expect(problems.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['vote-unknown-message', 'row-longer', 'poll-option-unknown']),
  )
  expect(workbook).toContain('De speeltuin kost 1250 euro volgens artikel 12')
  expect(workbook).toContain('Bel [naam]: [telefoonnummer] over de speeltuin')
  const told = problems.filter(({ code }) => code === 'personal-data')
  expect(told.map(({ value, details }) => [value, details?.kinds])).toEqual([
    ['b1', 'e-mailadres, naam'],
    ['b2', 'adres'],
    ['b4', 'telefoonnummer, naam'],
  ])
  expect(told.map(said).join()).not.toMatch(/Anneke|3511|1234/)
  const listed = subject?.analysis.warnings.find(({ code }) => code === 'personal-data')
  expect([listed?.count, listed?.places.map(({ row }) => row)]).toEqual([3, [2, 3, 5]])
})

it('stands in no codebook, nor could it be tried out by its keys', async () => {
  const { outputs } = await initCodebook(request, null, nodeHost, () => {})
  const [yaml, workbook] = outputs.map(one => one.bytes)
  const codebook = Buffer.from(yaml ?? []).toString()
  for (const text of [codebook, await textsOf(workbook)])
    for (const secret of [...secrets, ...ids]) expect(text).not.toContain(secret)
  expect(codebook).toContain(messageKey('Speeltuin', 'Ik woon op [adres] en wil een speeltuin'))
})

it('does not lose the coding of a message when a name in it is listed', async () => {
  const codebook = join(request.session, 'codebook.yaml')
  const names = join(request.session, 'namen.txt')
  await writeFile(names, '')
  const { done } = await initCodebook(request, null, nodeHost, () => {})
  const found = /key: (m-\w+), id: b1/.exec(done?.added.text ?? '')?.[1]
  await writeFile(
    codebook,
    (done?.added.text ?? '').replace('moves: []', `moves: [{ key: ${found}, to: c01 }]`),
  )
  await writeFile(names, 'Anneke\n')
  const { subject, problems } = await examine(request, nodeHost, () => {})
  await rm(codebook)
  expect(problems.map(({ code }) => code)).not.toContain('codebook-floating')
  expect(subject?.analysis.messages[0]).toMatchObject({ id: 'b1', clusterReason: 'move' })
})

it('stands in the data workbook alone when that is asked for', async () => {
  const { outputs } = await made(true)
  const workbook = await textsOf(outputs[2])
  for (const secret of secrets) expect(workbook).toContain(secret)
  for (const secret of secrets) {
    expect(Buffer.from(outputs[0] ?? []).toString()).not.toContain(secret)
    expect(Buffer.from(outputs[1] ?? []).toString()).not.toContain(secret)
  }
})

it('stands in no workbook that goes along with the report, though that of --data has it', async () => {
  const formats: Format[] = ['report-with-data', 'workbook']
  const { outputs, problems } = await build({ ...request, unmasked: true }, formats, nodeHost, () => {})
  const attached = await textsOf(attachedWorkbook(Buffer.from(outputs[0] ?? [])))
  const asked = await textsOf(outputs[1])
  expect(attached).toContain('Bel [naam]: [telefoonnummer] over de speeltuin')
  for (const secret of secrets) {
    expect(attached).not.toContain(secret)
    expect(asked).toContain(secret)
  }
  expect(problems.map(({ code }) => code)).not.toContain('unmasked-nowhere')
})

it('is said to stand nowhere when it is asked for without the data workbook', async () => {
  const { problems } = await build({ ...request, unmasked: true }, ['report'], nodeHost, () => {})
  expect(problems.map(({ code }) => code)).toContain('unmasked-nowhere')
})

/** The workbook within a PDF: the stream that unpacks to a zip. */
function attachedWorkbook(pdf: Buffer): Uint8Array | undefined {
  const streams = pdf.toString('latin1').matchAll(/FlateDecode[^>]*>>\s*stream\r?\n/g)
  return [...streams]
    .map(({ index, 0: head }) => pdf.subarray(index + head.length))
    .map(bytes => inflateSync(bytes.subarray(0, bytes.indexOf('endstream'))))
    .find(bytes => bytes.subarray(0, 2).toString() === 'PK')
}
