import * as z from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { pollsTable } from './definitions.js'
import { fields } from './fields.js'
import { noteUnused, readRows } from './rows.js'
import type { Poll, PollKind, PollOption } from './session.js'

const pollRow = z.object({
  poll: fields.id,
  vraag: fields.line,
  soort: fields.pollKind,
  optie: fields.id,
  label: fields.line,
  'na vraag': fields.id,
  stemmen: fields.count,
})

interface DraftPoll {
  id: string
  text: string | null
  kind: PollKind | null
  after: string | null
  options: Map<string, PollOption>
  place: Place
}

/** What the rows of a poll share: filled in in every row, or in the first only. */
const shared = [
  ['vraag', 'text'],
  ['soort', 'kind'],
  ['na vraag', 'after'],
] as const

/**
 * Whether a row without a poll is one more option of the poll above it, as under a merged cell: it says nothing else of
 * a poll, and has an option that is not there yet.
 */
function goesOn(above: DraftPoll, row: z.infer<typeof pollRow>): boolean {
  if (row.optie === null ? row.label === null : above.options.has(row.optie)) return false
  return shared.every(([column, key]) => row[column] === null || row[column] === above[key])
}

/** The `Polls` table, a row for each option; polls and options are in the order of their first rows. */
export function readPolls(
  table: Table | undefined,
  mapping: Map<string, string>,
  problems: Problem[],
): Poll[] {
  if (table === undefined) return []
  const before = problems.length
  const { rows, placeOf, others } = readRows(table, pollsTable, pollRow, mapping, problems)
  noteUnused(table, others, problems)
  const kindIsWrong = problems.slice(before).some(one => one.code === 'poll-kind')
  const polls = new Map<string, DraftPoll>()
  let above: DraftPoll | undefined
  for (const { row, place } of rows) {
    const id = row.poll ?? (above && goesOn(above, row) ? above.id : null)
    if (id === null) {
      problems.push(problem('poll-no-id', place))
      continue
    }
    if (row.poll === null) problems.push(problem('poll-id-above', placeOf(place, 'poll'), undefined, { id }))
    const poll = polls.get(id) ?? {
      ...{ id, text: row.vraag, kind: row.soort, after: row['na vraag'] },
      options: new Map<string, PollOption>(),
      place,
    }
    polls.set(id, poll)
    above = poll
    for (const [column, key] of shared) {
      const value = row[column]
      if (value !== null && poll[key] !== null && value !== poll[key])
        problems.push(problem('poll-differs', placeOf(place, column), value, { column }))
    }
    poll.text ??= row.vraag
    poll.kind ??= row.soort
    poll.after ??= row['na vraag']
    const { optie, label } = row
    if (optie === null && label === null) continue
    const option = optie ?? String(poll.options.size + 1)
    if (poll.options.has(option)) problems.push(problem('poll-option-twice', placeOf(place, 'optie'), option))
    else poll.options.set(option, { option, label: label ?? option, votes: row.stemmen })
  }
  return [...polls.values()].map(poll => {
    const { id, text, kind, after, place } = poll
    if (kind === null && !kindIsWrong)
      problems.push(problem('poll-kind-missing', placeOf(place, 'soort'), id))
    if (poll.options.has('0')) problems.push(problem('poll-option-zero', placeOf(place, 'optie'), id))
    return { id, text: text ?? id, kind: kind ?? 'single', after, options: [...poll.options.values()], place }
  })
}
