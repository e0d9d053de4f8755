import { nearest } from '../problems/nearest.js'
import type { Table } from '../read/tables.js'
import { TITLES } from './below-titles.js'
import { textOf } from './cells.js'
import type { TableDefinition } from './definitions.js'
import { type Heading, headingsOf } from './headings.js'
import { normaliseName } from './normalise-name.js'

/** Headings of a missing column that are shown, and rows that are looked at to find it. */
const MOST_SHOWN = 3
const SAMPLE = 50

/** What headings of other programs have in them that mean a column which a table needs. */
const MEANT_BY: Record<string, RegExp> = {
  id: /(nr|nummer|code|id)$/,
  bericht: /bericht|bijdrage|reactie|message|comment/,
  deelnemer: /auteur|schrijver|gebruiker|persoon|respondent|stemmer|author|user|voter|^wie$/,
  stem: /oordeel|mening|waardering|waarde|keuze|score/,
  poll: /peiling|enquete|poll/,
  optie: /antwoord|keuze|optie/,
}

/**
 * For a column that a table lacks: the headings that come nearest, and the three lines for `rapport.yaml` that map the
 * nearest of them. Nearest is what is spelled nearly so, then what other programs call it, then, for texts, what holds the
 * longest; headings that mean another column are not among them. Nothing where there is no such heading.
 */
export function mappingAdvice<Column extends string>(
  table: Table,
  { name, columns }: TableDefinition<Column>,
  column: Column,
  known: Map<Column, Heading>,
): { found?: string; lines?: string; headings?: number } {
  const taken = new Set([...known.values()].map(({ index }) => index))
  const free = headingsOf(table).filter(({ index }) => !taken.has(index))
  const spelled = [column, ...columns[column]].flatMap(
    word =>
      nearest(
        word,
        free.map(({ text }) => text),
      ) ?? [],
  )
  const meant = free.filter(({ text }) => MEANT_BY[column]?.test(normaliseName(text)))
  const byLength = [...free].sort((a, b) => lengthOf(table, b) - lengthOf(table, a) || a.index - b.index)
  const others = [...meant, ...(column === 'tekst' ? byLength : free)].map(({ text }) => text)
  const likely = [...new Set([...spelled, ...others])]
  const [heading] = likely
  const headings = headingRow(table, [column, ...columns[column]])
  return {
    ...(headings === null ? {} : { headings }),
    ...(heading === undefined
      ? {}
      : {
          found: likely.slice(0, MOST_SHOWN).map(shortened).join(', '),
          lines: `‘mapping:’, ‘  ${name}:’, ‘    ${column}: ${JSON.stringify(heading)}’`,
        }),
  }
}

/** The number of the row that has one of these names in it, where a title stands above the headings; null without. */
function headingRow({ cells }: Table, names: string[]): number | null {
  const wanted = new Set(names.map(normaliseName))
  for (let row = 1; row < Math.min(cells.height, TITLES); row++)
    for (let column = 0; column < cells.width; column++)
      if (wanted.has(normaliseName(textOf(cells.cell(row, column)) ?? ''))) return cells.rowNumber(row)
  return null
}

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text)

/** How much text stands under a heading, in the first rows. */
function lengthOf({ cells }: Table, { index }: Heading): number {
  let length = 0
  for (let row = 1; row < Math.min(cells.height, SAMPLE); row++)
    length += textOf(cells.cell(row, index))?.length ?? 0
  return length
}
