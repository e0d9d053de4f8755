import { Writable } from 'node:stream'
import type { Font, Style, Worksheet } from 'exceljs'
import { argb } from '../argb.js'
import { rowHeight } from './row-height.js'
import { sameBytes } from './same-bytes.js'
import type { Cell, Column, Sheet, StyledCell, Value } from './sheet.js'
import { cleanText, looksLikeFormula, TEXT_FORMAT, textCell } from './text-cell.js'

/** The colours of heading rows as `#RRGGBB`: of the words, and of the band behind them. */
export interface WorkbookLook {
  head: string
  band: string
}

/** Writes sheets as a workbook of Excel. The same sheets, look and date (ISO) give the same bytes. */
export async function writeXlsx(
  sheets: Sheet[],
  look: WorkbookLook,
  date: string,
  title: string,
): Promise<Uint8Array> {
  // Loaded here, as it takes a while and not everyone wants a workbook.
  const { default: exceljs } = await import('exceljs')
  const chunks: Uint8Array[] = []
  // A large session has hundreds of thousands of cells: a row that is written is forgotten.
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: new Writable({
      write(chunk, _, done) {
        chunks.push(chunk)
        done()
      },
    }),
    useStyles: true,
    useSharedStrings: true,
    // Not compressed: that is done once, after the parts are in order.
    zip: { store: true },
  })
  workbook.creator = workbook.lastModifiedBy = 'synth-report'
  workbook.created = workbook.modified = new Date(`${date}T00:00:00Z`)
  workbook.title = cleanText(title)
  const styleOf = styleBook(look)
  for (const sheet of sheets) {
    const worksheet = workbook.addWorksheet(sheet.name, {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    })
    fill(worksheet, sheet, styleOf)
    worksheet.commit()
  }
  await workbook.commit()
  return sameBytes(Buffer.concat(chunks))
}

function fill(worksheet: Worksheet, { columns, rows, filter }: Sheet, styleOf: StyleBook): void {
  worksheet.columns = columns.map(({ width }) => ({ width }))
  worksheet.pageSetup.printTitlesRow = '1:1'
  const headings = columns.map(({ heading }): Cell => ({ value: heading, role: 'head' }))
  ;[headings, ...rows].forEach((row, above) => {
    const line = worksheet.getRow(above + 1)
    const height = rowHeight(columns.flatMap((column, index) => wrappedIn(column, row[index])))
    if (height !== undefined) line.height = height
    row.forEach((cell, index) => {
      const styled = typeof cell === 'object' && cell !== null ? cell : { value: cell }
      const value = writable(styled.value)
      if (value === null && styled.role === undefined) return
      const target = line.getCell(index + 1)
      target.value = value
      target.style = styleOf(columns[index], styled, value)
    })
    line.commit()
  })
  if (filter)
    worksheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows.length + 1, column: columns.length },
    }
}

/** The text of a cell that is wrapped; headings are as short as their column. */
function wrappedIn({ width, wrap }: Column, cell: Cell | undefined): { text: string; width: number }[] {
  const { value: text, role } = typeof cell === 'object' && cell !== null ? cell : { value: cell }
  return wrap && role !== 'head' && typeof text === 'string' ? [{ text, width }] : []
}

/** Only texts and finite numbers: exceljs writes others so that no program can read them. No text is an empty cell. */
function writable(value: Value): Value {
  if (typeof value === 'string') return textCell(value) || null
  return value !== null && Number.isFinite(value) ? value : null
}

type StyleBook = (column: Column | undefined, cell: StyledCell, written: Value) => Partial<Style>

/** The font of exceljs for all other cells, but bold: one without a name and a size gets those of the program that opens it. */
const BOLD: Partial<Font> = { name: 'Calibri', family: 2, size: 11, bold: true }

/** The styles of cells. Those that look alike share one object, which exceljs then looks at only once. */
function styleBook(look: WorkbookLook): StyleBook {
  const known = new Map<string, Partial<Style>>()
  return (column, { format = column?.format, role }, written) => {
    const numFmt = looksLikeFormula(written) ? TEXT_FORMAT : role === 'head' ? undefined : format
    const wrapText = role === 'head' || (column?.wrap ?? false)
    const isText = typeof written === 'string'
    const key = `${numFmt} ${role} ${wrapText} ${isText}`
    const style = known.get(key) ?? {
      // Text does not touch a number in the column before it.
      alignment: { vertical: 'top', wrapText, ...(isText ? { horizontal: 'left', indent: 1 } : {}) },
      ...(numFmt === undefined ? {} : { numFmt }),
      ...(role === 'strong' ? { font: BOLD } : {}),
      ...(role === 'head' ? headStyle(look) : {}),
    }
    known.set(key, style)
    return style
  }
}

const headStyle = (look: WorkbookLook): Partial<Style> => ({
  font: { ...BOLD, color: argb(look.head) },
  fill: { type: 'pattern', pattern: 'solid', fgColor: argb(look.band) },
})
