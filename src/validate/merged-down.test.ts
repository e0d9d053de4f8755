import { expect, it } from 'vitest'
import type { CellValue, MergedCells } from '../read/tables.js'
import { noOverrides } from './overrides.js'
import { sampleTables } from './sample.testing.js'
import { validate } from './validate.js'

/** A session of these sheets, with cells merged as `B2:4` says: a column and its first and last row. */
function read(sheets: Record<string, CellValue[][]>, merged: Record<string, string[]>) {
  const tables = sampleTables({
    Berichten: [
      ['id', 'tekst'],
      ['b1', 'ja'],
      ['b2', 'nee'],
    ],
    ...sheets,
  })
  for (const table of tables.tables)
    table.merged = (merged[table.name] ?? []).map((range): MergedCells => {
      const [from = 0, to = 0] = range.slice(1).split(':').map(Number)
      return { column: range.charCodeAt(0) - 65, from, to }
    })
  const { session, problems } = validate(tables, noOverrides)
  return {
    session,
    said: problems
      .map(({ code, place: { row } }) => `${code} ${row}`)
      .filter(said => !said.startsWith('no-votes')),
    merged: problems.flatMap(({ code, place, details }) =>
      code === 'cell-merged' ? [[place.table, place.row, place.column, details?.last]] : [],
    ),
  }
}

it('reads the message of votes down', () => {
  const rows = [
    ['bericht', 'deelnemer', 'stem'],
    ['b1', 'd1', 'eens'],
    [null, 'd2', 'eens'],
    ['b2', 'd1', 'oneens'],
    [null, 'd2', 'eens'],
  ]
  const { session, said, merged } = read({ Stemmen: rows }, { Stemmen: ['A2:3'] })
  expect([...(session?.votes ?? [])].map(({ message, participant }) => message + participant)).toEqual([
    'b1d1',
    'b1d2',
    'b2d1',
  ])
  expect(merged).toEqual([['Stemmen', 2, 'bericht', 3]])
  expect(said).toContain('vote-incomplete 5')
})

it('reads polls, chapters and what participants have in common down', () => {
  const { session, merged } = read(
    {
      Berichten: [
        ['id', 'vraag', 'tekst'],
        ['b1', 'v1', 'ja'],
        ['b2', 'v2', 'nee'],
      ],
      Vragen: [
        ['id', 'vraag', 'hoofdstuk'],
        ['v1', 'Een?', 'Samen'],
        ['v2', 'Twee?'],
        ['v3', 'Drie?'],
      ],
      Polls: [
        ['poll', 'vraag', 'soort', 'optie'],
        ['p1', 'Wat?', 'keuze', '1'],
        [null, null, null, '2'],
      ],
      Pollstemmen: [
        ['poll', 'deelnemer', 'optie'],
        ['p1', 'd1', '1'],
        [null, 'd2', '2'],
      ],
      Deelnemers: [
        ['id', 'soort'],
        ['d1', 'gemeente'],
        ['d2', null],
      ],
    },
    { Vragen: ['C2:3'], Polls: ['A2:3'], Pollstemmen: ['A2:3'], Deelnemers: ['B2:3'] },
  )
  expect(session?.questions.map(({ chapter }) => chapter)).toEqual(['Samen', 'Samen', null])
  expect(session?.polls.map(({ options }) => options.length)).toEqual([2])
  expect(session?.pollVotes.map(({ poll, option }) => poll + option)).toEqual(['p11', 'p12'])
  expect(session?.participants.map(({ attributes }) => attributes.get('soort'))).toEqual([
    'gemeente',
    'gemeente',
  ])
  expect(merged).toHaveLength(4)
})

it('does not read down what is of one row, nor headings, nor over what a cell says itself', () => {
  const rows: CellValue[][] = [
    ['id', 'tekst', 'eens', 'oneens', 'cluster'],
    ['b1', 'ja', 5, 1, 'groen'],
    ['b2', null, null, null, null],
    ['b3', 'ook', null, null, 'grijs'],
  ]
  const { session, merged } = read(
    { Berichten: rows },
    { Berichten: ['A1:4', 'B2:4', 'C2:4', 'D2:4', 'E2:4'] },
  )
  expect(session?.messages.map(({ id, counts, cluster }) => [id, counts?.agree, cluster])).toEqual([
    ['b1', 5, 'groen'],
    ['b3', undefined, 'grijs'],
  ])
  expect(merged).toEqual([['Berichten', 2, 'cluster', 3]])
})

it('tells merged questions from repeated ones', () => {
  const rows = [
    ['id', 'vraag', 'tekst'],
    ['b1', 'v1', 'a'],
    ['b2', null, 'b'],
    ['b3', 'v2', 'c'],
    ['b4', null, 'd'],
  ]
  const { session, said } = read({ Berichten: rows }, { Berichten: ['B2:3'] })
  expect(session?.messages.map(({ question }) => question)).toEqual(['v1', 'v1', 'v2', 'v2'])
  expect(said).toEqual(['cell-merged 2', 'message-question-above 5'])
})

it('reads merged cells down where a question is repeated elsewhere', () => {
  const rows = [
    ['id', 'vraag', 'tekst'],
    ['b1', 'v1', 'a'],
    ['b2', 'v1', 'b'],
    ['b3', 'v2', 'c'],
    ['b4', null, 'd'],
  ]
  expect(read({ Berichten: rows }, { Berichten: ['B4:5'] }).session?.messages.at(-1)?.question).toBe('v2')
})
