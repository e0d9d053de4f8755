import { describe, expect, it } from 'vitest'
import { countedMessage, sampleAnswer, samplePoll, sampleSession } from '../../analyse/sample.testing.js'
import { composeSample, sampleQuestion, standaard, type Wishes } from '../sample.testing.js'

const infographic = (wishes: Wishes) => composeSample(wishes).report.infographic
const coded = (question: string, labels: string[]) =>
  labels.map((cluster, index) => countedMessage(`${question}-${index}`, 20 - index, 0, { question, cluster }))
const nine = Array.from({ length: 9 }, (_, index) => `label ${index}`)

describe('the infographic', () => {
  it('has a block for each chapter that has something to say, numbered in order', () => {
    const questions = [sampleQuestion('v1'), sampleQuestion('v2'), sampleQuestion('v3', { short: 'Rust' })]
    const { blocks } = infographic({
      session: { questions, messages: [...coded('v1', ['tijd']), ...coded('v3', ['stilte', 'overig'])] },
    })
    expect(blocks).toMatchObject([
      { number: 1, heading: 'Vraag v1?', items: [{ label: 'Tijd' }], columns: [] },
      { number: 2, heading: 'Rust', items: [{ label: 'Stilte' }], columns: [] },
    ])
  })

  it('shows of one question three factors, of the others four clusters side by side', () => {
    const questions = ['v1', 'v2', 'v3'].map(id => sampleQuestion(id, { chapter: 'Nu' }))
    const [block] = infographic({
      session: { questions, messages: ['v1', 'v2', 'v3'].flatMap(id => coded(id, nine)) },
    }).blocks
    expect(block).toMatchObject({ kind: 'factors', caption: 'Vraag v1?' })
    expect(block?.kind === 'factors' && [block.items.length, block.columns.length]).toEqual([3, 2])
    expect(block?.kind === 'factors' && block.columns[0]).toMatchObject({
      heading: 'Vraag v2?',
      items: ['Label 0', 'Label 1', 'Label 2', 'Label 3'],
    })
  })

  it.each([
    [['1', '2', '1'], '‘matig’ of ‘slecht’', { part: 3, whole: 3 }],
    [['1', '4', '4'], '‘goed’ of ‘heel goed’', { part: 2, whole: 3 }],
    [['1', '1', '3', '4'], '‘goed’ of ‘heel goed’', { part: 2, whole: 4 }],
  ])('says of a poll answered %j the larger end of its scale', (answers, words, share) => {
    const [block] = infographic({
      session: {
        messages: coded('v1', ['tijd']),
        polls: [samplePoll('scale', ['slecht', 'matig', 'goed', 'heel goed'], { after: 'v1' })],
        pollVotes: answers.map((option, index) => sampleAnswer(`p${index}`, option)),
      },
    }).blocks
    const lists = [{ heading: 'Meeste steun', items: ['Tijd'] }]
    expect(block).toMatchObject({ kind: 'poll', heading: 'Wat is er nodig?', share, lists })
    if (share.part === share.whole) expect(block?.kind === 'poll' && block.sentence).toMatch(/^Iedereen /)
    expect(block?.kind === 'poll' && block.sentence).toContain(words)
  })

  it('does not say a poll that nobody answered, or that is no scale', () => {
    for (const [kind, pollVotes] of [
      ['scale', []],
      ['single', [sampleAnswer('x', '1')]],
    ] as const)
      expect(
        infographic({
          session: {
            messages: coded('v1', ['tijd']),
            polls: [samplePoll(kind, ['a', 'b', 'c', 'd'], { after: 'v1' })],
            pollVotes: [...pollVotes],
          },
        }).blocks.map(block => block.kind),
      ).toEqual(['factors'])
  })

  it('says any poll of a chapter that has nothing else to tell', () => {
    const [block] = infographic({
      session: {
        messages: [],
        polls: [samplePoll('single', ['landbouw', 'industrie'], { after: 'v1' })],
        pollVotes: ['1', '1', '1', '2'].map((option, at) => sampleAnswer(`p${at}`, option)),
      },
    }).blocks
    expect(block).toMatchObject({ kind: 'poll', lists: [], share: { part: 3, whole: 4 } })
    expect(block?.kind === 'poll' && block.sentence).toMatch(/^Driekwart kiest ‘landbouw’/)
  })

  describe('of a chapter without clusters', () => {
    const questions = ['v1', 'v2'].map(id => sampleQuestion(id, { chapter: 'Nu', short: `over ${id}` }))
    const messages = [
      countedMessage('a', 9, 0, { question: 'v1', text: '#nu: meer bomen' }),
      countedMessage('b', 6, 1, { question: 'v1', text: 'een bankje' }),
      countedMessage('c', 5, 0, { question: 'v1', text: 'minder haast' }),
      countedMessage('d', 1, 9, { question: 'v2', text: 'alles weg' }),
    ]

    it('has the best supported messages, of each question that has any', () => {
      expect(infographic({ session: { questions, messages } }).blocks).toMatchObject([
        {
          kind: 'columns',
          heading: 'Nu',
          columns: [{ heading: 'over v1', items: ['Meer bomen', 'Een bankje'] }],
        },
      ])
    })

    it('is not there when nothing has support', () => {
      expect(infographic({ session: { questions, messages: messages.slice(3) } }).blocks).toEqual([])
    })
  })

  it('leaves out key figures that are zero and says of one that it is one', () => {
    const messages = [countedMessage('a', 3, 0, { participant: 'x' })]
    expect(
      infographic({ session: { messages } }).keyFigures.map(({ value, label }) => `${value} ${label}`),
    ).toEqual(['1 deelnemer', '1 bericht'])
  })

  it('can have any figure of the session as a key figure', () => {
    const [figure] = standaard.infographic.keyFigures
    if (!figure) throw new Error('no key figure to go by')
    const keyFigures = ['{{consensus}}', '{{stemmen}}', '{{vraag.v1.berichten}}'].map(value => ({
      ...figure,
      value: { ...figure.value, name: value },
    }))
    const { report, problems } = composeSample({
      session: { messages: [countedMessage('a', 6, 1), countedMessage('b', 1, 0)] },
      template: { infographic: { ...standaard.infographic, keyFigures } },
    })
    expect(report.infographic.keyFigures.map(({ value }) => value)).toEqual(['50%', '8', '2'])
    expect(problems).toEqual([])
  })

  it('says that topics are provisional only where it names any', () => {
    const sourceOf = (agree: number, disagree: number): string => {
      const texts = [
        'Parkeren wordt betaald',
        'Betaald parkeren overal',
        'Betaald parkeren voor bezoekers',
        'Parkeren kan',
      ]
      const messages = texts.map((text, at) => countedMessage(`m${at}`, agree, disagree, { text }))
      return infographic({ session: { messages } }).source
    }
    expect(sourceOf(9, 1)).toContain('Voorlopige onderwerpen')
    expect(sourceOf(5, 5)).not.toContain('Voorlopige onderwerpen')
  })

  it('says nothing of provisional topics where it shows messages instead', () => {
    const texts = ['bomen planten', 'meer bomen', 'bomen geven schaduw', 'oude bomen sparen', 'meer rust']
    const messages = texts.map((text, at) =>
      countedMessage(`m${at}`, at < 4 ? 5 : 9, at < 4 ? 5 : 0, { text }),
    )
    const { blocks, source } = infographic({ session: { messages } })
    expect(blocks).toMatchObject([{ kind: 'columns', columns: [{ items: ['Meer rust'] }] }])
    expect(source).not.toContain('Voorlopige onderwerpen')
  })

  it('may say nothing of its source', () => {
    const nothing = { ...standaard.infographic.source, name: '' }
    const texts = ['bomen planten', 'meer bomen', 'bomen geven schaduw', 'oude bomen sparen']
    const { source } = infographic({
      session: { messages: texts.map((text, at) => countedMessage(`m${at}`, 20 - at, 1, { text })) },
      template: {
        infographic: { ...standaard.infographic, source: nothing, sourceWithoutDate: nothing },
      },
    })
    expect(source).toMatch(/^Voorlopige onderwerpen/)
  })

  it('names its source, and its date where there is one', () => {
    const { info } = sampleSession()
    const sourceOf = (source: 'native' | 'polis', date: string | null) =>
      infographic({ session: { source, info: { ...info, date } } }).source
    expect(sourceOf('native', '2020-09-17')).toMatch(/Synthetron.*17.september 2020/)
    expect(sourceOf('polis', null)).toMatch(/Polis$/)
  })
})
