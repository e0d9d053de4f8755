import type { Session } from '../../validate/session.js'
import type { Cluster } from '../analysis.js'
import type { People } from '../people.js'
import type { Verdict } from '../synthetrons.js'
import { eachVoter, type Tally } from '../tally.js'
import { clusterQuestion } from './cluster-question.js'
import type { ClusterMessage } from './group.js'
import { rankClusters } from './rank.js'

/**
 * The clusters of each question, in the order of the questions, and the label of the cluster in which each synthetron
 * ended, by the number of its message. `members` holds the numbers of the messages of each question.
 */
export function clusterSession(
  session: Session,
  people: People,
  tally: Tally,
  verdicts: Verdict[],
  members: number[][],
  shownClusters: number,
): { byQuestion: Cluster[][]; labels: Map<number, string> } {
  const labels = new Map<number, string>()
  const countVoters = voterCounter(people, tally)
  const byQuestion = session.questions.map((question, index) => {
    const own = members[index] ?? []
    const synthetrons = own.flatMap((number): ClusterMessage[] => {
      const message = session.messages[number]
      if (!message || !verdicts[number]?.synthetron) return []
      const { id, text, cluster } = message
      return [
        {
          number,
          id,
          text,
          coded: cluster,
          agree: tally.agree[number] ?? 0,
          disagree: tally.disagree[number] ?? 0,
        },
      ]
    })
    if (synthetrons.length === 0) return []
    const texts = own.map(number => session.messages[number]?.text ?? '')
    const groups = clusterQuestion(question.text, texts, synthetrons)
    for (const { label, members } of groups) for (const { number } of members) labels.set(number, label)
    return rankClusters(groups, shownClusters, countVoters)
  })
  return { byQuestion, labels }
}

/** Counts the different people who voted on any of some messages; null where votes are known only as counts. */
function voterCounter(people: People, { ballots }: Tally): (messages: number[]) => number | null {
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
