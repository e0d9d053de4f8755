import { describe, expect, it } from 'vitest'
import { sampleMessage, sampleVote } from '../../analyse/sample.testing.js'
import {
  full,
  openWorkbook,
  rowsOf,
  type Sample,
  sampleFigure,
  sampleSection,
  sampleWorkbook,
} from './sample.testing.js'

const made = async (sample: Sample) => openWorkbook((await sampleWorkbook(sample)).bytes)

describe('the sheets', () => {
  it('are left out when they have nothing to say', async () => {
    const workbook = await made({ session: { messages: [sampleMessage('a')] } })
    expect(workbook.worksheets.map(sheet => sheet.name)).toEqual(['Kerncijfers', 'Berichten', 'Vragen'])
  })

  it('have a bold heading row that stays in view, and can be filtered', async () => {
    const workbook = await made(full)
    for (const sheet of workbook.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet.getCell('A1').font?.bold).toBe(true)
      expect(sheet.getCell('A1').fill).toMatchObject({ type: 'pattern', pattern: 'solid' })
      expect(Boolean(sheet.autoFilter)).toBe(sheet.name !== 'Kerncijfers')
    }
  })

  it('make a row as high as its longest text, and keep texts apart from numbers before them', async () => {
    const messages = [
      sampleMessage('a'),
      sampleMessage('b', { text: 'Een lange zin over de wijk. '.repeat(8) }),
    ]
    const sheet = (await made({ session: { messages } })).getWorksheet('Berichten')
    expect([2, 3].map(number => sheet?.getRow(number).height)).toEqual([undefined, 45])
    expect(sheet?.getCell('A2').alignment).toMatchObject({ horizontal: 'left', indent: 1 })
  })

  it('agree with each other', async () => {
    const { bytes, analysis } = await sampleWorkbook(full)
    const workbook = await openWorkbook(bytes)
    const figures = new Map(rowsOf(workbook, 'Kerncijfers').map(row => [row.maat, row.waarde]))
    const messages = rowsOf(workbook, 'Berichten')
    const synthetrons = messages.filter(row => row.synthetron === 'ja')
    expect(synthetrons).toHaveLength(3)
    expect(figures.get('Totaal aantal berichten verstuurd')).toBe(messages.length)
    expect(figures.get('Totaal aantal synthetrons')).toBe(synthetrons.length)
    expect(figures.get('Synthetron percentage')).toBe(analysis.consensus.synthetronShare)
    expect(figures.get('Totaal aantal bipotrons')).toBe(rowsOf(workbook, 'Bipotrons').length)
    expect(rowsOf(workbook, 'Synthetrons').map(row => row.id)).toEqual(['c', 'b', 'a'])
    const listed = rowsOf(workbook, 'Clusters').flatMap(row => String(row.berichten).split(', '))
    expect(listed.sort()).toEqual(['a', 'b', 'c'])
    const questions = rowsOf(workbook, 'Vragen')
    expect(questions.map(row => row['vraag-id'])).toEqual(['v2', 'v1'])
    expect(questions.map(row => row.synthetrons)).toEqual([1, 2])
  })

  it('give each poll option its votes, and the figures of the scale', async () => {
    const workbook = await made(full)
    const options = rowsOf(workbook, 'Polls')
    expect(options.map(row => [row.label, row.stemmen, row.aandeel])).toEqual([
      ['slecht', 1, 0.5],
      ['matig', 0, 0],
      ['goed', 0, 0],
      ['heel goed', 1, 0.5],
    ])
    expect(options[0]).toMatchObject({ 'na vraag': 'Belemmeringen', gemiddelde: 2.5, 'laagste twee': 0.5 })
    expect(workbook.getWorksheet('Polls')?.getCell('I2').numFmt).toBe('0.0%')
  })

  it('hold the figures of every chart in the order of the report', async () => {
    const tiers = { kind: 'tier-bars' as const, title: 'Niveaus', bars: [{ label: 'Top', count: 3 }] }
    const poll = {
      kind: 'poll-bars' as const,
      title: 'Peiling',
      respondents: 200,
      multiple: false,
      options: [{ label: 'ja', share: { part: 57, whole: 200 } }],
    }
    const workbook = await made({
      ...full,
      report: {
        sections: [
          sampleSection([], [sampleSection([sampleFigure(1, tiers)])]),
          sampleSection([sampleFigure(2, poll)]),
        ],
      },
    })
    const sheet = workbook.getWorksheet('Grafieken')
    const rows = (sheet?.getSheetValues() ?? []) as unknown[][]
    expect(Array.from({ length: 7 }, (_, index) => rows[index + 2]?.slice(1) ?? [])).toEqual([
      [1, 'Niveaus'],
      [1, 'niveau', 'synthetrons'],
      [1, 'Top', 3],
      [],
      [2, 'Peiling'],
      [2, 'antwoord', 'stemmen', 'aandeel'],
      [2, 'ja', 57, 0.285],
    ])
    expect(sheet?.getCell('D8').numFmt).toBe('0.0%')
  })
})

it('gives the same bytes twice, whatever the time zone', async () => {
  const zone = process.env.TZ
  const first = (await sampleWorkbook(full)).bytes
  process.env.TZ = 'Pacific/Auckland'
  const second = (await sampleWorkbook(full)).bytes
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(Buffer.compare(first, second)).toBe(0)
})

it('counts people who vote', async () => {
  const session = {
    messages: [sampleMessage('a', { participant: 'w' })],
    votes: ['x', 'y', 'z'].map(person => sampleVote('a', person)),
  }
  const figures = new Map(rowsOf(await made({ session }), 'Kerncijfers').map(row => [row.maat, row.waarde]))
  expect(figures.get('Aantal schrijvers')).toBe(1)
  expect(figures.get('Aantal stemmers')).toBe(3)
  expect(figures.get('Aantal stemmen')).toBe(3)
})
