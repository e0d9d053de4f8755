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

describe('messages without a question', () => {
  it('belong to the only one, which goes by the title of the session or is called just that', () => {
    const bare = { Berichten: [['tekst'], ['a'], ['b']] }
    expect(sessionOf(bare).questions).toMatchObject([{ id: 'v1', text: 'De vraag' }])
    const titled = { ...bare, Sessie: [['titel', 'De haven van morgen']] }
    expect(sessionOf(titled).questions).toMatchObject([{ id: 'v1', text: 'De haven van morgen' }])
  })

  it('stand apart where others have one', () => {
    const rows = [
      ['vraag', 'tekst'],
      ['Waarom?', 'a'],
      ['Hoe?', 'b'],
      ['Waarom?', 'c'],
    ]
    const { questions, messages } = sessionOf({ Berichten: [rows[0] ?? [], [null, 'z'], ...rows.slice(1)] })
    expect(questions).toMatchObject([
      { text: 'Waarom?' },
      { text: 'Hoe?' },
      { id: 'v3', text: 'Berichten zonder vraag' },
    ])
    expect(messages[0]?.question).toBe('v3')
  })
})
