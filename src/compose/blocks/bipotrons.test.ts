import { describe, expect, it } from 'vitest'
import { countedMessage } from '../../analyse/sample.testing.js'
import { sampleQuestion } from '../sample.testing.js'
import { coded, headingTexts, made, quotesOf, textsOf } from './blocks.testing.js'

describe('what divides the group', () => {
  it('is quoted by the size of the smaller side, no text twice', () => {
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

  it('has bare answers last', () => {
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

  it('is quoted by itself, and no second time with its cluster', () => {
    const { quotes, end } = divided(
      half('h', 9),
      coded('tijd', 6, 'a'),
      coded('tijd', 5, 'b'),
      coded('geld', 4, 'c'),
    )
    expect(quotes).toEqual([['a', 'b'], ['c'], ['h']])
    expect(end).not.toMatch(/^Ook/)
  })

  it('stays with a cluster that would keep too little, and is named there', () => {
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

it('what divides the whole session is about its subject, unless there is nothing else', () => {
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
