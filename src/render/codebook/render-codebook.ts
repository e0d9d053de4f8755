import type { AddWorksheetOptions, DataValidation, Worksheet } from 'exceljs'
import { CLUSTER_SHEET, clusterColumns, messageColumns } from '../../codebook/sheet-columns.js'
import type { ViewQuestion } from '../../codebook/view.js'
import { argb } from '../argb.js'
import { rowHeight } from '../workbook/row-height.js'
import { sameBytes } from '../workbook/same-bytes.js'
import { looksLikeFormula, TEXT_FORMAT, textCell } from '../workbook/text-cell.js'
import type { WorkbookLook } from '../workbook/write-xlsx.js'
import { type CodebookColumn, clusterLayout, clusterLines, matchOf, messageLayout } from './layout.js'
import { sheetNames } from './sheet-names.js'

/** Empty lines below the clusters of a question, for new ones. */
const ROOM = 3
/** The headings stay in view; printed, a sheet is as wide as a page. */
const pages: Partial<AddWorksheetOptions> = {
  views: [{ state: 'frozen', ySplit: 1 }],
  pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
}
/** No clock: the same codebook gives the same bytes. */
const DATE = new Date(Date.UTC(2000, 0, 1))

/** `codebook.xlsx`: the codebook as a workbook to edit, a sheet a question, with the clusters to choose from. */
export async function renderCodebook(view: ViewQuestion[], look: WorkbookLook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.Workbook()
  workbook.creator = workbook.lastModifiedBy = 'synth-report'
  workbook.created = workbook.modified = DATE
  const sheets = sheetNames(view.map(({ name }) => name))
  const questions = view
    .map((question, index) => ({ question, sheet: sheets[index] ?? '' }))
    .filter(({ question }) => question.messages.length > 0)
  const lists = questions.map(({ question, sheet }) => clusterLines(question, sheet, ROOM))
  const overview = workbook.addWorksheet(CLUSTER_SHEET, pages)
  fill(overview, clusterLayout, lists.flat(), look)
  lists.flat().forEach(({ cluster }, index) => {
    if (cluster && !cluster.other)
      validate(overview, index + 2, clusterColumns.status, clusterLayout, statusList)
  })
  let first = 2
  questions.forEach(({ question, sheet }, at) => {
    const lines = lists[at] ?? []
    const list = choiceOf(first, first + lines.length - 1)
    first += lines.length
    const worksheet = workbook.addWorksheet(sheet, pages)
    const match = matchOf(question)
    const rows = question.messages.map(message => ({
      match,
      message,
      cluster: question.clusters[message.cluster],
    }))
    fill(worksheet, messageLayout, rows, look)
    rows.forEach((_, index) => {
      validate(worksheet, index + 2, messageColumns.cluster, messageLayout, list)
    })
  })
  // Not compressed: that is done once, after the parts are in order.
  const options = { zip: { compression: 'STORE' } }
  return sameBytes(new Uint8Array(await workbook.xlsx.writeBuffer(options as never)))
}

function fill<T>(sheet: Worksheet, layout: CodebookColumn<T>[], lines: T[], look: WorkbookLook): void {
  sheet.columns = layout.map(({ width }) => (width === undefined ? { width: 4, hidden: true } : { width }))
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: lines.length + 1, column: shownColumns(layout) },
  }
  layout.forEach(({ heading }, column) => {
    const cell = sheet.getRow(1).getCell(column + 1)
    cell.value = heading
    cell.font = { name: 'Calibri', family: 2, size: 11, bold: true, color: argb(look.head) }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: argb(look.band) }
    cell.alignment = { vertical: 'top' }
  })
  lines.forEach((line, index) => {
    const row = sheet.getRow(index + 2)
    const height = rowHeight(layout.flatMap(column => wrappedIn(column, line)))
    if (height !== undefined) row.height = height
    layout.forEach(({ wrap, of }, column) => {
      const value = of(line)
      const cell = row.getCell(column + 1)
      cell.value = typeof value === 'string' ? textCell(value) || null : value
      if (looksLikeFormula(cell.value)) cell.numFmt = TEXT_FORMAT
      cell.alignment = { vertical: 'top', wrapText: wrap ?? false }
    })
  })
}

/** The text of a cell that is wrapped. */
function wrappedIn<T>({ width, wrap, of }: CodebookColumn<T>, line: T): { text: string; width: number }[] {
  const text = of(line)
  return wrap && width !== undefined && typeof text === 'string' ? [{ text, width }] : []
}

const shownColumns = <T>(layout: CodebookColumn<T>[]): number =>
  layout.filter(({ width }) => width !== undefined).length

const statusList: DataValidation = {
  type: 'list',
  allowBlank: true,
  formulae: ['"bevestigd,voorlopig"'],
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Status',
  error: 'Kies bevestigd of voorlopig.',
}

/** The clusters to choose from; another name may be typed, after a warning, and makes a new cluster. */
function choiceOf(from: number, to: number): DataValidation {
  const column = String.fromCharCode(
    65 + clusterLayout.findIndex(({ heading }) => heading === clusterColumns.label),
  )
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`${CLUSTER_SHEET}!$${column}$${from}:$${column}$${to}`],
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: 'Nieuw cluster',
    error: 'Dit cluster staat nog niet in de lijst. Doorgaan maakt een nieuw cluster.',
  }
}

function validate<T>(
  sheet: Worksheet,
  row: number,
  heading: string,
  layout: CodebookColumn<T>[],
  rule: DataValidation,
): void {
  sheet.getRow(row).getCell(layout.findIndex(one => one.heading === heading) + 1).dataValidation = rule
}
