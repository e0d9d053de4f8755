import type { People } from './people.js'
import { eachVoter, type Tally } from './tally.js'

/** Counts the different people who voted on any of some messages; null where votes are known only as counts. */
export function voterCounter(people: People, { ballots }: Tally): (messages: number[]) => number | null {
  if (!ballots) return () => null
  const seenIn = new Int32Array(people.count).fill(-1)
  let round = 0
  return messages => {
    round++
    let voters = 0
    for (const message of messages)
      eachVoter(ballots, message, person => {
        if (seenIn[person] === round) return
        seenIn[person] = round
        voters++
      })
    return voters
  }
}
