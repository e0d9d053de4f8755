import { expect, it } from 'vitest'
import { outcomeTable } from './outcome-table.js'

it('the table of outcomes fits a terminal of 80 columns, whatever the paths', () => {
  const done = {
    participants: 1234,
    messages: 20_000,
    synthetrons: 352,
    bipotrons: 4,
    pages: 58,
    outputs: [],
  }
  const table = outcomeTable(
    [
      ['exports/van/een/heel/lang/pad/sessie-a.xlsx', { done, problems: [], seconds: 123.45 }],
      ['d.xlsx', { done: { ...done, participants: null }, problems: [], seconds: 1 }],
      ['b.xlsx', { done: null, problems: [], seconds: 0.5 }],
      ['c.xlsx', null],
    ],
    80,
  )
  expect(table.split('\n')).toEqual([
    'session             participants  messages  synthetrons  pages  seconds  outcome',
    '…pad/sessie-a.xlsx          1234     20000          352     58    123.5  done',
    'd.xlsx                               20000          352     58      1.0  done',
    'b.xlsx                                                              0.5  failed',
    'c.xlsx                                                                   failed',
  ])
})
