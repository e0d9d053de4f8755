import type { Problem } from '../problems/problem.js'
import type { Session, Votes } from '../validate/session.js'
import { type CastVotes, voteProblem } from './cast-votes.js'
import type { Ballots } from './tally.js'

/** One vote for each person on each message. */
export interface LastVotes {
  ballots: Ballots
  /** For each person in the ballots the row of the vote that counts; beyond them nothing. */
  rows: Int32Array
}

/**
 * Of what a person cast on a message the last one, by time, and by its place in the table where times are the same. `people` is
 * the number of people.
 */
export function lastVotes(
  source: Session['source'],
  votes: Votes,
  cast: CastVotes,
  people: number,
): { last: LastVotes; problems: Problem[] } {
  const problems: Problem[] = []
  // Polis keeps every click, and people change their mind: nobody did anything odd there.
  const code = source === 'polis' ? 'vote-changed' : 'vote-superseded'
  const messages = cast.start.length - 1
  const start = new Int32Array(messages + 1)
  const voters = new Int32Array(cast.rows.length)
  const rows = new Int32Array(cast.rows.length)
  // For each person the message on which they were last seen, and the slot of their vote on it.
  const seenOn = new Int32Array(people).fill(-1)
  const slotOf = new Int32Array(people)
  let slots = 0
  for (let message = 0; message < messages; message++) {
    start[message] = slots
    for (let at = cast.start[message] ?? 0; at < (cast.start[message + 1] ?? 0); at++) {
      const row = cast.rows[at] ?? 0
      const person = cast.people[at] ?? 0
      if (seenOn[person] !== message) {
        seenOn[person] = message
        slotOf[person] = slots
        voters[slots] = person
        rows[slots++] = row
        continue
      }
      const slot = slotOf[person] ?? 0
      const earlier = rows[slot] ?? 0
      const later = votes.timeAt(row) >= votes.timeAt(earlier) ? row : earlier
      rows[slot] = later
      problems.push(voteProblem(code, votes, later === row ? earlier : row))
    }
  }
  start[messages] = slots
  return {
    last: { ballots: { start, people: voters.slice(0, slots) }, rows },
    problems,
  }
}
