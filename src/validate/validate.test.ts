import { describe, expect, it } from 'vitest'
import { severityOf } from '../problems/catalogue.js'
import type { CellValue } from '../read/tables.js'
import { noOverrides, type SessionOverrides } from './overrides.js'
import { sampleTables } from './sample.testing.js'
import type { Session } from './session.js'
import { validate } from './validate.js'

type Sheets = Record<string, CellValue[][]>

const two: CellValue[][] = [
  ['id', 'vraag', 'deelnemer', 'tekst'],
  ['b1', 'v1', 'd1', 'eerste'],
  ['b2', 'v1', 'd2', 'tweede'],
]

const check = (sheets: Sheets, overrides: Partial<SessionOverrides> = {}) =>
  validate(sampleTables(sheets), { ...noOverrides, ...overrides })

/** The session, which is there: its problems are warnings and notes only. */
function sessionOf(sheets: Sheets, overrides: Partial<SessionOverrides> = {}): Session {
  const { session, problems } = check(sheets, overrides)
  expect(problems.filter(one => severityOf(one) === 'error')).toEqual([])
  if (session === null) throw new Error('no session')
  return session
}

const codesOf = (sheets: Sheets, overrides: Partial<SessionOverrides> = {}) =>
  check(sheets, overrides).problems.map(one => one.code)

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

describe('ids', () => {
  it('are one for a number and a text, but compared exactly', () => {
    const { messages, votes } = sessionOf({
      Berichten: [
        ['id', 'tekst'],
        [7.0, 'a'],
        ['07', 'b'],
        [' 8 ', 'c'],
      ],
      Stemmen: [
        ['bericht', 'deelnemer', 'stem'],
        [' 7 ', 3, 'eens'],
        [8, ' 3', 'eens'],
      ],
    })
    expect(messages.map(({ id }) => id)).toEqual(['7', '07', '8'])
    expect([...(votes ?? [])].map(({ message, participant }) => [message, participant])).toEqual([
      ['7', '3'],
      ['8', '3'],
    ])
  })

  it('are made from the order of rows where there are none, and are nobody else’s', () => {
    const texts = [
      ['tekst', 'id'],
      ['a', null],
      ['b', 'b1'],
      ['c', null],
    ]
    expect(sessionOf({ Berichten: texts }).messages.map(({ id }) => id)).toEqual(['bb1', 'b1', 'b3'])
    const bare = sessionOf({
      Berichten: [['tekst'], ['a'], ['b']],
      Stemmen: [
        ['bericht', 'deelnemer', 'stem'],
        ['b2', 'd', 'eens'],
      ],
    })
    expect(bare.messages.map(({ id }) => id)).toEqual(['b1', 'bb2'])
  })
})

describe('messages', () => {
  it('have counts only where some are given', () => {
    const { messages } = sessionOf({
      Berichten: [
        ['tekst', 'eens', 'oneens'],
        ['a', 3, '4'],
        ['b', null, 2],
        ['c', null, null],
        ['d', '5.0', 0],
      ],
    })
    expect(messages.map(({ counts }) => counts)).toEqual([
      { agree: 3, disagree: 4, neutral: null },
      { agree: 0, disagree: 2, neutral: null },
      null,
      { agree: 5, disagree: 0, neutral: null },
    ])
  })

  it('have flags in several notations, and none where the cell is empty', () => {
    const given = ['ja', 'NEE', 1, 0, 'x', '', true, false, 'true', 'false']
    const { messages } = sessionOf({
      Berichten: [['tekst', 'synthetron'], ...given.map(flag => ['a', flag])],
    })
    expect(messages.map(({ flags }) => flags.synthetron)).toEqual([
      ...[true, false, true, false, true],
      ...[null, true, false, true, false],
    ])
  })

  it('stay reactions when what they answer is not there, or has no text', () => {
    const sheets = {
      Berichten: [
        ['id', 'tekst', 'reactie op'],
        ['1', ' ', null],
        ['2', 'b', '1'],
        ['3', 'c', '3'],
      ],
    }
    expect(sessionOf(sheets).messages.map(({ isReaction, replyTo }) => [isReaction, replyTo])).toEqual([
      [true, '1'],
      [true, '3'],
    ])
    expect(codesOf(sheets)).toEqual(['message-empty', 'reply-unknown'])
  })

  it('keep numbers and dates that were meant as text', () => {
    const { messages } = sessionOf({ Berichten: [['tekst'], [12], [new Date(Date.UTC(2020, 1, 1))], [true]] })
    expect(messages.map(({ text }) => text)).toEqual(['12', '01-02-2020', 'waar'])
  })
})

describe('votes', () => {
  it('are understood in every notation, and absent when all are empty', () => {
    const agree = ['eens', 'AGREE', 'Ja', '+', 1, '1', '1.0']
    const disagree = ['oneens', 'disagree', 'nee', '-', -1, '-1', '-1.0']
    const neutral = ['neutraal', 'pass', 'neutral', 0, '0', '0,0', ' Neutraal ']
    const table = (values: CellValue[]) => [
      ['bericht', 'deelnemer', 'stem'],
      ...values.map((value, index) => ['b1', index, value]),
    ]
    const { votes } = sessionOf({
      Berichten: two,
      Stemmen: table([...agree, ...disagree, ...neutral, null, '']),
    })
    expect([...(votes ?? [])].map(({ judgement }) => judgement)).toEqual([
      ...agree.map(() => 'agree'),
      ...disagree.map(() => 'disagree'),
      ...neutral.map(() => 'neutral'),
    ])
    expect(sessionOf({ Berichten: two, Stemmen: table([null]) }).votes).toBeNull()
    expect(sessionOf({ Berichten: two, Stemmen: table([]) }).votes).toBeNull()
    expect(sessionOf({ Berichten: two }).votes).toBeNull()
  })
})

describe('questions', () => {
  const Vragen = [
    ['id', 'vraag', 'volgorde', 'rol'],
    ['a', 'A?', null, null],
    ['b', 'B?', 2, 'Evaluatie'],
    ['c', null, '1', 'closing'],
  ]

  it('are in volgorde, those without one after, those only used last', () => {
    const Berichten = [
      ['tekst', 'vraag'],
      ['1', 'z'],
      ['2', 'a'],
      ['3', 'y'],
    ]
    const { questions } = sessionOf({ Berichten, Vragen })
    expect(questions.map(({ id, text, role }) => [id, text, role])).toEqual([
      ['c', 'c', 'closing'],
      ['b', 'B?', 'evaluation'],
      ['a', 'A?', null],
      ['z', 'z', null],
      ['y', 'y', null],
    ])
  })

  it('are one where the messages name none', () => {
    const Berichten = [['tekst'], ['1'], ['2']]
    const bare = sessionOf({ Berichten, Sessie: [['titel', 'Wonen']] })
    expect(bare.questions.map(({ text }) => text)).toEqual(['Wonen'])
    expect(bare.messages.every(one => one.question === bare.questions[0]?.id)).toBe(true)
    const one = sessionOf({
      Berichten,
      Vragen: [
        ['id', 'vraag'],
        ['q', 'Q?'],
      ],
    })
    expect(one.messages.map(({ question }) => question)).toEqual(['q', 'q'])
  })
})

describe('polls', () => {
  it('are put together from the rows of their options', () => {
    const { polls } = sessionOf({
      Berichten: two,
      Polls: [
        ['poll', 'vraag', 'soort', 'optie', 'label', 'na vraag', 'stemmen'],
        ['p', 'Hoe?', 'Schaal', 1, 'slecht', 'v1', 4],
        ['q', 'Wat?', 'multiple', null, 'dit', null, null],
        ['p', null, null, 2, null, null, 0],
        ['q', null, null, null, 'dat', null, null],
      ],
    })
    expect(polls).toMatchObject([
      {
        id: 'p',
        text: 'Hoe?',
        kind: 'scale',
        after: 'v1',
        options: [
          { option: '1', label: 'slecht', votes: 4 },
          { option: '2', label: '2', votes: 0 },
        ],
      },
      {
        id: 'q',
        kind: 'multiple',
        after: null,
        options: [
          { option: '1', label: 'dit', votes: null },
          { option: '2', label: 'dat' },
        ],
      },
    ])
  })

  it('keep every answer, and open answers without a known option', () => {
    const { pollVotes } = sessionOf({
      Berichten: two,
      Polls: [
        ['poll', 'soort', 'optie'],
        ['p', 'keuze', 1],
      ],
      Pollstemmen: [
        ['poll', 'deelnemer', 'optie', 'toelichting'],
        ...[
          ['p', 'd1', 1, null],
          ['p', 'd1', '1', null],
          ['p', 'd2', null, 'anders'],
          ['p', 'd3', 9, 'namelijk'],
        ],
        ...[
          ['p', 'd4', null, null],
          ['p', 'd5', 9, null],
        ],
      ],
    })
    expect(
      pollVotes.map(({ participant, option, explanation }) => [participant, option, explanation]),
    ).toEqual([
      ['d1', '1', null],
      ['d1', '1', null],
      ['d2', '', 'anders'],
      ['d3', '', 'namelijk'],
    ])
  })
})

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

  it('comes with the sizes of its tables', () => {
    expect(check({ Berichten: two, Kladblok: [['x']] }).summary).toEqual([
      { table: 'Berichten', found: 'Berichten', file: 'sessie.xlsx', rows: 2, columns: 4 },
      { table: null, found: 'Kladblok', file: 'sessie.xlsx', rows: 0, columns: 1 },
    ])
  })
})

describe('an answer to a poll', () => {
  const polls = (kind: string) => [
    ['poll', 'vraag', 'soort', 'optie', 'label'],
    ...[1, 2, 3].map(option => ['p', 'Wat?', kind, option, `antwoord ${option}`]),
  ]
  const sheets = (kind: string, cell: string) => ({
    Berichten: [['tekst'], ['a']],
    Polls: polls(kind),
    Pollstemmen: [
      ['poll', 'deelnemer', 'optie', 'toelichting'],
      ['p', 'd1', cell, 'omdat'],
    ],
  })
  const chosen = (kind: string, cell: string) =>
    sessionOf(sheets(kind, cell)).pollVotes.map(({ option, explanation }) => [option, explanation])

  it('may be the label of an option, when no other has it', () => {
    expect(chosen('keuze', 'antwoord 2')).toEqual([['2', 'omdat']])
    const twice = {
      ...sheets('keuze', 'x'),
      Polls: [...polls('keuze').slice(0, 1), ['p', 'Wat?', 'keuze', 1, 'x'], ['p', null, null, 2, 'x']],
    }
    expect(codesOf(twice)).toContain('poll-option-unknown')
  })

  it('may name several options where several may be chosen, its explanation once', () => {
    expect(chosen('meerkeuze', '1;3')).toEqual([
      ['1', 'omdat'],
      ['3', null],
    ])
    expect(chosen('meerkeuze', '2, 2,1')).toEqual([
      ['2', 'omdat'],
      ['1', null],
    ])
    expect(chosen('meerkeuze', '3;antwoord 1')).toEqual([
      ['3', 'omdat'],
      ['1', null],
    ])
    expect(codesOf(sheets('meerkeuze', '1;9'))).toContain('poll-option-unknown')
    expect(codesOf(sheets('keuze', '1;3'))).toContain('poll-option-unknown')
  })
})

it('what names something stands on one line, however its cell is broken', () => {
  const session = sessionOf({
    Sessie: [
      ['titel', 'Ons\nbad'],
      ['opdrachtgever', 'Gemeente\r\nWaterdam'],
    ],
    Vragen: [
      ['id', 'vraag', 'kort', 'hoofdstuk'],
      ['v1', 'Wat moet\n er beter?', 'Beter\tbad', 'Het\nbad'],
    ],
    Berichten: [
      ['vraag', 'tekst', 'cluster'],
      ['v1', 'warm\nwater', 'warm\nwater'],
      ['v\n2', 'b', null],
    ],
    Polls: [
      ['poll', 'vraag', 'soort', 'label'],
      ['p', 'Hoe\nvaak?', 'keuze', 'vaak\nof niet'],
    ],
    Deelnemers: [
      ['id', 'soort\nlid'],
      ['d', 'oud\nlid'],
    ],
  })
  expect([session.info.title, session.info.client]).toEqual(['Ons bad', 'Gemeente Waterdam'])
  expect(session.questions.map(({ text, short, chapter }) => [text, short, chapter])).toEqual([
    ['Wat moet er beter?', 'Beter bad', 'Het bad'],
    ['v 2', null, null],
  ])
  expect(session.messages[0]).toMatchObject({ text: 'warm\nwater', cluster: 'warm water' })
  expect(session.polls).toMatchObject([{ text: 'Hoe vaak?', options: [{ label: 'vaak of niet' }] }])
  expect([...(session.participants[0]?.attributes ?? [])]).toEqual([['soort lid', 'oud lid']])
})

it('an option under a merged cell belongs to the poll above it, and that is noted', () => {
  const sheets: Sheets = {
    Berichten: [['tekst'], ['a'], ['b']],
    Polls: [
      ['poll', 'vraag', 'soort', 'optie', 'label'],
      ['p', 'Hoe vaak?', 'keuze', 1, 'vaak'],
      [null, null, null, 2, 'zelden'],
      ['q', 'Waar?', 'meerkeuze', null, 'thuis'],
      [null, null, null, null, 'elders'],
    ],
  }
  expect(sessionOf(sheets).polls.map(({ id, options }) => [id, options.map(({ label }) => label)])).toEqual([
    ['p', ['vaak', 'zelden']],
    ['q', ['thuis', 'elders']],
  ])
  expect(codesOf(sheets)).toEqual(['poll-id-above', 'poll-id-above'])
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
