import { describe, expect, it } from 'vitest'
import { noOverrides } from './overrides.js'
import { check, codesOf, sampleTables, sessionOf, two } from './sample.testing.js'
import type { Session } from './session.js'
import { validate } from './validate.js'

describe('headings', () => {
  it('knows tables and columns by Dutch and English names, however written, in any order', () => {
    const dutch = sessionOf({
      Berichten: [
        ['tekst', 'id', 'vraag', 'deelnemer', 'tijd', 'reactie op', 'eens', 'oneens', 'neutraal', 'niveau'],
        ['a', 'b1', 'v1', 'd1', '2020-09-17', null, 1, 2, 3, 'Top'],
        ['b', 'b2', 'v1', 'd2', null, 'b1', 1, 2, 3, 'bottom'],
      ],
      Stemmen: [
        ['bericht', 'deelnemer', 'stem', 'tijd'],
        ['b1', 'd2', 'eens', null],
      ],
      Pollstemmen: [
        ['poll', 'deelnemer', 'optie', 'toelichting'],
        ['p', 'd1', 1, 'want'],
      ],
      Polls: [
        ['poll', 'vraag', 'soort', 'optie', 'label', 'na vraag'],
        ['p', 'Hoe?', 'schaal', 1, 'slecht', 'v1'],
      ],
      Vragen: [
        ['id', 'vraag', 'volgorde', 'kort', 'hoofdstuk', 'rol'],
        ['v1', 'Wat?', 1, 'wat', 'Een', 'opwarm'],
      ],
      Deelnemers: [
        ['id', 'type'],
        ['d1', 'gemeente'],
      ],
    })
    const english = sessionOf({
      ' MESSAGES': [
        [
          'Tier',
          'NEUTRAL',
          'Dis-agree',
          'agree',
          'reply_to',
          'TIME',
          'Participant',
          'Question',
          'Id',
          'Téxt',
        ],
        ['Top', 3, 2, 1, null, '2020-09-17', 'd1', 'v1', 'b1', 'a'],
        ['bottom', 3, 2, 1, 'b1', null, 'd2', 'v1', 'b2', 'b'],
      ],
      votes: [
        ['time', 'vote', 'participant id', 'message-id'],
        [null, 'agree', 'd2', 'b1'],
      ],
      'Poll votes': [
        ['open answer', 'option', 'participant', 'poll'],
        ['want', 1, 'd1', 'p'],
      ],
      polls: [
        ['after question', 'label', 'number', 'kind', 'text', 'id'],
        ['v1', 'slecht', 1, 'scale', 'Hoe?', 'p'],
      ],
      questions: [
        ['role', 'chapter', 'short label', 'order', 'text', 'id'],
        ['warm-up', 'Een', 'wat', 1, 'Wat?', 'v1'],
      ],
      participants: [
        ['id', 'type'],
        ['d1', 'gemeente'],
      ],
    })
    const withoutPlaces = (session: Session) =>
      JSON.parse(JSON.stringify(session, (key, value) => (key === 'place' ? undefined : value)))
    expect(withoutPlaces(english)).toEqual(withoutPlaces(dutch))
    expect(dutch.messages[1]).toMatchObject({ isReaction: true, replyTo: 'b1', flags: { tier: 'bottom' } })
    expect(dutch.participants[0]?.attributes).toEqual(new Map([['type', 'gemeente']]))
  })

  it('says of which tables and columns it makes no use', () => {
    expect(
      codesOf({
        Berichten: [
          ['tekst', 'x'],
          ['a', 1],
          ['b', 2],
        ],
        Kladblok: [['a']],
      }),
    ).toEqual(['table-ignored', 'column-ignored'])
  })

  it('takes the mapping before the names', () => {
    const mapping = new Map([
      [
        'berichten',
        new Map([
          ['tekst', 'De Bijdrage'],
          ['deelnemer', 'wie'],
        ]),
      ],
    ])
    const sheets = {
      Berichten: [
        ['id', 'tekst', 'de bijdrage', 'wie'],
        ['1', 'nee', 'ja', 'd1'],
        ['2', 'nee', 'ook', 'd2'],
      ],
    }
    expect(sessionOf(sheets, { mapping }).messages.map(one => [one.text, one.participant])).toEqual([
      ['ja', 'd1'],
      ['ook', 'd2'],
    ])
  })

  it('warns about a mapping that leads nowhere', () => {
    const mapping = new Map([
      [
        'Berichten',
        new Map([
          ['deelnemer', 'wie'],
          ['bestaatniet', 'tekst'],
        ]),
      ],
      ['Nergens', new Map<string, string>()],
    ])
    expect(codesOf({ Berichten: two }, { mapping })).toEqual([
      'mapping-unknown',
      'mapping-heading',
      'mapping-unknown',
    ])
  })

  it('reads a single CSV file as messages, and names it by its path', () => {
    const tables = sampleTables({
      '': [
        ['id', 'tekst'],
        [1, 'a'],
        [2, null],
      ],
    })
    const csv = {
      ...tables,
      container: 'csv' as const,
      tables: tables.tables.map(one => ({ ...one, isSheet: false })),
    }
    const { session, problems } = validate(csv, noOverrides)
    expect(session?.messages.map(({ text }) => text)).toEqual(['a'])
    expect(problems[0]?.place).toEqual({ file: 'sessie.xlsx', row: 3, column: 'tekst' })
  })
})

describe('a title above the headings', () => {
  const Berichten = [['Export van 12 maart'], ['id', 'Tekst', 'deelnemer'], ['1', 'a', 'd'], ['2', 'b', 'e']]

  it('is passed over, and noted', () => {
    const { session, problems, summary } = check({
      Berichten,
      Stemmen: [
        ['Alle stemmen', 'vertrouwelijk'],
        ['van de dialoog'],
        ['bericht', 'deelnemer', 'stem'],
        ['1', 'e', 'eens'],
      ],
    })
    expect(problems).toMatchObject([
      { code: 'rows-above-headings', place: { table: 'Berichten', row: 2 } },
      { code: 'rows-above-headings', place: { table: 'Stemmen', row: 3 } },
    ])
    expect(session?.messages.map(({ id, participant }) => [id, participant])).toEqual([
      ['1', 'd'],
      ['2', 'e'],
    ])
    expect(summary.map(({ rows }) => rows)).toEqual([2, 1])
  })

  it('may stand above headings that a mapping names', () => {
    const { session } = check(
      { Berichten: [['Export'], ['Bijdrage', 'Wie'], ['a', 'd']] },
      {
        mapping: new Map([
          [
            'Berichten',
            new Map([
              ['tekst', 'bijdrage'],
              ['deelnemer', 'wie'],
            ]),
          ],
        ]),
      },
    )
    expect(session?.messages).toMatchObject([{ participant: 'd' }])
  })

  it('is told where one heading is too little to be sure of', () => {
    const found = check({ Berichten: [['Export van 12 maart'], ['Nr', 'Tekst'], ['1', 'a']] })
    expect(found.session).toBeNull()
    expect(found.problems).toMatchObject([{ code: 'no-text-column', details: { headings: 2 } }])
  })

  it('is none where it is headings that are not known', () => {
    const found = check({
      Berichten: [
        ['Nr', 'Bijdrage', 'Auteur'],
        ['id', 'tekst', 'deelnemer'],
        ['2', 'b', 'c'],
      ],
    })
    expect(found.problems).toMatchObject([{ code: 'no-text-column' }])
  })
})
