import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Table, Tables } from '../read/tables.js'
import { belowTitles } from './below-titles.js'
import {
  definitionOf,
  messagesTable,
  sessionTable,
  type TableDefinition,
  type TableName,
} from './definitions.js'
import { headingPlace, tablePlace } from './headings.js'
import { mergedDown } from './merged-down.js'
import type { TableSummary } from './session.js'

/** The tables of an export by what they are, and the mapping that the configuration gives for each. */
export interface FoundTables {
  byName: Map<TableName, Table>
  mappingOf: (definition: TableDefinition) => Map<string, string>
  summary: TableSummary[]
}

/** Tells by their names which table is which. One with nothing but a heading counts as absent. */
export function findTables(
  { container, input, tables }: Tables,
  mapping: Map<string, Map<string, string>>,
  problems: Problem[],
): FoundTables {
  const definitionFor = (table: Table) => (container === 'csv' ? messagesTable : definitionOf(table.name))
  const mappings = mappingsOf(mapping, input, problems)
  const found = tables.map(table => {
    const definition = definitionFor(table)
    return definition === undefined
      ? table
      : belowTitles(table, definition, mappings.get(definition.name) ?? new Map())
  })
  const byName = new Map<TableName, Table>()
  for (const [index, table] of found.entries()) {
    const name = definitionFor(table)?.name
    if (table !== tables[index]) problems.push(problem('rows-above-headings', headingPlace(table)))
    if (name === undefined) problems.push(problem('table-ignored', tablePlace(table), table.name))
    else {
      const earlier = byName.get(name)
      if (!earlier || isEmpty(earlier, name)) byName.set(name, table)
      else if (!isEmpty(table, name))
        problems.push(problem('table-twice', tablePlace(table), table.name, { table: name }))
    }
  }
  // Of Berichten it is worth saying what is wrong with its heading.
  for (const [name, table] of byName) if (name !== 'Berichten' && isEmpty(table, name)) byName.delete(name)
  for (const [name, table] of byName) {
    const definition = definitionOf(name)
    if (definition)
      byName.set(name, mergedDown(table, definition, mappings.get(definition.name) ?? new Map(), problems))
  }
  const summary = found.map((table): TableSummary => {
    const name = definitionFor(table)?.name ?? null
    return {
      table: name,
      found: table.name,
      file: table.file,
      rows: table.cells.height - (name === sessionTable.name ? 0 : 1),
      columns: table.cells.width,
    }
  })
  return { byName, mappingOf: ({ name }) => mappings.get(name) ?? new Map(), summary }
}

/** The mapping of the configuration by what the tables are. */
function mappingsOf(
  mapping: Map<string, Map<string, string>>,
  input: string,
  problems: Problem[],
): Map<TableName, Map<string, string>> {
  const mappings = new Map<TableName, Map<string, string>>()
  for (const [name, columns] of mapping) {
    const definition = definitionOf(name)
    if (definition === undefined) problems.push(problem('mapping-unknown', { file: input }, name))
    else mappings.set(definition.name, new Map([...(mappings.get(definition.name) ?? []), ...columns]))
  }
  return mappings
}

const isEmpty = (table: Table, name: TableName): boolean =>
  table.cells.height < (name === sessionTable.name ? 1 : 2)
