import { describe, expect, it } from 'vitest'
import { sessionOf } from './sample.testing.js'

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
