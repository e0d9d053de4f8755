import type { Codebook } from '../codebook/codebook.js'
import type { Resolved } from '../codebook/resolve.js'
import type { Problem } from '../problems/problem.js'
import type { Session } from '../validate/session.js'
import type { Analysis, Consensus, MessageAnalysis, MethodInForce } from './analysis.js'
import { analyseAttributes } from './attributes.js'
import { benchmarksOf } from './benchmark.js'
import { clusterSession } from './clusters/cluster-session.js'
import type { ClusterPlace } from './clusters/group.js'
import { restProblems } from './clusters/rest-problems.js'
import { countVotes } from './count-votes.js'
import { ratio } from './fraction.js'
import type { BenchmarkSettings, MethodSettings } from './method.js'
import { participationOf } from './participation.js'
import { peopleOf } from './people.js'
import { analysePolls } from './polls.js'
import { pseudonyms } from './pseudonyms.js'
import { analyseQuestions, messagesByQuestion } from './questions.js'
import { judgeMessages, type Verdict } from './synthetrons.js'
import type { Tally } from './tally.js'
import { countTiers } from './tiers.js'
import { voterCounter } from './voter-counter.js'
import { summariseWarnings } from './warnings.js'

export interface AnalysisSettings {
  method: MethodSettings
  benchmark: BenchmarkSettings
  /** Whether participants keep the ids of the export instead of pseudonyms. */
  keepIds: boolean
}

/**
 * Everything that is computed from a session, and the problems met on the way. `earlier` are the problems of the steps
 * before: the analysis sums up the warnings among them with its own. `resolved` says where the codebook's entries are in
 * this session; null without one.
 */
export function analyse(
  session: Session,
  { method, benchmark, keepIds }: AnalysisSettings,
  earlier: Problem[],
  codebook: Codebook | null = null,
): { analysis: Analysis; problems: Problem[]; resolved: Resolved | null } {
  const people = peopleOf(session)
  const nameOf = pseudonyms(people, keepIds)
  const counted = countVotes(session, people, method.countOwnVotes)
  const { tally } = counted
  const judged = judgeMessages(session, tally, method)
  const { verdicts } = judged
  const { participation, active } = participationOf(session, people, tally)
  const consensus = consensusOf(verdicts)
  const members = messagesByQuestion(session)
  const countVoters = voterCounter(people, tally)
  const { shownClusters } = method
  const clusters = clusterSession(session, tally, verdicts, members, shownClusters, countVoters, codebook)
  const polled = analysePolls(session)
  const described = analyseAttributes(session, people, active, method.minGroup)
  const problems = [
    ...counted.problems,
    ...judged.problems,
    ...polled.problems,
    ...described.problems,
    ...(clusters.resolved?.problems ?? []),
    ...restProblems(session.questions, clusters.byQuestion),
  ]
  const { title, date, client } = session.info
  const analysis: Analysis = {
    schemaVersion: 1,
    session: { title, date, client, source: session.source },
    method: inForce(method),
    participation,
    consensus,
    benchmarks: benchmarksOf(participation, consensus, benchmark),
    questions: analyseQuestions(session, people, tally, verdicts, members, clusters.byQuestion, benchmark),
    messages: messagesOf(session, tally, verdicts, clusters.places, nameOf),
    polls: polled.polls,
    attributes: described.attributes,
    warnings: summariseWarnings([...earlier, ...problems], nameOf, session.maskedNames),
  }
  return { analysis, problems, resolved: clusters.resolved }
}

function consensusOf(verdicts: Verdict[]): Consensus {
  const synthetrons = verdicts.filter(one => one.synthetron).length
  const bipotrons = verdicts.filter(one => one.bipotron).length
  return {
    synthetrons,
    synthetronShare: ratio(synthetrons, verdicts.length),
    bipotrons,
    bipotronShare: ratio(bipotrons, verdicts.length),
    tiers: countTiers(verdicts.map(one => one.tier)),
  }
}

function inForce({
  minSupport,
  minPerSide,
  minMinorityPercent,
  countOwnVotes,
  tierPercents,
}: MethodSettings): MethodInForce {
  const { top, high, medium, low } = tierPercents
  return {
    minSupport,
    minPerSide,
    minMinorityShare: minMinorityPercent / 100,
    countOwnVotes,
    tiers: { top: top / 100, high: high / 100, medium: medium / 100, low: low / 100 },
  }
}

/** `places` holds for each synthetron the cluster it ended in; another message keeps what the analyst coded. */
function messagesOf(
  session: Session,
  tally: Tally,
  verdicts: Verdict[],
  places: Map<number, ClusterPlace>,
  nameOf: (id: string) => string,
): MessageAnalysis[] {
  return session.messages.map((message, index) => {
    const agree = tally.agree[index] ?? 0
    const disagree = tally.disagree[index] ?? 0
    const verdict = verdicts[index] ?? { synthetron: false, bipotron: false, tier: null, tierFirm: null }
    const place = places.get(index)
    return {
      id: message.id,
      question: message.question,
      participant: message.participant === null ? null : nameOf(message.participant),
      replyTo: message.replyTo,
      agree,
      disagree,
      neutral: tally.neutral[index] ?? 0,
      agreement: ratio(agree, agree + disagree),
      synthetron: verdict.synthetron,
      tier: verdict.tier,
      tierFirm: verdict.tierFirm,
      bipotron: verdict.bipotron,
      cluster: place?.label ?? message.cluster,
      clusterReason: place?.reason ?? (message.cluster === null ? null : 'column'),
      clusterSecond: place?.second ?? null,
      clusterFirm: place?.firm ?? (message.cluster === null ? null : true),
    }
  })
}
