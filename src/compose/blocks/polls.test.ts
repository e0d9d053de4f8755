import { describe, expect, it } from 'vitest'
import { sampleAnswer, samplePoll } from '../../analyse/sample.testing.js'
import type { Block } from '../report.js'
import { made, only, textsOf } from './blocks.testing.js'

describe('a poll', () => {
  const scale = samplePoll('scale', ['slecht', 'matig', 'goed', 'heel goed'], { after: 'v1' })
  const chartOf = (blocks: Block[]) => only(blocks, 'figure')[0]

  it('that nobody answered is a sentence without a chart', () => {
    const blocks = made('{{hoofdstukken}}', { session: { polls: [scale] } })
    expect(only(blocks, 'figure')).toEqual([])
    expect(JSON.stringify(blocks)).toContain(scale.text)
  })

  it.each(['scale', 'single'] as const)('%s names the number of its chart in the text beside it', kind => {
    const polls = [samplePoll(kind, ['a', 'b', 'c', 'd'], { after: 'v1' })]
    const blocks = made('{{hoofdstukken}}', { session: { polls, pollVotes: [sampleAnswer('x', '1')] } })
    const named = new RegExp(`\\(figuur\\s${chartOf(blocks)?.number}\\)`)
    expect(only(blocks, 'paragraph').filter(one => named.test(JSON.stringify(one)))).toHaveLength(1)
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

  it('that one person answered says what that answer was', () => {
    const pollVotes = [sampleAnswer('x', '4')]
    const blocks = made('{{hoofdstukken}}', { session: { polls: [scale], pollVotes } })
    expect(textsOf(blocks)).toContain(
      `De poll ‘${scale.text}’ is ingevuld door één respondent (figuur\u00a01). Het antwoord was ‘heel goed’.`,
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

  it.each(['single', 'scale'] as const)(
    'shows once what several wrote, and how often, what most wrote first: %s',
    kind => {
      const pollVotes = ['Te ver', 'Geen tijd', 'geen tijd!', 'Geen tijd'].map((explanation, at) => ({
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
    },
  )

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
