import { expect, it } from 'vitest'
import { dateOf, INVALID, timeOf } from './cells.js'

const iso = (cell: Parameters<typeof timeOf>[0]) => {
  const time = timeOf(cell)
  return typeof time === 'number' ? new Date(time).toISOString() : time
}

it.each([
  ['2020-09-17T10:30:05', '2020-09-17T10:30:05.000Z'],
  ['2020-09-17 10:30', '2020-09-17T10:30:00.000Z'],
  ['2020-09-17', '2020-09-17T00:00:00.000Z'],
  ['2020-09-17T10:30:05.250Z', '2020-09-17T10:30:05.250Z'],
  ['2020-09-17T10:30:05+02:00', '2020-09-17T08:30:05.000Z'],
  ['17-09-2020 10:30', '2020-09-17T10:30:00.000Z'],
  ['7-9-2020 9:30:05', '2020-09-07T09:30:05.000Z'],
  ['17/09/2020', '2020-09-17T00:00:00.000Z'],
  ['17 September 2020', '2020-09-17T00:00:00.000Z'],
  [new Date(Date.UTC(2020, 8, 17, 9)), '2020-09-17T09:00:00.000Z'],
  [44091.4375, '2020-09-17T10:30:00.000Z'],
  [' ', null],
  [null, null],
])('reads the time %s', (cell, expected) => {
  expect(iso(cell)).toBe(expected)
})

it.each(['gisteren', '30-02-2020', '2020-13-01', '17-09-20', '2020-09-17 25:00', '10:30', 12, true])(
  'refuses the time %s',
  cell => {
    expect(timeOf(cell)).toBe(INVALID)
  },
)

it('reads a date', () => {
  expect(dateOf('17-09-2020 23:59')).toBe('2020-09-17')
})
