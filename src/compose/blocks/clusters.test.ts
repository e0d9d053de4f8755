import { describe, expect, it } from 'vitest'
import { countedMessage, sampleMessage } from '../../analyse/sample.testing.js'
import { composeSample, headingsOf, sampleQuestion } from '../sample.testing.js'
import { coded, headingTexts, made, only, quotesOf, textsOf } from './blocks.testing.js'

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
        { label: 'Tijd', agree: 11, disagree: 2 },
        { label: 'Geld', agree: 9, disagree: 1 },
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
})
