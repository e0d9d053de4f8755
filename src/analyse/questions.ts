import type { Session } from '../validate/session.js'
import type { Cluster, QuestionAnalysis } from './analysis.js'
import { compare } from './benchmark.js'
import { ratio } from './fraction.js'
import type { BenchmarkSettings } from './method.js'
import type { People } from './people.js'
import type { Verdict } from './synthetrons.js'
import { eachVoter, type Tally } from './tally.js'
import { countTiers } from './tiers.js'

/** The numbers of the messages of each question, in the order of the questions. Throws on a message without a question. */
export function messagesByQuestion({ questions, messages }: Session): number[][] {
  const found = new Map<string, number[]>(questions.map(question => [question.id, []]))
  messages.forEach((message, index) => {
    const own = found.get(message.question)
    if (!own) throw new Error(`message ${message.id} is of no question`)
    own.push(index)
  })
  return [...found.values()]
}

/** The figures of each question; `members` and `clusters` are in the order of the questions. */
export function analyseQuestions(
  session: Session,
  people: People,
  tally: Tally,
  verdicts: Verdict[],
  members: number[][],
  clusters: Cluster[][],
  benchmark: BenchmarkSettings,
): QuestionAnalysis[] {
  // For each person the question in which they were last seen, so that nobody is counted twice in one.
  const seenIn = new Int32Array(people.count).fill(-1)
  return session.questions.map(({ id, text }, index) => {
    let participants = 0
    const see = (person: number): void => {
      if (person < 0 || seenIn[person] === index) return
      seenIn[person] = index
      participants++
    }
    const own = members[index] ?? []
    const judged = own.flatMap(message => verdicts[message] ?? [])
    let votes = 0
    for (const message of own) {
      see(tally.authors[message] ?? -1)
      if (tally.ballots) eachVoter(tally.ballots, message, see)
      votes += (tally.agree[message] ?? 0) + (tally.disagree[message] ?? 0) + (tally.neutral[message] ?? 0)
    }
    const synthetrons = judged.filter(one => one.synthetron).length
    return {
      id,
      text,
      messages: own.length,
      participants,
      reactions: own.filter(message => session.messages[message]?.isReaction).length,
      votes,
      synthetrons,
      bipotrons: judged.filter(one => one.bipotron).length,
      consensus: ratio(synthetrons, own.length),
      consensusComparison: compare(synthetrons, own.length, 'synthetronShare', benchmark),
      tiers: countTiers(judged.map(one => one.tier)),
      clusters: clusters[index] ?? [],
    }
  })
}
