import * as z from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { oneLine } from './cells.js'
import { pollVotesTable } from './definitions.js'
import { fields } from './fields.js'
import { noteUnused, readRows } from './rows.js'
import type { Poll, PollOption, PollVote } from './session.js'

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
  const known = new Map(polls.map(poll => [poll.id, poll]))
  return rows.flatMap(({ row, place }): PollVote[] => {
    const { poll, deelnemer, optie, toelichting } = row
    if (optie === null && toelichting === null) return []
    const asked = poll === null ? undefined : known.get(poll)
    if (poll === null || asked === undefined) {
      const code = poll === null ? 'poll-answer-no-poll' : 'poll-unknown'
      problems.push(problem(code, placeOf(place, 'poll'), poll ?? undefined))
      return []
    }
    const chosen = chosenIn(optie, asked)
    if (optie !== null && chosen.length === 0)
      problems.push(problem('poll-option-unknown', placeOf(place, 'optie'), optie))
    if (chosen.length === 0 && toelichting === null) return []
    const [first = '', ...others] = chosen
    const vote = { poll, participant: deelnemer, place }
    return [
      { ...vote, option: first, explanation: toelichting, typed: toelichting },
      ...others.map(option => ({ ...vote, option, explanation: null, typed: null })),
    ]
  })
}

/** The options that a cell names: one, or where several may be chosen also `1;3`. None when one of them is unknown. */
function chosenIn(cell: string | null, { kind, options }: Poll): string[] {
  if (cell === null) return []
  const one = optionOf(cell, options)
  if (one !== null) return [one]
  const several = kind === 'multiple' ? cell.split(/[;,|\n]/).map(part => optionOf(part.trim(), options)) : []
  const known = several.flatMap(option => option ?? [])
  return known.length === several.length ? [...new Set(known)] : []
}

/** An option by its number, or else by its label when that is of no other, or by the `8,0` that a spreadsheet makes of its number. */
function optionOf(cell: string, options: PollOption[]): string | null {
  const has = (number: string): boolean => options.some(({ option }) => option === number)
  if (has(cell)) return cell
  const [only, ...others] = options.filter(({ label }) => label === oneLine(cell))
  if (only !== undefined) return others.length === 0 ? only.option : null
  const whole = cell.replace(/^(\d+)[.,]0$/, '$1')
  // Where 0 is an option, `1,0` may be two answers.
  return has(whole) && !has('0') ? whole : null
}
