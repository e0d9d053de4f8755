import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Session, Votes } from '../validate/session.js'
import { castVotes } from './cast-votes.js'
import { lastVotes } from './last-votes.js'
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
  const { cast, problems } = castVotes(session, votes, people, authors, countOwnVotes)
  const { last, problems: superseded } = lastVotes(session.source, votes, cast, people.count)
  const column = () => new Float64Array(session.messages.length)
  const sides = { agree: column(), disagree: column(), neutral: column() }
  const { start } = last.ballots
  for (let message = 0; message < session.messages.length; message++)
    for (let slot = start[message] ?? 0; slot < (start[message + 1] ?? 0); slot++) {
      const side = sides[votes.judgementAt(last.rows[slot] ?? 0)]
      side[message] = (side[message] ?? 0) + 1
    }
  const tally: Tally = { ...sides, authors, ballots: last.ballots }
  return {
    tally,
    problems: [...problems, ...superseded, ...differences(session, tally), ...allNeutral(session, tally)],
  }
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

/** Hardly likely of people, and so more likely a slip in what the votes are called. */
function allNeutral(session: Session, { agree, disagree, neutral }: Tally): Problem[] {
  const cast = (column: Float64Array) => column.some(count => count > 0)
  return cast(neutral) && !cast(agree) && !cast(disagree)
    ? [problem('all-neutral', { file: session.input })]
    : []
}
