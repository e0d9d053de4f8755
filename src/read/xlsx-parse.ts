import type { Shared } from './xlsx-cells.js'
import { workbookParts } from './xlsx-package.js'
import { RowGatherer, type SheetRows } from './xlsx-rows.js'
import { SheetReader } from './xlsx-sheet.js'
import { readStrings } from './xlsx-strings.js'
import { readFormats } from './xlsx-styles.js'
import { scanPart } from './xml-part.js'
import { listZip } from './zip-directory.js'

/** The names of a workbook's sheets, hidden ones included, or why there are none. */
export type Parsed = string[] | 'unreadable' | 'too-large'

/** More would be no session and take gigabytes. Empty cells count too, when there is one with something after them. */
const MAX_CELLS = 30_000_000
const MAX_ERRORS = 1_000_000

class TooLarge extends Error {}

/** Goes through all sheets of a workbook in order, and hands on their rows by and by. */
export async function parseWorkbook(bytes: Uint8Array, emit: (rows: SheetRows) => void): Promise<Parsed> {
  let cells = 0
  let errors = 0
  const emitWithin = (rows: SheetRows): void => {
    cells += rows.size
    errors += rows.errors.length
    if (cells > MAX_CELLS || errors > MAX_ERRORS) throw new TooLarge()
    emit(rows)
  }
  try {
    const parts = await workbookParts(listZip(bytes) ?? [])
    const shared: Shared = {
      strings: parts.strings ? await readStrings(parts.strings) : [],
      formats: parts.styles ? await readFormats(parts.styles) : [],
      is1904: parts.is1904,
    }
    for (const [index, { part }] of parts.sheets.entries()) {
      const rows = new RowGatherer(index, emitWithin)
      await scanPart(part, new SheetReader(shared, rows))
      rows.flush()
    }
    return parts.sheets.map(({ name }) => name)
  } catch (error) {
    // What exactly is wrong with its parts is of no use to a person.
    return error instanceof TooLarge ? 'too-large' : 'unreadable'
  }
}
