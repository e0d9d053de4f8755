import { describe, expect, it } from 'vitest'
import type { CellValue } from '../read/tables.js'
import { sessionOf, two } from './sample.testing.js'

describe('votes', () => {
  it('are understood in every notation, and absent when all are empty', () => {
    const agree = ['eens', 'AGREE', 'Ja', '+', 1, '1', '1.0']
    const disagree = ['oneens', 'disagree', 'nee', '-', -1, '-1', '-1.0']
    const neutral = ['neutraal', 'pass', 'neutral', 0, '0', '0,0', ' Neutraal ']
    const table = (values: CellValue[]) => [
      ['bericht', 'deelnemer', 'stem'],
      ...values.map((value, index) => ['b1', index, value]),
    ]
    const { votes } = sessionOf({
      Berichten: two,
      Stemmen: table([...agree, ...disagree, ...neutral, null, '']),
    })
    expect([...(votes ?? [])].map(({ judgement }) => judgement)).toEqual([
      ...agree.map(() => 'agree'),
      ...disagree.map(() => 'disagree'),
      ...neutral.map(() => 'neutral'),
    ])
    expect(sessionOf({ Berichten: two, Stemmen: table([null]) }).votes).toBeNull()
    expect(sessionOf({ Berichten: two, Stemmen: table([]) }).votes).toBeNull()
    expect(sessionOf({ Berichten: two }).votes).toBeNull()
  })
})
