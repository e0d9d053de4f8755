import { type ProblemCode, problem } from '../../problems/catalogue.js'
import type { Place, Problem } from '../../problems/problem.js'
import type { Table } from '../../read/tables.js'
import { lookUp } from '../cells.js'
import { tablePlace } from '../headings.js'
import type { DraftMessages } from '../messages.js'
import type { Votes } from '../session.js'
import { flags } from '../words.js'
import { headingIndex } from './conversations.js'

/** From so many own votes on it says something that most are against one's own comment. */
const TELLING = 5

/** What is counted of a conversation only to be told. */
export interface Told {
  comments: Table
  votes: Table | null
  rejected: number
  seeds: number
  /** Votes of people on their own comment, and how many of these are against it. */
  own: { count: number; against: number }
}

/**
 * One note of each kind for the whole session, with the sum over its conversations: at the table where there is one of
 * these, else at the session. Votes that seem to be reversed are told of each conversation.
 */
export function tellCounts(conversations: Told[], session: Place): Problem[] {
  const [only, ...others] = conversations
  const told = (
    code: ProblemCode,
    table: 'comments' | 'votes',
    countOf: (one: Told) => number,
  ): Problem[] => {
    const count = conversations.reduce((sum, one) => sum + countOf(one), 0)
    const at = others.length === 0 ? only?.[table] : undefined
    return count === 0 ? [] : [problem(code, at ? tablePlace(at) : session, undefined, { count })]
  }
  return [
    ...told('polis-rejected', 'comments', ({ rejected }) => rejected),
    ...told('polis-seeds', 'comments', ({ seeds }) => seeds),
    ...told('polis-own-votes', 'votes', ({ own }) => own.count),
    ...conversations.flatMap(({ votes, own }) =>
      votes && own.count >= TELLING && own.against * 2 > own.count
        ? [problem('polis-votes-reversed', tablePlace(votes), undefined, own)]
        : [],
    ),
  ]
}

const isSeed = lookUp(flags)

/** How many comments stood there before anybody came; some exports say of each whether it did. */
export function seedsIn(comments: Table, isOn: (row: number) => boolean): number {
  const index = headingIndex(comments, 'is-seed')
  let seeds = 0
  for (let row = 1; row < comments.cells.height; row++)
    if (isOn(row) && isSeed(comments.cells.cell(row, index)) === true) seeds++
  return seeds
}

/** The votes of people on their own comment, and how many of these are against it. */
export function ownVotes({ messages }: DraftMessages, votes: Votes | null): Told['own'] {
  const own = { count: 0, against: 0 }
  if (!votes) return own
  const authors = new Map(messages.map(({ id, participant }) => [id, participant]))
  const authorOf = votes.messages.ids.map(id => authors.get(id) ?? null)
  for (let row = 0; row < votes.size; row++) {
    const author = authorOf[votes.messages.of[row] ?? -1]
    if (author == null || author !== votes.people.ids[votes.people.of[row] ?? -1]) continue
    own.count++
    if (votes.judgementAt(row) === 'disagree') own.against++
  }
  return own
}
