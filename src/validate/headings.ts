import type { Table } from '../read/tables.js'
import { textOf } from './cells.js'

export interface Heading {
  text: string
  index: number
}

/** What stands in the heading row, empty cells left out. */
export function headingsOf({ cells }: Table): Heading[] {
  const headings: Heading[] = []
  for (let index = 0; index < cells.width; index++) {
    const text = textOf(cells.cell(0, index))
    if (text !== null) headings.push({ text, index })
  }
  return headings
}

/** The place of the heading row. */
export const headingPlace = (table: Table) => ({ ...tablePlace(table), row: table.cells.rowNumber(0) || 1 })

/** A sheet is named in a place; a CSV file is named by its path already. */
export const tablePlace = ({ file, isSheet, name }: Table) => (isSheet ? { file, table: name } : { file })
