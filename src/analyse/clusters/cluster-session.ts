import { type Codebook, liveCluster } from '../../codebook/codebook.js'
import { askedText } from '../../codebook/find-questions.js'
import { type Resolved, type ResolvedQuestion, resolveCodebook } from '../../codebook/resolve.js'
import type { Session } from '../../validate/session.js'
import type { Cluster } from '../analysis.js'
import type { Verdict } from '../synthetrons.js'
import type { Tally } from '../tally.js'
import { groupQuestion } from './cluster-question.js'
import { labelsByName } from './coding.js'
import type { ClusterMessage, ClusterPlace } from './group.js'
import { rankClusters, strongerMessage } from './rank.js'

export interface SessionClusters {
  /** In the order of the questions. */
  byQuestion: Cluster[][]
  /** By the number of a message: synthetrons, and others that the codebook puts in a cluster. */
  places: Map<number, ClusterPlace>
  /** What the codebook says of this session; null without one. */
  resolved: Resolved | null
}

/** Groups the synthetrons of each question. `members` holds the numbers of the messages of each question. */
export function clusterSession(
  session: Session,
  tally: Tally,
  verdicts: Verdict[],
  members: number[][],
  shownClusters: number,
  countVoters: (messages: number[]) => number | null,
  codebook: Codebook | null,
): SessionClusters {
  const messages = session.messages.map(({ id, text, cluster }, number): ClusterMessage => {
    const [agree, disagree] = [tally.agree[number] ?? 0, tally.disagree[number] ?? 0]
    return { number, id, text, coded: cluster, agree, disagree }
  })
  const ofQuestion = members.map(own => own.flatMap(number => messages[number] ?? []))
  const resolved = codebook && resolveCodebook(codebook, session.questions, ofQuestion)
  const places = new Map<number, ClusterPlace>()
  const byQuestion = session.questions.map((question, index) => {
    const own = ofQuestion[index] ?? []
    const said = resolved?.questions[index] ?? null
    if (said) for (const [number, label] of labelsByName(said)) places.set(number, label)
    const synthetrons = own.filter(({ number }) => verdicts[number]?.synthetron)
    if (synthetrons.length === 0) return []
    const texts = own.map(message => message.text)
    const { groups, placements } = groupQuestion(askedText(question), texts, synthetrons, said)
    for (const { label, members } of groups)
      for (const { number } of members) {
        const placement = placements.get(number)
        if (placement) places.set(number, { ...placement, label })
      }
    const shown = said?.entry.top ?? shownClusters
    return rankClusters(groups, shown, countVoters, id => quoteIdsOf(said, id, messages))
  })
  return { byQuestion, places, resolved }
}

/** The chosen quotes of a cluster and of what was merged into it; of messages that say the same, the one with most support. */
function quoteIdsOf(said: ResolvedQuestion | null, cluster: string, messages: ClusterMessage[]): string[] {
  const clusters = said?.entry.clusters ?? []
  const merged = clusters.filter(({ id }) => id !== cluster && liveCluster(clusters, id)?.id === cluster)
  const chosen = [cluster, ...merged.map(({ id }) => id)].flatMap(id => said?.quotes.get(id) ?? [])
  const ids = chosen.flatMap(numbers => {
    const [best] = numbers.flatMap(number => messages[number] ?? []).sort(strongerMessage)
    return best ? [best.id] : []
  })
  return [...new Set(ids)]
}
