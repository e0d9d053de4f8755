import { describe, expect, it } from 'vitest'
import { codesOf, sessionOf } from './sample.testing.js'

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
