import * as z from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { lineOf, oneLine } from './cells.js'
import { participantsTable } from './definitions.js'
import { fields } from './fields.js'
import { headingPlace } from './headings.js'
import { readRows } from './rows.js'
import type { Participant } from './session.js'
import { spellingsOf } from './spellings.js'

const participantRow = z.object({ id: fields.id })

/** The `Deelnemers` table; every column besides `id` is an attribute, by its heading. */
export function readParticipants(
  table: Table | undefined,
  mapping: Map<string, string>,
  problems: Problem[],
): { participants: Participant[]; attributeNames: string[] } {
  if (table === undefined) return { participants: [], attributeNames: [] }
  const { rows, placeOf, others } = readRows(table, participantsTable, participantRow, mapping, problems)
  const attributes = new Map<string, number>()
  for (const { text, index } of others) {
    const name = oneLine(text)
    if (attributes.has(name)) problems.push(problem('column-ignored', headingPlace(table), text))
    else attributes.set(name, index)
  }
  const columns = [...attributes].map(([name, index]) => {
    const read = (at: number): string | null => lineOf(table.cells.cell(at, index))
    return { name, read, spell: spellingsOf(rows.flatMap(({ at }) => read(at) ?? [])) }
  })
  const participants = new Map<string, Participant>()
  for (const { row, place, at } of rows) {
    const { id } = row
    if (id === null) problems.push(problem('participant-no-id', place))
    else if (participants.has(id)) problems.push(problem('participant-twice', placeOf(place, 'id'), id))
    else {
      const known = columns.flatMap(({ name, read, spell }): [string, string][] => {
        const text = read(at)
        if (text === null) return []
        const value = spell(text)
        if (value !== text) problems.push(problem('attribute-spelling', { ...place, column: name }, text))
        return [[name, value]]
      })
      participants.set(id, { id, attributes: new Map(known), place })
    }
  }
  return { participants: [...participants.values()], attributeNames: [...attributes.keys()] }
}
