import { describe, expect, it } from 'vitest'
import {
  countedMessage,
  sampleAnswer,
  sampleMessage,
  sampleParticipant,
  samplePoll,
  sampleSession,
  sampleVote,
} from '../../analyse/sample.testing.js'
import type { Block } from '../report.js'
import {
  blocksOf,
  composeSample,
  headingsOf,
  ownText,
  samplePage,
  sampleQuestion,
  type Wishes,
} from '../sample.testing.js'

/** The blocks that a page yields, with the problems met. */
function made(page: string, wishes: Wishes): Block[] {
  const { report, problems } = composeSample({ page, ...wishes })
  expect(problems).toEqual([])
  return blocksOf(report.sections)
}
const only = <K extends Block['kind']>(blocks: Block[], kind: K): Extract<Block, { kind: K }>[] =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind)
const quotesOf = (blocks: Block[]): string[][] =>
  only(blocks, 'quotes').map(({ items }) => items.map(({ messageId }) => messageId))
const headingTexts = (blocks: Block[]): string[] => only(blocks, 'heading').map(({ text }) => text)
const textsOf = (blocks: Block[]): string[] =>
  only(blocks, 'paragraph').map(({ content }) => content.map(one => ('text' in one ? one.text : '')).join(''))

/** Synthetrons of a question that the analyst coded: text and label differ, so that quotes do. */
const coded = (label: string, agree: number, id: string, question = 'v1') =>
  countedMessage(id, agree, 1, { cluster: label, question })

describe('a question', () => {
  const page = '{{hoofdstukken}}'

  it('shows its clusters in order of support, then what is left over', () => {
    const blocks = made(page, {
      session: {
        messages: [
          coded('overig', 40, 'o'),
          coded('geld', 9, 'g'),
          coded('tijd', 5, 't1'),
          coded('tijd', 6, 't2'),
        ],
      },
    })
    expect(headingTexts(blocks)).toEqual(['1. Tijd', '2. Geld', '3. Overig'])
    expect(quotesOf(blocks)).toEqual([['t2', 't1'], ['g'], ['o']])
    const [figure] = only(blocks, 'figure')
    expect(figure?.chart).toMatchObject({
      kind: 'cluster-bars',
      bars: [
        { label: 'tijd', agree: 11, disagree: 2 },
        { label: 'geld', agree: 9, disagree: 1 },
        { label: 'Overig', agree: 40, disagree: 1 },
      ],
    })
  })

  it('says in the title of its chart which cluster has the most support, and which figure that is', () => {
    const findingOf = (...messages: ReturnType<typeof coded>[]) => {
      const blocks = made(page, { session: { messages } })
      return only(blocks, 'figure').map(({ number, finding }) => [number, finding])
    }
    const first = [coded('tijd', 9, 't1'), coded('tijd', 6, 't2'), coded('geld', 7, 'g1')]
    expect(findingOf(...first, coded('geld', 5, 'g2'))).toEqual([[1, 'De meeste steun is voor ‘tijd’']])
    expect(findingOf(...first, coded('geld', 8, 'g2'))).toEqual([[1, undefined]])
  })

  it('with fewer than four synthetrons has a list of them', () => {
    const messages = ['a', 'b', 'c'].map((id, index) => countedMessage(id, 4 + index, 0))
    const blocks = made(page, { session: { messages: [...messages, sampleMessage('d')] } })
    expect(only(blocks, 'figure')).toEqual([])
    expect(quotesOf(blocks)).toEqual([['c', 'b', 'a']])
  })

  it('without synthetrons shows messages', () => {
    const blocks = made(page, { session: { messages: [sampleMessage('a'), countedMessage('b', 3, 0)] } })
    expect(quotesOf(blocks)).toEqual([['b', 'a']])
  })

  it('without messages or polls leaves nothing but the chapter’s introduction', () => {
    const questions = [sampleQuestion('v1'), sampleQuestion('v2', { chapter: 'Nu', short: 'Leeg' })]
    const { report } = composeSample({
      page,
      session: { questions, messages: [countedMessage('a', 4, 0)] },
      config: { chapters: [{ title: 'Alles', questions: ['v1', 'v2'] }] },
      template: {
        units: new Map([
          [
            'hoofdstuk',
            { file: 'h', parts: [{ kind: 'block', name: 'vragen', options: new Map(), line: 1 }] },
          ],
          [
            'vraag',
            {
              file: 'v',
              parts: [
                { kind: 'heading', level: 3, text: '{{vraag.kort}}', line: 1 },
                { kind: 'block', name: 'clusters', options: new Map(), line: 2 },
              ],
            },
          ],
        ]),
      },
    })
    expect(headingsOf(report.sections).map(({ text }) => text)).toEqual(['Vraag v1?'])
  })

  it('shares its axis with the other questions of the chapter, and with no other chapter', () => {
    const questions = ['v1', 'v2', 'v3'].map(id =>
      sampleQuestion(id, { chapter: id === 'v3' ? 'Later' : 'Nu' }),
    )
    const blocks = made(page, {
      session: {
        questions,
        messages: [
          coded('tijd', 5, 'a', 'v1'),
          coded('geld', 30, 'b', 'v2'),
          coded('overig', 60, 'c', 'v2'),
          coded('rust', 4, 'd', 'v3'),
        ],
      },
    })
    const ends = only(blocks, 'figure').map(({ chart }) => 'axisEnd' in chart && chart.axisEnd)
    expect(ends).toEqual([61, 61, 5])
    expect(only(blocks, 'figure').map(one => one.number)).toEqual([1, 2, 3])
  })

  it('says of one cluster that it has most support, and of none when two have as much', () => {
    const saidWith = (agree: number) =>
      textsOf(
        made(page, { session: { messages: [coded('tijd', 9, 't'), coded('geld', agree, 'g')] } }),
      ).filter(text => text.includes('meeste steun:'))
    expect(saidWith(8)).toHaveLength(1)
    expect(saidWith(9)).toEqual([])
  })

  it('says of a cluster that everybody rejects that nobody agreed', () => {
    const rejected = countedMessage('r', 0, 7, { cluster: 'hek', question: 'v1' })
    const texts = textsOf(made(page, { session: { messages: [coded('tijd', 9, 't'), rejected] } }))
    expect(texts).toContain('Eén synthetron met 7\u00a0keer oneens en geen enkele keer eens.')
  })

  it.each([
    [6, 4, 'Hierover is de groep verdeeld: één synthetron kreeg 6\u00a0keer eens en 4\u00a0keer oneens.'],
    [6, 6, 'Hierover is de groep verdeeld: één synthetron kreeg 6\u00a0keer eens en 6\u00a0keer oneens.'],
    [
      4,
      7,
      'De meeste stemmen zijn hier oneens: één synthetron kreeg 7\u00a0keer oneens en 4\u00a0keer eens.',
    ],
    [7, 4, 'Hierover gaat één synthetron, met 7\u00a0keer eens en 4\u00a0keer oneens.'],
  ])(
    'says of a cluster with %i agree and %i disagree to which side the group leans',
    (agree, disagree, said) => {
      const messages = [coded('tijd', 9, 't'), countedMessage('r', agree, disagree, { cluster: 'hek' })]
      expect(textsOf(made(page, { session: { messages } }))).toContain(said)
    },
  )

  it('says of no cluster that it has most support when the first one divides the group', () => {
    const messages = [countedMessage('r', 9, 8, { cluster: 'hek' }), coded('tijd', 4, 't')]
    const texts = textsOf(made(page, { session: { messages } }))
    expect(texts.filter(text => text.includes('meeste steun:'))).toEqual([])
  })

  it('says that what is left over are examples only when there is more of it', () => {
    const withOthers = (count: number) =>
      textsOf(
        made(page, {
          session: {
            messages: [
              coded('tijd', 9, 't'),
              ...Array.from({ length: count }, (_, at) =>
                countedMessage(`o${at}`, 5, 0, {
                  cluster: 'overig',
                  question: 'v1',
                  text: `Iets als ${'abcdefg'[at]}`,
                }),
              ),
            ],
          },
        }),
      ).filter(text => text.includes('kleinere onderwerpen'))
    expect(withOthers(4)).toEqual([
      'Daarnaast zijn er nog vier synthetrons over andere of kleinere onderwerpen:',
    ])
    expect(withOthers(5)).toEqual([
      'Daarnaast zijn er nog vijf synthetrons over andere of kleinere onderwerpen. Voorbeelden:',
    ])
  })

  it('is summarised by the clusters that more people agree with than not', () => {
    const messages = [
      coded('tijd', 9, 't'),
      countedMessage('h', 5, 7, { cluster: 'hek', question: 'v1' }),
      coded('geld', 6, 'g'),
    ]
    const [text] = textsOf(made('{{hoofdstukken-samengevat}}', { session: { messages } }))
    expect(text).toMatch(/‘tijd’ en ‘geld’/)
    expect(text).not.toContain('hek')
  })

  it('is summarised by the clusters that divide the group when it supports none', () => {
    const messages = [
      countedMessage('a', 9, 8, { cluster: 'hek' }),
      countedMessage('b', 4, 4, { cluster: 'poort' }),
      countedMessage('c', 2, 7, { cluster: 'muur' }),
    ]
    const [text] = textsOf(made('{{hoofdstukken-samengevat}}', { session: { messages } }))
    expect(text).toMatch(/verdeeld over ‘hek’ en ‘poort’\./)
    expect(text).not.toContain('muur')
  })

  it('shows what divides the group, the smaller side largest first, no text twice', () => {
    const blocks = made('{{hoofdstukken}}', {
      session: {
        messages: [
          countedMessage('a', 2, 3),
          countedMessage('b', 5, 5, { text: 'Eens of niet' }),
          countedMessage('c', 5, 4, { text: 'eens, of niét!' }),
          countedMessage('d', 20, 2),
        ],
      },
    })
    expect(quotesOf(blocks)).toEqual([['d', 'c'], ['a']])
  })

  it('shows bare answers last of what divides the group', () => {
    const messages = [
      countedMessage('a', 3, 3, { text: '+1' }),
      countedMessage('b', 2, 2, { text: 'Minder regels' }),
      countedMessage('c', 20, 2),
    ]
    expect(quotesOf(made('{{hoofdstukken}}', { session: { messages } }))).toEqual([['c'], ['b', 'a']])
  })

  const divided = (...messages: ReturnType<typeof coded>[]) => {
    const blocks = made('{{hoofdstukken}}', { session: { messages } })
    const end = headingTexts(blocks).at(-1) === 'Wat de groep verdeelt' ? textsOf(blocks).at(-1) : undefined
    return { quotes: quotesOf(blocks), end }
  }
  const half = (id: string, agree: number) =>
    countedMessage(id, agree, agree - 1, { cluster: 'tijd', text: `Verdeeld ${id}` })

  it('quotes what divides the group there, and no second time with its cluster', () => {
    const { quotes, end } = divided(
      half('h', 9),
      coded('tijd', 6, 'a'),
      coded('tijd', 5, 'b'),
      coded('geld', 4, 'c'),
    )
    expect(quotes).toEqual([['a', 'b'], ['c'], ['h']])
    expect(end).not.toMatch(/^Ook/)
  })

  it('leaves what divides the group with a cluster that would keep too little, and names it there', () => {
    const others = [coded('geld', 7, 'b'), coded('geld', 6, 'c'), coded('geld', 5, 'd')]
    expect(divided(half('h', 9), coded('tijd', 5, 'a'), ...others)).toEqual({
      quotes: [
        ['b', 'c', 'd'],
        ['h', 'a'],
      ],
      end: 'Over één bericht hierboven liepen de stemmen uiteen.',
    })
    const weaker = countedMessage('w', 2, 2)
    const { quotes, end } = divided(half('h', 9), coded('tijd', 5, 'a'), ...others, weaker)
    expect(quotes.at(-1)).toEqual(['w'])
    expect(end).toMatch(/^Ook over/)
  })
})

it.each([
  ['counts of votes', null, 'Wie alleen stemde, is uit de export niet bekend.'],
  ['votes', [], 'of op een bericht van iemand anders stemden.'],
])('the active participants of a session with %s are whom it tells of', (_, votes, note) => {
  const blocks = made('{{kerncijfers-tabel}}', {
    session: { messages: [countedMessage('a', 5, 0, { participant: 'd' })], votes },
  })
  expect(JSON.stringify(blocks)).toContain(note)
})

it('what divides the group is about the subject, unless there is nothing else', () => {
  const divided = (id: string, question: string) =>
    countedMessage(id, 9, 8, { question, text: `Bericht ${id}` })
  const ids = (...messages: ReturnType<typeof divided>[]) =>
    quotesOf(
      made('{{discussiepunten aantal=8}}', {
        session: {
          questions: [
            sampleQuestion('o', { role: 'warm-up' }),
            sampleQuestion('v'),
            sampleQuestion('e', { role: 'evaluation' }),
          ],
          messages,
        },
      }),
    ).flat()
  expect(ids(divided('a', 'o'), divided('b', 'v'), divided('c', 'e'))).toEqual(['b'])
  expect(ids(divided('a', 'o'), divided('c', 'e'))).toEqual(['a', 'c'])
})

describe('the evaluation', () => {
  const questions = [sampleQuestion('e', { role: 'evaluation' }), sampleQuestion('v1')]
  const said = (id: string, cluster: string | null) => countedMessage(id, 4, 0, { question: 'e', cluster })
  const page = '{{evaluatie}}'

  it('stands in columns where it is coded, by the label or by what the configuration makes of it', () => {
    const [columns] = only(
      made(page, {
        session: {
          questions,
          messages: [said('a', 'Suggestie'), said('b', 'Mooi'), said('c', 'iets anders'), said('d', null)],
        },
        config: { evaluation: new Map([['mooi', 'positief']]) },
      }),
      'quote-columns',
    )
    expect(columns?.columns.map(({ quotes }) => quotes.map(({ messageId }) => messageId))).toEqual([
      ['b'],
      ['a'],
    ])
  })

  it('is one list where nothing is coded', () => {
    const blocks = made(page, {
      session: { questions, messages: [said('a', null), sampleMessage('b', { question: 'e' })] },
    })
    expect(only(blocks, 'quote-columns')).toEqual([])
    expect(quotesOf(blocks)).toEqual([['a']])
  })

  it('shows the polls that go with its question', () => {
    const blocks = made(page, {
      session: {
        questions,
        polls: [samplePoll('single', ['ja', 'nee'], { after: 'e' })],
        pollVotes: [sampleAnswer('x', '1')],
      },
    })
    expect(only(blocks, 'figure')).toHaveLength(1)
  })

  it('is not there without such a question', () => {
    expect(made(page, { session: { messages: [countedMessage('a', 4, 0)] } })).toEqual([])
  })
})

describe('a poll', () => {
  const scale = samplePoll('scale', ['slecht', 'matig', 'goed', 'heel goed'], { after: 'v1' })
  const chartOf = (blocks: Block[]) => only(blocks, 'figure')[0]

  it('that nobody answered is a sentence without a chart', () => {
    const blocks = made('{{hoofdstukken}}', { session: { polls: [scale] } })
    expect(only(blocks, 'figure')).toEqual([])
    expect(JSON.stringify(blocks)).toContain(scale.text)
  })

  it('of which several answers may be given says so below its chart', () => {
    const captions = (['multiple', 'single'] as const).map(kind => {
      const polls = [samplePoll(kind, ['a', 'b'], { after: 'v1' })]
      const pollVotes = [sampleAnswer('x', '1'), sampleAnswer('y', '2')]
      return chartOf(made('{{hoofdstukken}}', { session: { polls, pollVotes } }))
    })
    expect(captions[0]?.caption).toContain('100%')
    expect(captions[0]?.chart).toMatchObject({ kind: 'poll-bars', multiple: true })
    expect(captions[1]?.caption).not.toContain('100%')
  })

  it('on a scale is drawn in columns, and as bars when it has many options', () => {
    const pollVotes = [sampleAnswer('x', '2')]
    const drawn = [4, 9].map(number => {
      const polls = [
        samplePoll(
          'scale',
          Array.from({ length: number }, (_, at) => `o${at}`),
          { after: 'v1' },
        ),
      ]
      return chartOf(made('{{hoofdstukken}}', { session: { polls, pollVotes } }))?.chart.kind
    })
    expect(drawn).toEqual(['poll-columns', 'poll-bars'])
  })

  it('of choices shows the most chosen first and the open answer last; a scale keeps its order', () => {
    const pollVotes = [...'334', ...'1111', ...'44'].map((option, at) => sampleAnswer(`p${at}`, option))
    const labelsOf = (kind: 'scale' | 'single') => {
      const polls = [samplePoll(kind, ['anders, namelijk', 'bomen', 'banken', 'water'], { after: 'v1' })]
      const chart = chartOf(made('{{hoofdstukken}}', { session: { polls, pollVotes } }))?.chart
      return chart && 'options' in chart ? chart.options.map(({ label }) => label) : []
    }
    expect(labelsOf('single')).toEqual(['water', 'banken', 'bomen', 'anders, namelijk'])
    expect(labelsOf('scale')).toEqual(['anders, namelijk', 'bomen', 'banken', 'water'])
  })

  it('has its mean on the scale that its options have, rounded from whole numbers', () => {
    const options = ['0', '1', '2', '3', '4'].map(option => ({ option, label: `o${option}`, votes: null }))
    const [text] = only(
      made('{{hoofdstukken}}', {
        session: {
          polls: [{ ...scale, options }],
          pollVotes: [sampleAnswer('x', '0'), sampleAnswer('y', '0'), sampleAnswer('z', '4')],
        },
      }),
      'paragraph',
    ).slice(-1)
    expect(JSON.stringify(text)).toMatch(/1,3 op een schaal van 0 tot en met 4/)
  })

  it('on a scale says what its ends are called, and niemand for nobody', () => {
    const pollVotes = ['3', '4', '4'].map((option, at) => sampleAnswer(`d${at}`, option))
    const blocks = made('{{hoofdstukken}}', { session: { polls: [scale], pollVotes } })
    expect(JSON.stringify(blocks)).toContain(
      'Van hen antwoordde iedereen ‘goed’ of ‘heel goed’ en niemand ‘matig’ of ‘slecht’.',
    )
  })

  it('names all answers that were chosen most', () => {
    const blocks = made('{{hoofdstukken}}', {
      session: {
        polls: [samplePoll('single', ['fiets', 'bus', 'auto'], { after: 'v1' })],
        pollVotes: [sampleAnswer('x', '1'), sampleAnswer('y', '2')],
      },
    })
    expect(JSON.stringify(only(blocks, 'paragraph'))).toContain('‘fiets’ en ‘bus’')
  })

  it('shows what people wrote: of a choice all, of a scale some of each answer; masked', () => {
    const write = (option: string, explanation: string) => ({
      ...sampleAnswer(`${option}${explanation}`, option),
      explanation,
    })
    const many = Array.from({ length: 9 }, (_, index) => write('1', `uitleg ${index}`))
    const written = (kind: 'single' | 'scale') =>
      only(
        made('{{hoofdstukken}}', {
          session: {
            polls: [{ ...scale, kind }],
            pollVotes: [...many, write('4', 'mail jan@voorbeeld.nl')],
          },
        }),
        'quotes',
      )[0]?.items.map(({ text }) => text) ?? []
    expect(written('single')).toHaveLength(10)
    expect(written('scale')).toHaveLength(6)
    expect(written('scale')[0]).toBe('mail [e-mailadres]')
  })

  it.each(['single', 'scale'] as const)('shows once what several wrote, and how often: %s', kind => {
    const pollVotes = ['Geen tijd', 'geen tijd!', 'Te ver', 'Geen tijd'].map((explanation, at) => ({
      ...sampleAnswer(`d${at}`, '2'),
      explanation,
    }))
    const [quotes] = only(
      made('{{hoofdstukken}}', { session: { polls: [{ ...scale, kind }], pollVotes } }),
      'quotes',
    )
    expect(quotes?.items).toMatchObject([
      { text: 'Geen tijd', votes: '3\u00a0keer' },
      { text: 'Te ver', votes: null },
    ])
  })

  it('does not say of what two people wrote that one did', () => {
    const ledUpTo = (people: number): string | undefined => {
      const pollVotes = Array.from({ length: people }, (_, at) => ({
        ...sampleAnswer(`d${at}`, '2'),
        explanation: 'Geen tijd',
      }))
      return textsOf(made('{{hoofdstukken}}', { session: { polls: [scale], pollVotes } })).at(-1)
    }
    expect(ledUpTo(1)).toBe('Een deelnemer lichtte de keuze toe:')
    expect(ledUpTo(2)).toContain('deelnemers')
  })
})

describe('a chapter in short', () => {
  const session = {
    questions: [sampleQuestion('v1', { chapter: 'Nu' }), sampleQuestion('v2', { chapter: 'Nu' })],
    messages: [
      ...['een boom', 'twee bomen', 'drie bomen', 'vier bomen'].map((text, at) =>
        countedMessage(`a${at}`, 9 - at, 1, { text }),
      ),
      countedMessage('b', 1, 0),
    ],
  }
  const template = {
    units: new Map([
      ['hoofdstuk', samplePage('{{vragen-in-tabel aantal=1}}\n{{sterkste-citaten aantal=2}}')],
    ]),
  }

  it('is a table of its questions that have messages, and the best supported synthetrons', () => {
    const blocks = made('{{hoofdstukken}}', { session, template })
    expect(blocks).toMatchObject([
      { kind: 'table', rows: [[{}, {}, { text: '5' }, { text: '4' }, { text: '80%' }]] },
      { kind: 'quotes', items: [{ messageId: 'a0' }, { messageId: 'a1' }] },
    ])
  })

  it('has no column for what has most support where nothing has', () => {
    const loose = { ...session, messages: [countedMessage('a', 4, 0), countedMessage('b', 1, 0)] }
    const [table] = only(made('{{hoofdstukken}}', { session: loose, template }), 'table')
    expect(table?.caption).toBe('De vraag van dit onderdeel')
    expect(table?.columns.map(({ heading }) => heading)).not.toContain('Meeste steun')
    expect(table?.rows.map(row => row.map(({ text }) => text))).toEqual([['Vraag v1?', '2', '1', '50%']])
  })
})

describe('the other blocks', () => {
  it('show the analyst’s text instead of the sentences of its slot, and nothing for an empty one', () => {
    const session = { messages: [countedMessage('a', 4, 0)] }
    const texts = new Map([['samenvatting', ownText('Eigen *woorden*.')]])
    const page = '{{tekst slot=samenvatting}}\n{{tekst slot=rode-lijn}}'
    expect(made(page, { session, config: { texts } })).toEqual([
      {
        kind: 'paragraph',
        role: 'body',
        content: [
          { kind: 'text', text: 'Eigen ' },
          { kind: 'emphasis', text: 'woorden' },
          { kind: 'text', text: '.' },
        ],
      },
    ])
    expect(made(page, { session })).toMatchObject([{ kind: 'paragraph', role: 'lead' }])
  })

  it('do not overlook a text for which there is no place', () => {
    const texts = new Map([
      ['samenvating', ownText('x')],
      ['rode-lijn', ownText('x')],
      ['samenvatting-wat-is-er-nodig', ownText('x')],
    ])
    const { problems } = composeSample({
      session: { messages: [countedMessage('a', 4, 0)] },
      config: { file: 'rapport.yaml', texts },
    })
    expect(problems).toEqual([
      {
        code: 'config-unknown-slot',
        place: { file: 'tekst.md', row: 1 },
        value: 'samenvating',
        details: { template: 'standaard', near: 'samenvatting' },
      },
    ])
  })

  it('leave out what the export does not have', () => {
    const session = { messages: [sampleMessage('a')] }
    for (const name of [
      'inschrijving',
      'herkomst',
      'opwarmvragen',
      'niveaus',
      'discussiepunten',
      'afsluiting',
    ])
      expect(made(`{{${name}}}`, { session }), name).toEqual([])
  })

  it('show what there is per question only where there are more', () => {
    const kinds = (...asked: string[]) =>
      made('{{consensus-per-vraag}}\n{{niveaus}}', {
        session: {
          questions: ['v1', 'v2'].map(id => sampleQuestion(id)),
          messages: asked.map((question, at) => countedMessage(`m${at}`, at === 2 ? 1 : 5, 0, { question })),
        },
      }).map(block => (block.kind === 'table' ? `table of ${block.rows.length}` : block.kind))
    expect(kinds('v1', 'v1')).toEqual(['paragraph', 'figure'])
    expect(kinds('v1', 'v2')).toEqual(['figure', 'paragraph', 'figure', 'table of 3'])
    // One question has all synthetrons: their sum would be that row again.
    expect(kinds('v1', 'v1', 'v2')).toEqual(['figure', 'paragraph', 'figure', 'table of 1'])
  })

  it('say in words that nothing was a reaction, a synthetron or a bipotron', () => {
    const texts = textsOf(made('{{vergelijking}}', { session: { messages: [sampleMessage('a')] } }))
    // A paragraph on taking part, and one on what came of it.
    expect(texts).toHaveLength(2)
    expect(texts[0]).toContain('Geen enkel bericht was een reactie')
    expect(texts[1]).toContain('geen enkel bericht werd een synthetron')
    expect(texts[1]).toContain('waren er niet')
    expect(texts.join(' ')).not.toMatch(/(^|\s)0%/)
  })

  it('say how many messages each person wrote in tenths where that is less than one', () => {
    const saidOf = (messages: number, people: number): string => {
      const votes = Array.from({ length: people }, (_, index) => sampleVote('m0', `p${index}`))
      const written = Array.from({ length: messages }, (_, index) => sampleMessage(`m${index}`))
      return JSON.stringify(
        made('{{kerncijfers-tabel}}\n{{vergelijking}}', { session: { messages: written, votes } }),
      )
    }
    const few = saidOf(5, 8)
    expect(few).toContain('"text":"0,6","strong":true')
    expect(few).toContain('met 0,6 berichten per persoon')
    expect(saidOf(8, 8)).toContain('met 1 bericht per persoon')
    expect(saidOf(12, 8)).toContain('met 2 berichten per persoon')
  })

  it('do not say that people of a Polis conversation talked with each other on a day', () => {
    const session = {
      info: { ...sampleSession().info, date: '2022-06-27' },
      messages: [sampleMessage('a')],
      votes: [sampleVote('a', 'p1'), sampleVote('a', 'p2')],
    }
    const summary = (source: 'native' | 'polis'): string =>
      JSON.stringify(made('{{tekst slot=samenvatting}}', { session: { ...session, source } }))
    expect(summary('native')).toContain('gingen twee deelnemers in een online dialoog met elkaar in gesprek')
    expect(summary('polis')).toContain('In een online dialoog op Polis gaven twee deelnemers hun mening.')
    expect(summary('polis')).not.toContain('juni')
  })

  it('say what people were told beforehand, where nobody said what the goal was', () => {
    const said = (goal: string | null): string => {
      const info = { ...sampleSession().info, goal, introduction: 'Wat past hier, en wat niet?' }
      return JSON.stringify(
        made('{{tekst slot=doel}}', { session: { info, messages: [sampleMessage('a')] } }),
      )
    }
    expect(said(null)).toContain('Vooraf lazen de deelnemers: ‘Wat past hier, en wat niet?’')
    expect(said('ruimte vinden')).toContain('Het doel van de dialoog was: ‘Ruimte vinden.’')
    expect(said('ruimte vinden')).not.toContain('Vooraf')
  })

  it('say of each question what people were told beforehand, where the export has that', () => {
    const session = {
      questions: [
        sampleQuestion('v1', { introduction: 'er is weinig ruimte. Wat past hier' }),
        sampleQuestion('v2'),
      ],
      messages: [sampleMessage('a'), sampleMessage('b', { question: 'v2' })],
    }
    const told = JSON.stringify(composeSample({ session }).report).match(/Vooraf lazen[^"]*/g)
    expect(told).toEqual(['Vooraf lazen de deelnemers: ‘Er is weinig ruimte. Wat past hier.’'])
  })

  it('name the largest group of participants, and what is left over only where that is most of them', () => {
    const people = (value: string, number: number) =>
      Array.from({ length: number }, (_, index) => sampleParticipant(`${value}${index}`, { soort: value }))
    const participants = [...people('rijk', 6), ...people('a', 3), ...people('b', 3), ...people('c', 3)]
    const blocks = made('{{herkomst}}', {
      session: {
        participants,
        attributeNames: ['soort'],
        messages: participants.map(({ id }) => sampleMessage(id, { participant: id })),
      },
    })
    expect(JSON.stringify(only(blocks, 'paragraph'))).toContain(
      'De meesten (9) vallen onder ‘overig’; de grootste andere groep is ‘rijk’ (6).',
    )
    expect(only(blocks, 'figure')[0]?.chart).toMatchObject({
      bars: [
        { label: 'rijk', count: 6 },
        { label: 'overig', count: 9 },
      ],
    })
  })
})
