import { describe, expect, it } from 'vitest'
import type { CellValue } from '../read/tables.js'
import type { SessionOverrides } from './overrides.js'
import { noOverrides } from './overrides.js'
import { check, codesOf, type Sheets, sessionOf, two } from './sample.testing.js'

describe('the session', () => {
  it('is described by names and values, with or without a heading', () => {
    const rows: CellValue[][] = [
      ['Titel', 'Wonen'],
      ['Datum:', '17-09-2020'],
      ['vervolg_JA', 3],
      ['ingeschreven', '155'],
    ]
    const expected = { title: 'Wonen', date: '2020-09-17', followUpYes: 3, registered: 155, client: null }
    expect(sessionOf({ Berichten: two, Sessie: rows }).info).toMatchObject(expected)
    expect(sessionOf({ Berichten: two, Sessie: [['naam', 'waarde'], ...rows] }).info).toMatchObject(expected)
    expect(codesOf({ Berichten: two, Sessie: [['Name', 'Value'], ...rows] })).toEqual([])
  })

  it('gives way to the configuration', () => {
    const overrides: Partial<SessionOverrides> = {
      info: { title: 'Nieuw', client: null },
      questions: new Map([
        ['v1', { text: 'Anders?', role: 'closing' }],
        ['v7', {}],
      ]),
      polls: new Map([
        ['p', { after: null }],
        ['x', {}],
      ]),
    }
    const sheets: Sheets = {
      Berichten: two,
      Sessie: [
        ['titel', 'Oud'],
        ['opdrachtgever', 'Gemeente'],
      ],
      Polls: [
        ['poll', 'vraag', 'soort', 'na vraag'],
        ['p', 'Hoe?', 'keuze', 'v1'],
      ],
    }
    const { info, questions, polls } = sessionOf(sheets, overrides)
    expect(info).toMatchObject({ title: 'Nieuw', client: 'Gemeente' })
    expect(questions).toMatchObject([{ id: 'v1', text: 'Anders?', role: 'closing' }])
    expect(polls).toMatchObject([{ text: 'Hoe?', after: null }])
    expect(codesOf(sheets, overrides)).toEqual(['config-unknown-question', 'config-unknown-poll'])
  })

  it('tells the question that a configuration puts a poll after, and does not have, as one of the configuration', () => {
    const overrides = { ...noOverrides, polls: new Map([['p', { after: 'v7' }]]) }
    const Polls = [
      ['poll', 'vraag', 'soort', 'na vraag'],
      ['p', 'Hoe?', 'keuze', 'v1'],
    ]
    expect(codesOf({ Berichten: two, Polls }, overrides)).toEqual(['config-unknown-question'])
    expect(sessionOf({ Berichten: two, Polls }, overrides).polls).toMatchObject([{ after: 'v1' }])
  })

  it('that cannot be read has no unknown questions or polls', () => {
    const overrides = {
      ...noOverrides,
      questions: new Map([['v7', {}]]),
      polls: new Map([['x', {}]]),
    }
    expect(codesOf({ Kladblok: [['x']] }, overrides)).not.toContain('config-unknown-question')
    expect(codesOf({ Kladblok: [['x']] }, overrides)).not.toContain('config-unknown-poll')
  })

  it('comes with the sizes of its tables', () => {
    expect(check({ Berichten: two, Kladblok: [['x']] }).summary).toEqual([
      { table: 'Berichten', found: 'Berichten', file: 'sessie.xlsx', rows: 2, columns: 4 },
      { table: null, found: 'Kladblok', file: 'sessie.xlsx', rows: 0, columns: 1 },
    ])
  })
})
