import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { CellCodes, CellValue, Table } from '../read/tables.js'
import { type Converted, INVALID, idOf, lookUp, textOf, timeOf } from './cells.js'
import { findColumns, missingColumns } from './columns.js'
import { votesTable } from './definitions.js'
import { headingsOf, tablePlace } from './headings.js'
import { firstBeyond, noteUnused } from './rows.js'
import type { Votes } from './session.js'
import { VoteColumns } from './vote-columns.js'
import { judgements } from './words.js'

type Column = keyof (typeof votesTable)['columns']

const judgementOf = lookUp(judgements)

/**
 * The `Stemmen` table, row by row into columns: it is the one table that can have a million rows, so it does without an
 * object for each. A row without `stem` is no vote; without any vote the table counts as absent: null.
 */
export function readVotes(
  table: Table | undefined,
  mapping: Map<string, string>,
  problems: Problem[],
): Votes | null {
  if (table === undefined) return null
  const { cells } = table
  const { known, others } = findColumns(table, votesTable, mapping, problems)
  problems.push(...missingColumns(table, votesTable, known))
  noteUnused(table, others, problems)
  const last = headingsOf(table).at(-1)?.index ?? -1
  const indexOf = (column: Column): number => known.get(column)?.index ?? -1
  const [message, person, judgement, time] = [
    indexOf('bericht'),
    indexOf('deelnemer'),
    indexOf('stem'),
    indexOf('tijd'),
  ]
  const at = tablePlace(table)
  const placeOf = (row: number): Place => ({ ...at, row: cells.rowNumber(row) })
  const cellPlace = (row: number, column: Column): Place => ({
    ...placeOf(row),
    column: known.get(column)?.text ?? column,
  })
  const votes = new VoteColumns(Math.max(0, cells.height - 1), placesIn(at))
  const timed = byCode(cells.codes(time), timeOf)
  const judge = byCode(cells.codes(judgement), judgementOf)
  const onOf = byCode(cells.codes(message), cell => numberIn(votes.messages, cell))
  const byOf = byCode(cells.codes(person), cell => numberIn(votes.people, cell))
  for (let row = 1; row < cells.height; row++) {
    const beyond = firstBeyond(cells, row, last)
    if (beyond !== null) problems.push(problem('row-longer', placeOf(row), beyond))
    const when = sound(timed(row), row, 'tijd', 'time-invalid')
    const judged = sound(judge(row), row, 'stem', 'vote-invalid')
    if (judged === null) continue
    const on = onOf(row)
    const by = on === null ? null : byOf(row)
    if (on !== null && by !== null) votes.add(on, by, judged, when, cells.rowNumber(row))
    else {
      const column = on === null ? 'bericht' : 'deelnemer'
      if (known.has(column))
        problems.push(problem('vote-incomplete', cellPlace(row, column), undefined, { column }))
    }
  }
  return votes.size === 0 ? null : votes

  function sound<T>(
    converted: Converted<T | null>,
    row: number,
    column: Column,
    code: 'time-invalid' | 'vote-invalid',
  ): T | null {
    if (converted !== INVALID) return converted
    problems.push(problem(code, cellPlace(row, column), textOf(cells.cell(row, indexOf(column))) ?? ''))
    return null
  }
}

/** Where rows are, without holding on to the table: it can be large. */
const placesIn =
  (at: Place) =>
  (row: number): Place => ({ ...at, row })

/** What the values of a column mean, for a row; each is looked at when it is first met, and only then. */
function byCode<T>({ of, value }: CellCodes, convert: (cell: CellValue) => T): (row: number) => T {
  const known: (T | undefined)[] = []
  return row => {
    const code = of[row] ?? 0
    const before = known[code]
    if (before !== undefined) return before
    const converted = convert(value(code))
    known[code] = converted
    return converted
  }
}

function numberIn(ids: { numberOf(id: string): number }, cell: CellValue): number | null {
  const id = idOf(cell)
  return id === null ? null : ids.numberOf(id)
}
