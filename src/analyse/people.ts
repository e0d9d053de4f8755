import type { Session } from '../validate/session.js'

/** People by number, in the order in which the export first names them: in messages, then votes, then poll answers. */
export interface People {
  readonly count: number
  /** The number of a participant id; undefined for one who did nothing. */
  numberOf(id: string): number | undefined
}

/** Everyone whom the messages, the votes and the poll answers name, in that order. */
export function peopleOf(session: Session): People {
  const numbers = new Map<string, number>()
  const meet = (id: string | null): void => {
    if (id !== null && !numbers.has(id)) numbers.set(id, numbers.size)
  }
  for (const message of session.messages) meet(message.participant)
  for (const id of session.votes?.people.ids ?? []) meet(id)
  for (const answer of session.pollVotes) meet(answer.participant)
  return { count: numbers.size, numberOf: id => numbers.get(id) }
}
