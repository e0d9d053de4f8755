import type { CellValue, Worksheet } from 'exceljs'
import type { CellUpdate } from '../../codebook/pull/workbook-updates.js'
import { sameBytes } from '../workbook/same-bytes.js'
import { looksLikeFormula, TEXT_FORMAT, textCell } from '../workbook/text-cell.js'

/**
 * The workbook with other values in these cells; all else as it was. So what was taken over into codebook.yaml counts as
 * written, and a change that is taken back later shows as a change.
 */
export async function refreshCodebook(bytes: Uint8Array, updates: CellUpdate[]): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load(bytes as never)
  const columns = new Map(workbook.worksheets.map(sheet => [sheet.name, headingsOf(sheet)]))
  for (const { sheet, row, heading, value } of updates) {
    const column = columns.get(sheet)?.get(heading)
    if (column === undefined) continue
    const cell = workbook.getWorksheet(sheet)?.getRow(row).getCell(column)
    if (!cell) continue
    cell.value = value === null ? null : textCell(value)
    if (looksLikeFormula(cell.value)) cell.numFmt = TEXT_FORMAT
  }
  const options = { zip: { compression: 'STORE' } }
  return sameBytes(new Uint8Array(await workbook.xlsx.writeBuffer(options as never)))
}

function headingsOf(sheet: Worksheet): Map<string, number> {
  const found = new Map<string, number>()
  sheet.getRow(1).eachCell((cell, column) => {
    found.set(plain(cell.value).trim().toLowerCase(), column)
  })
  return found
}

const plain = (value: CellValue): string =>
  value !== null && typeof value === 'object' && 'richText' in value
    ? value.richText.map(({ text }) => text).join('')
    : String(value ?? '')
