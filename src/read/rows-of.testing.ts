import type { Cells, CellValue, Table } from './tables.js'

/** For tests: cells as rows, each up to its last cell that holds something. */
export function rowsOf(cells: Cells): CellValue[][] {
  return Array.from({ length: cells.height }, (_, row) => {
    const found = Array.from({ length: cells.width }, (_, column) => cells.cell(row, column))
    return found.slice(0, found.findLastIndex(cell => cell !== null) + 1)
  })
}

/** For tests: the numbers that the rows have in the file. */
export const numbersOf = (cells: Cells): number[] =>
  Array.from({ length: cells.height }, (_, row) => cells.rowNumber(row))

/** For tests: a table that can be compared. */
export const plainTable = ({ cells, ...table }: Table) => ({
  ...table,
  rows: rowsOf(cells),
  rowNumbers: numbersOf(cells),
})
