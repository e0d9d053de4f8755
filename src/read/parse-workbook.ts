import { type ProblemCode, problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { CellGatherer, TooLarge } from './cell-gatherer.js'
import type { TableData } from './tables.js'
import type { Shared } from './xlsx-cells.js'
import { workbookParts } from './xlsx-package.js'
import { SheetReader } from './xlsx-sheet.js'
import { readStrings } from './xlsx-strings.js'
import { readFormats } from './xlsx-styles.js'
import { scanPart } from './xml-part.js'
import { listZip } from './zip-directory.js'

/** The sheets of a workbook as tables, those with nothing in them left out. An unusual workbook is a problem. */
export async function parseWorkbook(
  bytes: Uint8Array,
  file: string,
): Promise<{ tables: TableData[]; problems: Problem[] }> {
  const failed = (code: ProblemCode) => ({ tables: [], problems: [problem(code, { file })] })
  const tables: TableData[] = []
  const problems: Problem[] = []
  try {
    const parts = await workbookParts(listZip(bytes) ?? [])
    if (parts.sheets.length === 0) return failed('workbook-no-sheets')
    const shared: Shared = {
      strings: parts.strings ? await readStrings(parts.strings) : [],
      formats: parts.styles ? await readFormats(parts.styles) : [],
      is1904: parts.is1904,
    }
    for (const { name, part } of parts.sheets) {
      const cells = new CellGatherer()
      const sheet = new SheetReader(shared, cells)
      await scanPart(part, sheet, sheet.ahead)
      const data = cells.data()
      const { merged } = sheet
      if (data.rowNumbers.length > 0)
        tables.push({ name, file, isSheet: true, cells: data, ...(merged.length > 0 ? { merged } : {}) })
      for (const { row, column, value } of sheet.errors)
        problems.push(problem('cell-error', { file, table: name, row, column }, value))
    }
    return { tables, problems }
  } catch (error) {
    // What exactly is wrong with its parts is of no use to a person.
    return failed(error instanceof TooLarge ? 'workbook-too-large' : 'workbook-unreadable')
  }
}
