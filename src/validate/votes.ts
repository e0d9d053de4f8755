import { z } from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { votesTable } from './definitions.js'
import { fields } from './fields.js'
import { noteUnused, readRows } from './rows.js'
import type { Vote } from './session.js'

const voteRow = z.object({
  bericht: fields.id,
  deelnemer: fields.id,
  stem: fields.judgement,
  tijd: fields.time,
})

/** The `Stemmen` table. A row without `stem` is no vote; without any vote the table counts as absent: null. */
export function readVotes(
  table: Table | undefined,
  mapping: Map<string, string>,
  problems: Problem[],
): Vote[] | null {
  if (table === undefined) return null
  const { rows, has, placeOf, others } = readRows(table, votesTable, voteRow, mapping, problems)
  noteUnused(table, others, problems)
  const votes: Vote[] = []
  for (const { row, place } of rows) {
    const { bericht, deelnemer, stem, tijd } = row
    if (stem === null) continue
    if (bericht !== null && deelnemer !== null)
      votes.push({ message: bericht, participant: deelnemer, judgement: stem, time: tijd, place })
    else {
      const column = bericht === null ? 'bericht' : 'deelnemer'
      if (has(column))
        problems.push(problem('vote-incomplete', placeOf(place, column), undefined, { column }))
    }
  }
  return votes.length === 0 ? null : votes
}
