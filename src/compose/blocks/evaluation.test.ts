import { describe, expect, it } from 'vitest'
import { countedMessage, sampleAnswer, sampleMessage, samplePoll } from '../../analyse/sample.testing.js'
import { sampleQuestion } from '../sample.testing.js'
import { made, only, quotesOf } from './blocks.testing.js'

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

  it('says it when all of its messages became synthetrons', () => {
    const saidOf = (...messages: ReturnType<typeof said>[]): string =>
      JSON.stringify(made(page, { session: { questions, messages } }))
    expect(saidOf(said('a', null))).toContain('Dat leverde één bericht op, en dat werd een synthetron.')
    expect(saidOf(said('a', null), said('b', null))).toContain(
      'Dat leverde twee berichten op, en elk daarvan werd een synthetron.',
    )
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
