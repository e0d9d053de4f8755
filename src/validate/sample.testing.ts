import { cellsOf } from '../read/column-cells.js'
import type { CellValue, Tables } from '../read/tables.js'

/** For tests: a workbook with these sheets, each with its heading row first. */
export function sampleTables(sheets: Record<string, CellValue[][]>): Tables {
  const tables = Object.entries(sheets).map(([name, rows]) => ({
    name,
    file: 'sessie.xlsx',
    isSheet: true,
    cells: cellsOf(rows),
  }))
  return { input: 'sessie.xlsx', container: 'workbook', checksum: 'abc', tables, problems: [] }
}
