import { z } from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { pollVotesTable } from './definitions.js'
import { fields } from './fields.js'
import { noteUnused, readRows } from './rows.js'
import type { Poll, PollVote } from './session.js'

const pollVoteRow = z.object({
  poll: fields.id,
  deelnemer: fields.id,
  optie: fields.id,
  toelichting: fields.text,
})

/**
 * The `Pollstemmen` table: answers to known polls. One that chooses no known option is kept for its open answer, if it
 * has one.
 */
export function readPollVotes(
  table: Table | undefined,
  mapping: Map<string, string>,
  polls: Poll[],
  problems: Problem[],
): PollVote[] {
  if (table === undefined) return []
  const { rows, placeOf, others } = readRows(table, pollVotesTable, pollVoteRow, mapping, problems)
  noteUnused(table, others, problems)
  const optionsOf = new Map(
    polls.map(({ id, options }) => [id, new Set(options.map(({ option }) => option))]),
  )
  return rows.flatMap(({ row, place }): PollVote[] => {
    const { poll, deelnemer, optie, toelichting } = row
    if (optie === null && toelichting === null) return []
    const options = poll === null ? undefined : optionsOf.get(poll)
    if (poll === null || options === undefined) {
      const code = poll === null ? 'poll-answer-no-poll' : 'poll-unknown'
      problems.push(problem(code, placeOf(place, 'poll'), poll ?? undefined))
      return []
    }
    const known = optie !== null && options.has(optie)
    if (optie !== null && !known)
      problems.push(problem('poll-option-unknown', placeOf(place, 'optie'), optie))
    if (!known && toelichting === null) return []
    const option = known ? optie : ''
    return [{ poll, participant: deelnemer, option, explanation: toelichting, typed: toelichting, place }]
  })
}
