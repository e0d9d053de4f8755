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

type PollRow = z.output<typeof pollRow>
type PollColumn = keyof PollRow

/** A poll as far as its rows have said what it is. */
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
function goesOn(above: DraftPoll, row: PollRow): boolean {
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
    const poll = polls.get(id) ?? { id, text: null, kind: null, after: null, options: new Map(), place }
    polls.set(id, poll)
    above = poll
    const placeIn = (column: PollColumn): Place => placeOf(place, column)
    problems.push(...fillIn(poll, row, placeIn), ...addOption(poll, row, placeIn))
  }
  const drafts = [...polls.values()]
  for (const poll of drafts) problems.push(...gapsOf(poll, !kindIsWrong, placeOf))
  return drafts.map(finished)
}

/** Takes over what a row says of its poll as a whole: the first to say it wins. */
function fillIn(poll: DraftPoll, row: PollRow, placeIn: (column: PollColumn) => Place): Problem[] {
  const differing = shared.filter(
    ([column, key]) => row[column] !== null && poll[key] !== null && row[column] !== poll[key],
  )
  poll.text ??= row.vraag
  poll.kind ??= row.soort
  poll.after ??= row['na vraag']
  return differing.map(([column]) =>
    problem('poll-differs', placeIn(column), row[column] ?? undefined, { column }),
  )
}

/** Adds the option of a row; without a name it goes by its place among the options. */
function addOption({ options }: DraftPoll, row: PollRow, placeIn: (column: PollColumn) => Place): Problem[] {
  const { optie, label } = row
  if (optie === null && label === null) return []
  const option = optie ?? String(options.size + 1)
  if (options.has(option)) return [problem('poll-option-twice', placeIn('optie'), option)]
  options.set(option, { option, label: label ?? option, votes: row.stemmen })
  return []
}

/** What is wrong with a poll as a whole: no row says its kind, or its options begin at 0. */
function gapsOf(
  { id, kind, options, place }: DraftPoll,
  saysKind: boolean,
  placeOf: (place: Place, column: PollColumn) => Place,
): Problem[] {
  return [
    ...(kind === null && saysKind ? [problem('poll-kind-missing', placeOf(place, 'soort'), id)] : []),
    ...(options.has('0') ? [problem('poll-option-zero', placeOf(place, 'optie'), id)] : []),
  ]
}

const finished = ({ id, text, kind, after, options, place }: DraftPoll): Poll => ({
  id,
  text: text ?? id,
  kind: kind ?? 'single',
  after,
  options: [...options.values()],
  place,
})
