import { describe, expect, it } from 'vitest'
import { analyse } from '../analyse/analyse.js'
import { countedMessage, defaults, sampleMessage, sampleSession } from '../analyse/sample.testing.js'
import type { Message } from '../validate/session.js'
import { QuoteBook } from './quotes.js'
import { standaard } from './sample.testing.js'
import { Sentences } from './sentences.js'

function bookOf(messages: Message[]): QuoteBook {
  const { analysis } = analyse(sampleSession({ messages }), defaults, [])
  return new QuoteBook(messages, analysis.messages, new Sentences(standaard.sentences, 'zinnen.yaml'))
}
const strongest = (messages: Message[], most: number): string[] =>
  bookOf(messages)
    .strongest(
      messages.map(({ id }) => id),
      most,
    )
    .map(quote => quote.messageId)

describe('the quotes of some messages', () => {
  it('go by agreement, then by opposition, then by id', () => {
    const messages = [
      countedMessage('d', 5, 2, { text: 'vier' }),
      countedMessage('c', 5, 1, { text: 'drie' }),
      countedMessage('b', 5, 1, { text: 'twee' }),
      countedMessage('a', 9, 9, { text: 'een' }),
    ]
    expect(strongest(messages, 3)).toEqual(['a', 'b', 'c'])
  })

  it('do not say the same twice, however strong', () => {
    const messages = [
      countedMessage('a', 9, 0, { text: 'Meer tijd voor de klas' }),
      countedMessage('b', 8, 0, { text: 'meer TIJD, voor de klas!' }),
      countedMessage('c', 4, 0, { text: 'Minder regels' }),
    ]
    expect(strongest(messages, 3)).toEqual(['a', 'c'])
  })

  it('are of different people first', () => {
    const messages = [
      countedMessage('a', 9, 0, { text: 'een', participant: 'jan' }),
      countedMessage('b', 8, 0, { text: 'twee', participant: 'jan' }),
      countedMessage('c', 7, 0, { text: 'drie', participant: 'piet' }),
    ]
    expect(strongest(messages, 2)).toEqual(['a', 'c'])
    expect(strongest(messages, 3)).toEqual(['a', 'b', 'c'])
  })

  it('are short ones first', () => {
    const long = Array.from({ length: 80 }, (_, index) => `woord${index}`).join(' ')
    const messages = [
      countedMessage('a', 9, 0, { text: long }),
      countedMessage('b', 4, 0, { text: 'kort' }),
      countedMessage('c', 3, 0, { text: 'bondig' }),
    ]
    expect(strongest(messages, 2)).toEqual(['b', 'c'])
    expect(strongest(messages, 3)).toEqual(['a', 'b', 'c'])
  })

  it('are first those in which nothing was masked', () => {
    const messages = [
      countedMessage('a', 9, 0, { text: 'Bel mij op [telefoonnummer]' }),
      countedMessage('b', 5, 0, { text: 'Meer [groen] in de straat' }),
    ]
    expect(strongest(messages, 1)).toEqual(['b'])
    expect(strongest(messages, 2)).toEqual(['a', 'b'])
  })

  it('are bare answers last', () => {
    const messages = [
      countedMessage('a', 9, 0, { text: 'Helemaal mee eens!' }),
      countedMessage('b', 8, 0, { text: 'Meer tijd' }),
      countedMessage('c', 7, 0, { text: 'Minder regels' }),
    ]
    expect(strongest(messages, 2)).toEqual(['b', 'c'])
    expect(strongest(messages, 3)).toEqual(['a', 'b', 'c'])
  })

  it('may be nothing but signs, as long as these differ', () => {
    const signs = ['👍', '👎', '👍 👍', '???'].map((text, index) =>
      countedMessage(String(index), 9 - index, 0, { text }),
    )
    expect(strongest(signs, 4)).toEqual(['0', '1', '3'])
  })
})

describe('a quote', () => {
  const quote = (message: Message) => bookOf([message]).quote(message.id)

  it('is verbatim but for its white space, hashtag and all', () => {
    expect(quote(sampleMessage('a', { text: ' #tijd  is\n geld ' })).text).toBe('#tijd is geld')
  })

  it.each([
    [12, 1, '12 eens, 1 oneens'],
    [3, 0, '3 eens'],
    [0, 5, '5 oneens'],
    [12_345, 0, '12.345 eens'],
    [0, 0, null],
  ])('with %i and %i votes says so', (agree, disagree, votes) => {
    expect(quote(countedMessage('a', agree, disagree)).votes).toBe(votes)
  })

  it('knows whether it is a synthetron', () => {
    expect(quote(countedMessage('a', 4, 0)).synthetron).toBe(true)
    expect(quote(countedMessage('a', 3, 0)).synthetron).toBe(false)
  })
})
