import { describe, expect, it } from 'vitest'
import { severityOf } from '../problems/catalogue.js'
import type { CellValue } from '../read/tables.js'
import { noOverrides } from './overrides.js'
import { check, codesOf, type Sheets, sampleTables, sessionOf, two } from './sample.testing.js'
import { validate } from './validate.js'

describe('errors', () => {
  const votes = (value: CellValue): Sheets => ({
    Berichten: two,
    Stemmen: [
      ['bericht', 'deelnemer', 'stem'],
      ['b1', 'd2', value],
    ],
  })
  const counts = (value: CellValue): Sheets => ({
    Berichten: [
      ['tekst', 'eens'],
      ['a', value],
      ['b', 1],
    ],
  })
  it.each<[string, Sheets, string]>([
    ['no messages table', { Vragen: [['id'], ['v1']] }, 'no-messages-table'],
    ['nothing at all', {}, 'no-messages-table'],
    [
      'more messages than any dialogue has',
      { Berichten: [['tekst'], ...Array.from({ length: 100_001 }, () => ['a'])] },
      'messages-too-many',
    ],
    [
      'no text column',
      {
        Berichten: [
          ['id', 'vraag'],
          ['1', '2'],
        ],
      },
      'no-text-column',
    ],
    [
      'no heading',
      {
        Berichten: [
          ['b1', 'hallo'],
          ['b2', 'daar'],
        ],
      },
      'no-text-column',
    ],
    ['nothing but a heading', { Berichten: [['id', 'tekst']] }, 'no-messages'],
    [
      'no text left',
      {
        Berichten: [
          ['id', 'tekst'],
          ['1', ' '],
          ['2', '\u200b'],
        ],
      },
      'no-messages',
    ],
    [
      'a column twice',
      {
        Berichten: [
          ['tekst', 'text', 'id'],
          ['a', 'b', 'c'],
          ['a', 'b', 'd'],
        ],
      },
      'column-twice',
    ],
    ['a table twice', { Berichten: two, messages: two }, 'table-twice'],
    ['an unknown vote', votes('misschien'), 'vote-invalid'],
    ['a vote of 2', votes(2), 'vote-invalid'],
    [
      'votes without voters',
      {
        Berichten: two,
        Stemmen: [
          ['bericht', 'stem'],
          ['b1', 'eens'],
        ],
      },
      'column-missing',
    ],
    [
      'an unknown kind of poll',
      {
        Berichten: two,
        Polls: [
          ['poll', 'soort'],
          ['p', 'rad'],
        ],
      },
      'poll-kind',
    ],
    ['a negative count', counts(-1), 'count-invalid'],
    ['half a count', counts(1.5), 'count-invalid'],
    ['a count in words', counts('veel'), 'count-invalid'],
    ['a yes for a count', counts(true), 'count-invalid'],
    ['an infinite count', counts('9'.repeat(30)), 'count-invalid'],
    ['a negative number of people', { Berichten: two, Sessie: [['uitgenodigd', '-3']] }, 'count-invalid'],
    ['an id twice', { Berichten: [...two, ['b1', 'v1', 'd1', 'iets anders']] }, 'message-id-twice'],
    [
      'several questions and no column for them',
      { Berichten: [['tekst'], ['a'], ['b']], Vragen: [['id'], ['v1'], ['v2']] },
      'question-column-missing',
    ],
  ])('%s', (_, sheets, code) => {
    const { session, problems } = check(sheets)
    expect(session).toBeNull()
    expect(problems.filter(one => severityOf(one) === 'error').map(one => one.code)).toEqual([code])
  })

  it('of a missing column name the headings that could be it, where there are any', () => {
    const of = (heading: string) =>
      check({
        Berichten: two,
        Stemmen: [
          ['bericht', 'stem', heading],
          ['b1', 'eens', 'd1'],
        ],
      }).problems[0]
    expect(of('deelnemr')).toMatchObject({ code: 'column-missing', details: { found: 'deelnemr' } })
    expect(of('')?.details).toEqual({ table: 'Stemmen', column: 'deelnemer' })
  })

  it('names for each column that is missing the heading that other programs give it', () => {
    const Stemmen = [
      ['Bijdragenr', 'Auteur', 'Oordeel'],
      ['1', 'd', 'Eens'],
    ]
    const Berichten = [
      ['id', 'deelnemer', 'tekst'],
      ['1', 'e', 'a'],
    ]
    const { problems } = check({ Berichten, Stemmen })
    const missing = problems.filter(({ code }) => code === 'column-missing')
    expect(missing.map(({ details }) => details?.lines)).toEqual([
      expect.stringContaining('bericht: "Bijdragenr"'),
      expect.stringContaining('deelnemer: "Auteur"'),
      expect.stringContaining('stem: "Oordeel"'),
    ])
  })

  it('are all collected, each with its place and value', () => {
    const { problems } = check({
      Berichten: [
        ['id', 'Tekst', 'Eens', 'Oneens'],
        ['1', 'a', 'x', 0],
        ['2', 'b', -2, 0],
      ],
      Stemmen: [
        ['bericht', 'deelnemer', 'stem'],
        ['1', 'd', 'weet niet'],
      ],
    })
    expect(problems).toEqual([
      {
        code: 'vote-invalid',
        place: { file: 'sessie.xlsx', table: 'Stemmen', row: 2, column: 'stem' },
        value: 'weet niet',
      },
      {
        code: 'count-invalid',
        place: { file: 'sessie.xlsx', table: 'Berichten', row: 2, column: 'Eens' },
        value: 'x',
      },
      {
        code: 'count-invalid',
        place: { file: 'sessie.xlsx', table: 'Berichten', row: 3, column: 'Eens' },
        value: '-2',
      },
    ])
  })

  it('of reading come along, and a table that could not be read is not said to be missing', () => {
    const tables = sampleTables({})
    const unreadable = { code: 'csv-quote' as const, place: { file: 'map/berichten.csv', row: 3 } }
    expect(validate({ ...tables, problems: [unreadable] }, noOverrides)).toEqual({
      session: null,
      summary: [],
      problems: [unreadable],
    })
  })
})

describe('warnings', () => {
  const message = (heading: string, value: CellValue): Sheets => ({
    Berichten: [
      ['id', 'tekst', heading],
      ['1', 'a', value],
      ['2', 'b', null],
    ],
  })
  const polls = (...rows: CellValue[][]): Sheets => ({
    Berichten: two,
    Polls: [['poll', 'vraag', 'soort', 'optie', 'label', 'na vraag'], ...rows],
  })
  const pollVotes = (...row: CellValue[]): Sheets => ({
    ...polls(['p', 'Hoe?', 'keuze', 1, 'goed', null]),
    Pollstemmen: [['poll', 'deelnemer', 'optie'], row],
  })
  const votes = (...row: CellValue[]): Sheets => ({
    Berichten: two,
    Stemmen: [['bericht', 'deelnemer', 'stem', 'tijd'], row],
  })
  it.each<[string, Sheets, string]>([
    ['a single message', { Berichten: two.slice(0, 2) }, 'message-single'],
    [
      'counts of one side',
      {
        Berichten: [
          ['tekst', 'eens'],
          ['a', 3],
          ['b', 4],
        ],
      },
      'counts-one-sided',
    ],
    ['a message without text', { Berichten: [...two, ['b3', 'v1', 'd1', '  ']] }, 'message-empty'],
    ['the same row twice', { Berichten: [...two, ['b1', 'v1', 'd1', ' eerste']] }, 'message-twice'],
    ['a message without id', { Berichten: [...two, [null, 'v1', 'd1', 'derde']] }, 'message-no-id'],
    [
      'a message without question',
      { Berichten: [...two, ['b3', null, 'd1', 'derde']] },
      'message-no-question',
    ],
    ['a reaction to nothing', message('reactie op', '99'), 'reply-unknown'],
    ['no time', message('tijd', 'gisteren'), 'time-invalid'],
    ['the 31st of June', message('tijd', '31-06-2020 10:00'), 'time-invalid'],
    ['no flag', message('bipotron', 'soms'), 'flag-invalid'],
    ['no tier', message('niveau', 'hoogst'), 'tier-invalid'],
    ['more fields than headings', { Berichten: [...two, ['b3', 'v1', 'd1', 'ja', 'en nee']] }, 'row-longer'],
    [
      'a question not in Vragen',
      {
        Berichten: two,
        Vragen: [
          ['id', 'vraag'],
          ['v2', 'x'],
        ],
      },
      'question-missing',
    ],
    [
      'a question twice',
      {
        Berichten: two,
        Vragen: [
          ['id', 'vraag'],
          ['v1', 'x'],
          ['v1', 'y'],
        ],
      },
      'question-twice',
    ],
    [
      'a question without id',
      {
        Berichten: two,
        Vragen: [
          ['id', 'vraag'],
          ['v1', 'x'],
          [null, 'y'],
        ],
      },
      'question-no-id',
    ],
    [
      'no order',
      {
        Berichten: two,
        Vragen: [
          ['id', 'volgorde'],
          ['v1', 'eerst'],
        ],
      },
      'question-order',
    ],
    [
      'no role',
      {
        Berichten: two,
        Vragen: [
          ['id', 'rol'],
          ['v1', 'hoofd'],
        ],
      },
      'role-invalid',
    ],
    ['a vote without voter', votes('b1', null, 'eens'), 'vote-incomplete'],
    ['a vote at no time', votes('b1', 'd2', 'eens', 'toen'), 'time-invalid'],
    ['a poll without kind', polls(['p', 'Hoe?', null, 1, 'goed', null]), 'poll-kind-missing'],
    ['an option of no poll', polls([null, 'Hoe?', 'keuze', 1, 'goed', null]), 'poll-no-id'],
    [
      'an option of no poll, and a question of its own',
      polls(['p', 'Hoe?', 'keuze', 1, 'goed', null], [null, 'Wat?', null, 2, 'niets', null]),
      'poll-no-id',
    ],
    [
      'an option of no poll, that the poll above has already',
      polls(['p', 'Hoe?', 'keuze', 1, 'goed', null], [null, null, null, 1, 'niets', null]),
      'poll-no-id',
    ],
    [
      'a poll of two texts',
      polls(['p', 'Hoe?', 'keuze', 1, 'a', null], ['p', 'Wat?', null, 2, 'b', null]),
      'poll-differs',
    ],
    [
      'an option twice',
      polls(['p', 'Hoe?', 'keuze', 1, 'a', null], ['p', null, null, 1, 'b', null]),
      'poll-option-twice',
    ],
    [
      'options from 0',
      polls(['p', 'Hoe?', 'schaal', 0, 'a', null], ['p', null, null, 1, 'b', null]),
      'poll-option-zero',
    ],
    ['a poll after nothing', polls(['p', 'Hoe?', 'keuze', 1, 'a', 'v9']), 'poll-after-unknown'],
    ['an unknown option', pollVotes('p', 'd1', 7), 'poll-option-unknown'],
    ['an unknown poll', pollVotes('q', 'd1', 1), 'poll-unknown'],
    ['an answer to no poll', pollVotes(null, 'd1', 1), 'poll-answer-no-poll'],
    ['a participant twice', { Berichten: two, Deelnemers: [['id'], ['d1'], ['d1']] }, 'participant-twice'],
    [
      'a participant without id',
      {
        Berichten: two,
        Deelnemers: [
          ['id', 'x'],
          ['d1', 'a'],
          [null, 'b'],
        ],
      },
      'participant-no-id',
    ],
    ['a date of the session that is none', { Berichten: two, Sessie: [['datum', 'ooit']] }, 'session-date'],
    [
      'a remark on a number of people',
      { Berichten: two, Sessie: [['uitgenodigd', 'ca. 210']] },
      'session-count',
    ],
    [
      'a title twice',
      {
        Berichten: two,
        Sessie: [
          ['titel', 'a'],
          ['title', 'b'],
        ],
      },
      'session-name-twice',
    ],
    ['an unknown name', { Berichten: two, Sessie: [['kleur', 'blauw']] }, 'session-name-ignored'],
  ])('%s', (_, sheets, code) => {
    sessionOf(sheets)
    expect(codesOf(sheets)).toEqual([code])
  })

  it('are given when people voted and no message says whose it is', () => {
    const Stemmen = [
      ['bericht', 'deelnemer', 'stem'],
      ['1', 'd1', 'eens'],
    ]
    const written = (heading: string) => ({
      Berichten: [
        ['id', 'tekst', heading],
        ['1', 'a', 'd2'],
      ],
      Stemmen,
    })
    expect(codesOf(written('auteur van het bericht'))).toContain('authors-unknown')
    expect(codesOf(written('deelnemer'))).not.toContain('authors-unknown')
  })

  it('are not given for what is fine', () => {
    const long = 'x'.repeat(100_000)
    const sheets = {
      Berichten: [
        ['id', 'vraag', 'tekst', 'deelnemer'],
        ['__proto__', 'constructor', long, 'valueOf'],
        ['José', '__proto__', 'b', null],
        ['jose', long, 'c', null],
      ],
      Stemmen: [
        ['bericht', 'deelnemer', 'stem'],
        ['__proto__', 'toString', 'eens'],
        ['b', 'd', null],
      ],
      Deelnemers: [
        ['id', '__proto__'],
        ['__proto__', 'ja'],
      ],
    }
    expect(codesOf(sheets)).toEqual([])
    expect(sessionOf(sheets).questions.map(({ id }) => id)).toEqual(['constructor', '__proto__', long])
    expect(sessionOf(sheets).participants[0]?.attributes.get('__proto__')).toBe('ja')
  })
})
