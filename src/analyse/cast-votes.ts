import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Session, Votes } from '../validate/session.js'
import type { People } from './people.js'

/**
 * The rows of the votes table that may count, put together by message: those on message i are `rows[start[i]]` up to
 * `rows[start[i + 1]]`.
 */
export interface CastVotes {
  rows: Int32Array
  /** Who cast each of them. */
  people: Int32Array
  start: Int32Array
}

/** All votes but those on unknown messages and, unless asked for, on one's own. */
export function castVotes(
  session: Session,
  votes: Votes,
  people: People,
  authors: Int32Array,
  countOwnVotes: boolean,
): { cast: CastVotes; problems: Problem[] } {
  const problems: Problem[] = []
  const indexOf = new Map(session.messages.map((message, index) => [message.id, index]))
  const messageOf = Int32Array.from(votes.messages.ids, id => indexOf.get(id) ?? -1)
  const numberOf = Int32Array.from(votes.people.ids, id => people.numberOf(id) ?? -1)
  const onMessage = new Int32Array(votes.size).fill(-1)
  const personOf = new Int32Array(votes.size)
  for (let row = 0; row < votes.size; row++) {
    const message = messageOf[votes.messages.of[row] ?? -1] ?? -1
    const person = numberOf[votes.people.of[row] ?? -1] ?? -1
    if (message < 0) problems.push(voteProblem('vote-unknown-message', votes, row))
    else if (!countOwnVotes && authors[message] === person) {
      // Polis casts an own vote for everyone by itself: nobody did anything odd.
      if (session.source === 'native') problems.push(voteProblem('vote-own', votes, row))
    } else {
      onMessage[row] = message
      personOf[row] = person
    }
  }
  return { cast: byMessage(onMessage, personOf, session.messages.length), problems }
}

/** What is to say about the vote in a row of the table. */
export function voteProblem(
  code: 'vote-unknown-message' | 'vote-own' | 'vote-superseded' | 'vote-changed',
  votes: Votes,
  row: number,
): Problem {
  const { place, message } = votes.at(row)
  return problem(code, place, message)
}

/** Rows in the order of their messages, and of the table within one; rows on no message are left out. */
function byMessage(onMessage: Int32Array, personOf: Int32Array, messages: number): CastVotes {
  const start = new Int32Array(messages + 1)
  for (let row = 0; row < onMessage.length; row++) {
    const message = onMessage[row] ?? -1
    if (message >= 0) start[message + 1] = (start[message + 1] ?? 0) + 1
  }
  for (let index = 0; index < messages; index++)
    start[index + 1] = (start[index + 1] ?? 0) + (start[index] ?? 0)
  const rows = new Int32Array(start[messages] ?? 0)
  const people = new Int32Array(rows.length)
  const next = start.slice()
  for (let row = 0; row < onMessage.length; row++) {
    const message = onMessage[row] ?? -1
    if (message < 0) continue
    const at = next[message] ?? 0
    rows[at] = row
    people[at] = personOf[row] ?? 0
    next[message] = at + 1
  }
  return { rows, people, start }
}
