import { strToU8, zipSync } from 'fflate'
import { ColumnCells } from './column-cells.js'
import { parseWorkbook } from './parse-workbook.js'
import { plainTable } from './rows-of.testing.js'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts of a workbook by name, as text or as bytes; null leaves out one that would be there otherwise. */
export type Parts = Record<string, string | Uint8Array | null>

export const relations = (targets: [id: string, type: string, target: string][]): string =>
  `<Relationships>${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

export const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

/** A workbook of one sheet, written by hand: as little as a workbook can be. */
export function workbookOf(rows: string, others: Parts = {}): Uint8Array {
  const parts: Parts = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([['r1', 'worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': sheetOf(rows),
    ...others,
  }
  const files = Object.entries(parts).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part] as const],
  )
  return zipSync(Object.fromEntries(files))
}

/** What is read from a workbook: its tables with their names, and the codes of what is wrong. */
export async function foundIn(bytes: Uint8Array) {
  const found = await parseWorkbook(bytes, 'a.xlsx')
  const tables = found.tables.map(table => plainTable({ ...table, cells: new ColumnCells(table.cells) }))
  const { problems } = found
  return { tables, rows: tables[0]?.rows, problems, codes: problems.map(one => one.code) }
}

/** The cells of the first row when a sheet holds just these cells. */
export async function cellsOf(cells: string, others: Parts = {}) {
  return (await foundIn(workbookOf(`<row>${cells}</row>`, others))).rows?.[0]
}
