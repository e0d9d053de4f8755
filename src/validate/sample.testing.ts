import type { CellValue, Table, Tables } from '../read/tables.js'

/** For tests: a workbook with these sheets, each with its heading row first. */
export function sampleTables(sheets: Record<string, CellValue[][]>): Tables {
  const tables = Object.entries(sheets).map(([name, rows]): Table => {
    const rowNumbers = rows.map((_, index) => index + 1)
    return { name, file: 'sessie.xlsx', isSheet: true, rows, rowNumbers }
  })
  return { input: 'sessie.xlsx', container: 'workbook', checksum: 'abc', tables, problems: [] }
}
