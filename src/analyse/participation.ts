import type { Session } from '../validate/session.js'
import type { Participation } from './analysis.js'
import { ratio } from './fraction.js'
import type { People } from './people.js'
import { eachVoter, type Tally } from './tally.js'

/**
 * Who took part: `active` has a 1 for each person, by number, who wrote a message or cast a counted vote on one of
 * someone else.
 */
export function participationOf(
  session: Session,
  people: People,
  tally: Tally,
): { participation: Participation; active: Uint8Array } {
  const wrote = new Uint8Array(people.count)
  const voted = new Uint8Array(people.count)
  const active = new Uint8Array(people.count)
  const { authors, ballots } = tally
  let votes = 0
  let reactions = 0
  session.messages.forEach((message, index) => {
    const author = authors[index] ?? -1
    if (author >= 0) {
      wrote[author] = 1
      active[author] = 1
    }
    if (ballots)
      eachVoter(ballots, index, person => {
        // Who votes on an own message has written one, and is active by that.
        voted[person] = 1
        active[person] = 1
      })
    votes += (tally.agree[index] ?? 0) + (tally.disagree[index] ?? 0) + (tally.neutral[index] ?? 0)
    if (message.isReaction) reactions++
  })
  const messages = session.messages.length
  const activeParticipants = total(active)
  return {
    participation: {
      activeParticipants,
      writers: total(wrote),
      voters: total(voted),
      messages,
      messagesPerParticipant: ratio(messages, activeParticipants),
      reactions,
      reactionShare: ratio(reactions, messages),
      votes,
    },
    active,
  }
}

const total = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0)
