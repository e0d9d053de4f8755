import { nearest } from '../problems/nearest.js'
import type { Table } from '../read/tables.js'
import { textOf } from './cells.js'
import type { TableDefinition } from './definitions.js'
import { type Heading, headingsOf } from './headings.js'

/** Headings of a missing column that are shown, and rows that are looked at to find it. */
const MOST_SHOWN = 3
const SAMPLE = 50

/**
 * For a column that a table lacks: the headings that come nearest, and the three lines for `rapport.yaml` that map the
 * nearest of them. Nearest is what is spelled nearly so, then, for texts, what holds the longest; headings that mean
 * another column are not among them.
 */
export function mappingAdvice<Column extends string>(
  table: Table,
  { name, columns }: TableDefinition<Column>,
  column: Column,
  known: Map<Column, Heading>,
): { found: string; lines: string } {
  const taken = new Set([...known.values()].map(({ index }) => index))
  const free = headingsOf(table).filter(({ index }) => !taken.has(index))
  const spelled = [column, ...columns[column]].flatMap(
    word =>
      nearest(
        word,
        free.map(({ text }) => text),
      ) ?? [],
  )
  const byLength = [...free].sort((a, b) => lengthOf(table, b) - lengthOf(table, a) || a.index - b.index)
  const likely = [...new Set([...spelled, ...(column === 'tekst' ? byLength : free).map(({ text }) => text)])]
  const heading = likely[0] ?? 'kop in de export'
  return {
    found: likely.slice(0, MOST_SHOWN).map(shortened).join(', ') || 'none',
    lines: `‘mapping:’, ‘  ${name}:’, ‘    ${column}: ${JSON.stringify(heading)}’`,
  }
}

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)

/** How much text stands under a heading, in the first rows. */
function lengthOf({ cells }: Table, { index }: Heading): number {
  let length = 0
  for (let row = 1; row < Math.min(cells.height, SAMPLE); row++)
    length += textOf(cells.cell(row, index))?.length ?? 0
  return length
}
