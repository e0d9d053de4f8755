import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { columnNames, type TableDefinition } from './definitions.js'
import { type Heading, headingPlace, headingsOf } from './headings.js'
import { mappingAdvice } from './mapping-advice.js'
import { normaliseName } from './normalise-name.js'

/** Which column of a table stands where. */
export interface Columns<Column extends string> {
  known: Map<Column, Heading>
  /** Headings that mean nothing here, in their order. */
  others: Heading[]
}

/**
 * Finds the columns of a table by its heading row. What the `mapping` says goes before what a heading is called.
 */
export function findColumns<Column extends string>(
  table: Table,
  definition: TableDefinition<Column>,
  mapping: Map<string, string>,
  problems: Problem[],
): Columns<Column> {
  const names = columnNames(definition)
  const place = headingPlace(table)
  const headings = headingsOf(table)
  const known = new Map<Column, Heading>()
  const taken = new Set<number>()
  const claim = (column: Column, heading: Heading): void => {
    taken.add(heading.index)
    if (known.has(column))
      problems.push(problem('column-twice', { ...place, column: heading.text }, heading.text, { column }))
    else known.set(column, heading)
  }
  const mapped = new Set<Column>()
  for (const [name, wanted] of mapping) {
    const column = names.get(normaliseName(name))
    if (column === undefined) {
      problems.push(problem('mapping-unknown', place, name))
      continue
    }
    const found = headings.filter(({ text }) => normaliseName(text) === normaliseName(wanted))
    if (found.length === 0) problems.push(problem('mapping-heading', place, wanted, { column }))
    else mapped.add(column)
    for (const heading of found) claim(column, heading)
  }
  for (const heading of headings) {
    if (taken.has(heading.index)) continue
    const column = names.get(normaliseName(heading.text))
    if (column !== undefined && !mapped.has(column)) claim(column, heading)
  }
  return { known, others: headings.filter(({ index }) => !taken.has(index)) }
}

/** A problem for each column without which the table means nothing, and which it lacks. */
export const missingColumns = <Column extends string>(
  table: Table,
  definition: TableDefinition<Column>,
  known: Map<Column, Heading>,
): Problem[] =>
  definition.needed
    .filter(column => !known.has(column))
    .map(column =>
      problem('column-missing', headingPlace(table), undefined, {
        table: definition.name,
        column,
        ...mappingAdvice(table, definition, column, known),
      }),
    )
