import type { Alignment, Cell as ExcelCell, Style, Worksheet } from 'exceljs'
import { sameBytes } from './same-bytes.js'
import type { Cell, Column, Sheet, StyledCell, Value } from './sheet.js'
import { cleanText, textCell } from './text-cell.js'

/** The colours of heading rows as `#RRGGBB`: of the words, and of the band behind them. */
export interface WorkbookLook {
  head: string
  band: string
}

/** Text that Excel would take for a formula, were it typed; marked as text it stays so when the cell is edited. */
const FORMULA_LIKE = /^[=+\-@\t]/

/** Writes sheets as a workbook of Excel. The same sheets, look and date (ISO) give the same bytes. */
export async function writeXlsx(
  sheets: Sheet[],
  look: WorkbookLook,
  date: string,
  title: string,
): Promise<Uint8Array> {
  // Loaded here, as it takes a while and not everyone wants a workbook.
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  workbook.creator = workbook.lastModifiedBy = 'synth-report'
  workbook.created = workbook.modified = new Date(`${date}T00:00:00Z`)
  workbook.title = cleanText(title)
  const head = headStyle(look)
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })
    fill(worksheet, sheet, head)
  }
  // Not compressed: that is done once, after the parts are in order.
  const options = { zip: { compression: 'STORE' } }
  return sameBytes(new Uint8Array(await workbook.xlsx.writeBuffer(options as never)))
}

function fill(worksheet: Worksheet, { columns, rows, filter }: Sheet, head: Partial<Style>): void {
  worksheet.columns = columns.map(column => ({ width: column.width, style: columnStyle(column) }))
  worksheet.pageSetup.printTitlesRow = '1:1'
  columns.forEach(({ heading }, index) => {
    write(worksheet.getCell(1, index + 1), { value: heading, role: 'head' }, head)
  })
  rows.forEach((row, above) => {
    const line = worksheet.getRow(above + 2)
    row.forEach((cell, index) => {
      if (cell !== null) write(line.getCell(index + 1), cell, head)
    })
  })
  if (filter)
    worksheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows.length + 1, column: columns.length },
    }
}

function write(target: ExcelCell, cell: Cell, head: Partial<Style>): void {
  const { value, format, role } = styled(cell)
  const written = writable(value)
  target.value = written
  if (format !== undefined) target.numFmt = format
  if (role === 'head') target.style = { ...head }
  else if (role === 'strong') target.font = { bold: true }
  // Longer texts marked so are shown as ##### by some versions of Excel.
  if (typeof written === 'string' && written.length <= 255 && FORMULA_LIKE.test(written)) target.numFmt = '@'
}

const styled = (cell: Cell): StyledCell =>
  typeof cell === 'object' && cell !== null ? cell : { value: cell }

/** Only texts and finite numbers: exceljs writes others so that no program can read them. */
function writable(value: Value): Value {
  if (typeof value === 'string') return textCell(value)
  return value !== null && Number.isFinite(value) ? value : null
}

const top: Partial<Alignment> = { vertical: 'top' }

const columnStyle = ({ format, wrap }: Column): Partial<Style> => ({
  alignment: wrap ? { ...top, wrapText: true } : top,
  ...(format === undefined ? {} : { numFmt: format }),
})

/** Excel wants its colours with the opacity first. */
const argb = (colour: string): { argb: string } => ({ argb: `FF${colour.slice(1).toUpperCase()}` })

const headStyle = (look: WorkbookLook): Partial<Style> => ({
  alignment: { ...top, wrapText: true },
  font: { bold: true, color: argb(look.head) },
  fill: { type: 'pattern', pattern: 'solid', fgColor: argb(look.band) },
})
