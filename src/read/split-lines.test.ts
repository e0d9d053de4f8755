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

/** Null where a parser has to say what is wrong. */
function split(text: string): Cells | null {
  const bytes = Buffer.from(text)
  const cells = new CellGatherer(bytes)
  return splitLines(bytes, ';'.charCodeAt(0), cells) ? new ColumnCells(cells.data()) : null
}

const plain = (cells: Cells) => plainTable({ name: '', file: '', isSheet: false, cells })

function parsed(text: string): Cells {
  const records: string[][] = parse(text, {
    delimiter: ';',
    record_delimiter: RECORD_DELIMITERS,
    relax_column_count: true,
  })
  return cellsOf(records.map(record => record.map(cell => cleanText(cell) || null)))
}

const characters = ['a', 'é', '👍', ' ', '\t', '\u00a0', '\u0007', '7']
const ends = [';', '\n', '\r\n', '\r']
const textOf = (pieces: string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(found => found.join(''))

it('splits text without quotes as the parser of CSV does', () => {
  fc.assert(
    fc.property(textOf([...characters, ';', ...ends]), text => {
      const cells = split(text) ?? cellsOf([])
      expect(plain(cells)).toEqual(plain(parsed(text)))
      for (let column = -1; column <= cells.width; column++) {
        const { of, value } = cells.codes(column)
        expect(Array.from(of, value)).toEqual(
          Array.from({ length: cells.height }, (_, row) => cells.cell(row, column)),
        )
      }
    }),
    { numRuns: 2000 },
  )
})

it('splits what is quoted well as the parser does', () => {
  const quoted = textOf([...characters, ...ends, '""']).map(text => `"${text}"`)
  const cell = fc.oneof(quoted, textOf(characters))
  const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map(cells => cells.join(';'))
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
      const text = rows.join(end)
      const cells = split(text)
      expect(cells && plain(cells)).toEqual(plain(parsed(text)))
    }),
    { numRuns: 1000 },
  )
})

it('leaves to the parser what it cannot judge', () => {
  for (const text of ['a;"b', 'a;b"c', '"a"b;c', '"a" ;c', 'a;"b""']) expect(split(text)).toBeNull()
  fc.assert(
    fc.property(textOf(['a', '"', '"', ';', '\n', '\r\n']), text => {
      const cells = split(text)
      if (cells) expect(plain(cells)).toEqual(plain(parsed(text)))
    }),
    { numRuns: 2000 },
  )
})

it('has nothing beyond its edges', () => {
  const cells = split('a;b\nc')
  expect([cells?.height, cells?.width]).toEqual([2, 2])
  const beyond = [
    [0, -1],
    [1, -1],
    [1, 1],
    [2, 0],
    [-1, 0],
  ] as const
  for (const [row, column] of beyond) expect(cells?.cell(row, column)).toBeNull()
})
