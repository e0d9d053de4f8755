import { expect, it } from 'vitest'
import { cellsOf } from './column-cells.js'
import { plainTable } from './rows-of.testing.js'
import type { CellValue } from './tables.js'

const plain = (rows: CellValue[][]) =>
  plainTable({ name: '', file: '', isSheet: false, cells: cellsOf(rows) })

it('gives every kind of value back, however often it comes', () => {
  const at = new Date('2026-03-05T09:00:00Z')
  const rows: CellValue[][] = [
    ['a', 1, true, at],
    ['1', at.getTime(), 'true', new Date(at)],
    ['a', at, 1, false],
  ]
  expect(plain(rows).rows).toEqual(rows)
})

it('leaves out rows without anything, and ends a row at its last cell', () => {
  expect(plain([[], ['a', null, ' '], [null, ''], [null, 'b']])).toMatchObject({
    rows: [['a'], [null, 'b']],
    rowNumbers: [2, 4],
  })
})

it('keeps more values than it looks up again', () => {
  const rows = Array.from({ length: 140_000 }, (_, row) => [`t${row >> 1}`])
  expect(plain(rows).rows).toEqual(rows)
})
