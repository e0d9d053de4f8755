import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CellGatherer } from './cell-gatherer.js'
import { cleanText } from './clean.js'
import { ColumnCells, cellsOf } from './column-cells.js'
import { RECORD_DELIMITERS } from './delimiter.js'
import { plainTable } from './rows-of.testing.js'
import { splitLines } from './split-lines.js'
import type { Cells } from './tables.js'

function split(text: string): Cells {
  const bytes = Buffer.from(text)
  const cells = new CellGatherer(bytes)
  splitLines(bytes, ';'.charCodeAt(0), cells)
  return new ColumnCells(cells.data())
}

const plain = (cells: Cells) => plainTable({ name: '', file: '', isSheet: false, cells })

it('splits text without quotes as the parser of CSV does', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    '👍',
    ' ',
    '\t',
    '\u00a0',
    '\u0007',
    ';',
    ';',
    '\n',
    '\r\n',
    '\r',
    '7',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
      text => {
        const records: string[][] = parse(text, {
          delimiter: ';',
          record_delimiter: RECORD_DELIMITERS,
          relax_column_count: true,
        })
        const expected = cellsOf(records.map(record => record.map(cell => cleanText(cell) || null)))
        const cells = split(text)
        expect(plain(cells)).toEqual(plain(expected))
        for (let column = -1; column <= cells.width; column++) {
          const { of, value } = cells.codes(column)
          expect(Array.from(of, value)).toEqual(
            Array.from({ length: cells.height }, (_, row) => cells.cell(row, column)),
          )
        }
      },
    ),
    { numRuns: 2000 },
  )
})

it('has nothing beyond its edges', () => {
  const cells = split('a;b\nc')
  expect([cells.height, cells.width]).toEqual([2, 2])
  const beyond = [
    [0, -1],
    [1, -1],
    [1, 1],
    [2, 0],
    [-1, 0],
  ] as const
  for (const [row, column] of beyond) expect(cells.cell(row, column)).toBeNull()
})
