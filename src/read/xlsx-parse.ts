import type { CellValue } from './tables.js'
import { columnLetters, plainValue } from './xlsx-cells.js'
import { plainWorkbook } from './xlsx-parts.js'

/** A sheet with its cells by row, and the cells that hold an error: arrays only, cheap to send between threads. */
export interface RawSheet {
  name: string
  rows: CellValue[][]
  rowNumbers: number[]
  errors: { row: number; column: string; value: string }[]
}

/**
 * Parts of a sheet besides its cells. Some make exceljs repeat values (merged cells), run out of memory (a merge or a
 * validation of a whole sheet) or fail; none of them matters here.
 */
const IGNORED = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetProtection',
    'autoFilter',
    'mergeCells',
  ],
  ...['conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup'],
  ...[
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'picture',
    'drawing',
    'legacyDrawing',
    'tableParts',
    'extLst',
  ],
]
const MAX_ROWS = 1_048_576
/** Cells further to the right are left out: no table is as wide, and each of them would cost a whole row of nothing. */
const MAX_COLUMNS = 1000

/** All sheets of a workbook, hidden ones included. Throws when exceljs cannot read it. */
export async function parseWorkbook(bytes: Uint8Array): Promise<RawSheet[]> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  const options = { ignoreNodes: IGNORED, maxRows: MAX_ROWS }
  // exceljs' own types know an older Buffer, and not all of its options.
  await workbook.xlsx.load(plainWorkbook(bytes) as never, options as never)
  return workbook.worksheets.map(sheet => {
    const raw: RawSheet = { name: sheet.name, rows: [], rowNumbers: [], errors: [] }
    sheet.eachRow((row, number) => {
      const cells: CellValue[] = []
      row.eachCell((cell, column) => {
        if (column > MAX_COLUMNS) return
        while (cells.length < column - 1) cells.push(null)
        // The value of a formula leaves out a result of 0 or FALSE.
        const value = plainValue(cell.type === exceljs.ValueType.Formula ? cell.result : cell.value)
        const isError = typeof value === 'object' && value !== null && 'error' in value
        if (isError) raw.errors.push({ row: number, column: columnLetters(column), value: value.error })
        cells.push(isError ? null : value)
      })
      raw.rows.push(cells)
      raw.rowNumbers.push(number)
    })
    return raw
  })
}
