import { expect, it } from 'vitest'
import { countOf, dateOf, INVALID, timeOf } from './cells.js'

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
  ['2020-09-17 10:30:05.123+02', '2020-09-17T08:30:05.123Z'],
  ['2020-09-17T10:30:05-0230', '2020-09-17T13:00:05.000Z'],
  ['20200917T103005Z', '2020-09-17T10:30:05.000Z'],
  ['20200917', '2020-09-17T00:00:00.000Z'],
  ['2020-09-17T10', '2020-09-17T10:00:00.000Z'],
  ['17-09-2020 10:30', '2020-09-17T10:30:00.000Z'],
  ['7-9-2020 9:30:05', '2020-09-07T09:30:05.000Z'],
  ['17/09/2020', '2020-09-17T00:00:00.000Z'],
  ['17 September 2020', '2020-09-17T00:00:00.000Z'],
  ['17 sept. 2020', '2020-09-17T00:00:00.000Z'],
  ['donderdag 17 september 2020', '2020-09-17T00:00:00.000Z'],
  ['Zaterdag, 14 mrt 2026', '2026-03-14T00:00:00.000Z'],
  ['woensdag 11-03-2026 19:30', '2026-03-11T19:30:00.000Z'],
  [new Date(Date.UTC(2020, 8, 17, 9)), '2020-09-17T09:00:00.000Z'],
  [44091.4375, '2020-09-17T10:30:00.000Z'],
  ['44091,4375', '2020-09-17T10:30:00.000Z'],
  [' ', null],
  [null, null],
])('reads the time %s', (cell, expected) => {
  expect(iso(cell)).toBe(expected)
})

it.each([
  'gisteren',
  '17 sprokkel 2020',
  'ooitdag 17 mei 2020',
  '30-02-2020',
  '2020-13-01',
  '17-09-20',
  '2020-09-17 25:00',
  '10:30',
  '2020-0917',
  '12345',
  12,
  true,
])('refuses the time %s', cell => {
  expect(timeOf(cell)).toBe(INVALID)
})

it.each(['17-09-2020 23:59', '2020-09-17T00:30:00+02:00', '2020-09-17T23:30:00-02:00', '44091', 44091.98])(
  'reads the date %s as the day that is written',
  cell => {
    expect(dateOf(cell)).toBe('2020-09-17')
  },
)

it.each([
  ['12', 12],
  [' 7,0 ', 7],
  ['1.250', 1250],
  ['1.000', 1000],
  ['1.250.000', 1_250_000],
  ['4.00', 4],
  ['0', 0],
  ['', null],
])('reads the count %j', (cell, expected) => {
  expect(countOf(cell)).toBe(expected)
})

it.each(['-1', '2,5', '1.25', '0.125', '12 345', 'ca. 210', '1.250,5', -1, 2.5, true])(
  'refuses the count %j',
  cell => {
    expect(countOf(cell)).toBe(INVALID)
  },
)
