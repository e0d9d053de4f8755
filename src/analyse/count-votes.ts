import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Session, Votes } from '../validate/session.js'
import type { People } from './people.js'
import type { Tally } from './tally.js'

/**
 * The votes that count, per message: one a person, the last one; none on one's own message unless asked for, none on
 * an unknown message. Without a votes table the exported counts stand in. Linear in the number of votes.
 */
export function countVotes(
  session: Session,
  people: People,
  countOwnVotes: boolean,
): { tally: Tally; problems: Problem[] } {
  const authors = Int32Array.from(session.messages, ({ participant }) =>
    participant === null ? -1 : (people.numberOf(participant) ?? -1),
  )
  if (session.votes === null || session.votes.size === 0) return fromCounts(session, authors)
  return fromVotes(session, session.votes, people, authors, countOwnVotes)
}

function fromCounts(session: Session, authors: Int32Array): { tally: Tally; problems: Problem[] } {
  const { messages } = session
  const column = (side: 'agree' | 'disagree' | 'neutral') =>
    Float64Array.from(messages, message => message.counts?.[side] ?? 0)
  const tally: Tally = {
    agree: column('agree'),
    disagree: column('disagree'),
    neutral: column('neutral'),
    authors,
    ballots: null,
  }
  const isZero = [tally.agree, tally.disagree, tally.neutral].every(counts =>
    counts.every(count => count === 0),
  )
  const problems = isZero ? [problem('no-votes', { file: session.input })] : allNeutral(session, tally)
  return { tally, problems }
}

function fromVotes(
  session: Session,
  votes: Votes,
  people: People,
  authors: Int32Array,
  countOwnVotes: boolean,
): { tally: Tally; problems: Problem[] } {
  const { messages } = session
  const problems: Problem[] = []
  const indexOf = new Map(messages.map((message, index) => [message.id, index]))
  const messageOf = Int32Array.from(votes.messages.ids, id => indexOf.get(id) ?? -1)
  const personOf = Int32Array.from(votes.people.ids, id => people.numberOf(id) ?? -1)
  const onMessage = new Int32Array(votes.size).fill(-1)
  const byPerson = new Int32Array(votes.size)
  const rowsBefore = new Int32Array(messages.length + 1)
  for (let row = 0; row < votes.size; row++) {
    const message = messageOf[votes.messages.of[row] ?? -1] ?? -1
    const person = personOf[votes.people.of[row] ?? -1] ?? -1
    if (message < 0) problems.push(misplaced('vote-unknown-message', row))
    else if (!countOwnVotes && authors[message] === person) {
      // Polis casts an own vote for everyone by itself: nobody did anything odd.
      if (session.source === 'native') problems.push(misplaced('vote-own', row))
    } else {
      onMessage[row] = message
      byPerson[row] = person
      rowsBefore[message + 1] = (rowsBefore[message + 1] ?? 0) + 1
    }
  }
  for (let index = 0; index < messages.length; index++)
    rowsBefore[index + 1] = (rowsBefore[index + 1] ?? 0) + (rowsBefore[index] ?? 0)
  const rows = rowsByMessage(onMessage, rowsBefore)

  const agree = new Float64Array(messages.length)
  const disagree = new Float64Array(messages.length)
  const neutral = new Float64Array(messages.length)
  const sides = { agree, disagree, neutral }
  const start = new Int32Array(messages.length + 1)
  const voters = new Int32Array(rows.length)
  // For each person the message on which they were last seen, and the slot of their vote on it.
  const seenOn = new Int32Array(people.count).fill(-1)
  const slotOf = new Int32Array(people.count)
  const winners = new Int32Array(rows.length)
  let slots = 0
  for (let message = 0; message < messages.length; message++) {
    start[message] = slots
    for (let at = rowsBefore[message] ?? 0; at < (rowsBefore[message + 1] ?? 0); at++) {
      const row = rows[at] ?? 0
      const person = byPerson[row] ?? 0
      if (seenOn[person] !== message) {
        seenOn[person] = message
        slotOf[person] = slots
        voters[slots] = person
        winners[slots++] = row
        continue
      }
      const slot = slotOf[person] ?? 0
      const earlier = winners[slot] ?? 0
      const later = votes.timeAt(row) >= votes.timeAt(earlier) ? row : earlier
      winners[slot] = later
      // Polis keeps every click, and people change their mind: nobody did anything odd there either.
      const code = session.source === 'polis' ? 'vote-changed' : 'vote-superseded'
      problems.push(misplaced(code, later === row ? earlier : row))
    }
    for (let slot = start[message] ?? 0; slot < slots; slot++) {
      const side = sides[votes.judgementAt(winners[slot] ?? 0)]
      side[message] = (side[message] ?? 0) + 1
    }
  }
  start[messages.length] = slots
  const tally = { agree, disagree, neutral, authors, ballots: { start, people: voters.slice(0, slots) } }
  return { tally, problems: [...problems, ...differences(session, tally), ...allNeutral(session, tally)] }

  function misplaced(code: Misplaced, row: number): Problem {
    const { place, message } = votes.at(row)
    return problem(code, place, message)
  }
}

type Misplaced = 'vote-unknown-message' | 'vote-own' | 'vote-superseded' | 'vote-changed'

/** Rows in the order of their messages, and of the table within one; rows on no message are left out. */
function rowsByMessage(onMessage: Int32Array, rowsBefore: Int32Array): Int32Array {
  const rows = new Int32Array(rowsBefore[rowsBefore.length - 1] ?? 0)
  const next = rowsBefore.slice()
  onMessage.forEach((message, row) => {
    if (message < 0) return
    const at = next[message] ?? 0
    rows[at] = row
    next[message] = at + 1
  })
  return rows
}

/** Messages whose exported counts say something else than the votes, which win. Polis' own counts are not compared. */
function differences(session: Session, { agree, disagree, neutral }: Tally): Problem[] {
  if (session.source === 'polis') return []
  return session.messages.flatMap(({ counts, place }, index) => {
    if (counts === null) return []
    const said = (...three: number[]) => three.slice(0, counts.neutral === null ? 2 : 3).join('/')
    const exported = said(counts.agree, counts.disagree, counts.neutral ?? 0)
    const counted = said(agree[index] ?? 0, disagree[index] ?? 0, neutral[index] ?? 0)
    return exported === counted ? [] : [problem('counts-differ', place, exported, { counted })]
  })
}

function allNeutral(session: Session, { agree, disagree, neutral }: Tally): Problem[] {
  const cast = (column: Float64Array) => column.some(count => count > 0)
  return cast(neutral) && !cast(agree) && !cast(disagree)
    ? [problem('all-neutral', { file: session.input })]
    : []
}
