import type { Session, Tier, Vote } from '../validate/session.js'
import type { AnalysisSettings } from './analyse.js'

/** The method computed the obvious way, slowly, to hold the analysis against. */
export function naiveFigures(session: Session, { method }: AnalysisSettings) {
  const votes = session.votes && session.votes.size > 0 ? [...session.votes] : null
  const authorOf = (id: string) => session.messages.find(message => message.id === id)?.participant
  const known = (votes ?? []).filter(vote => session.messages.some(message => message.id === vote.message))
  const own = known.filter(vote => authorOf(vote.message) === vote.participant)
  const candidates = known.filter(vote => method.countOwnVotes || !own.includes(vote))
  const later = (a: Vote, b: Vote): boolean => {
    if (a.time === b.time) return candidates.indexOf(a) > candidates.indexOf(b)
    if (a.time === null || b.time === null) return b.time === null
    return a.time > b.time
  }
  const counted = candidates.filter(
    vote =>
      !candidates.some(
        rival =>
          rival !== vote &&
          rival.message === vote.message &&
          rival.participant === vote.participant &&
          later(rival, vote),
      ),
  )
  const count = (id: string, judgement: Vote['judgement']) =>
    counted.filter(vote => vote.message === id && vote.judgement === judgement).length
  const tier = (share: bigint, total: bigint): Tier => {
    const { top, high, medium, low } = method.tierPercents
    const above = (percent: number) => share * 100n > BigInt(percent) * total
    return above(top)
      ? 'top'
      : above(high)
        ? 'high'
        : above(medium)
          ? 'medium'
          : above(low)
            ? 'low'
            : 'bottom'
  }
  const messages = session.messages.map(message => {
    const agree = votes ? count(message.id, 'agree') : (message.counts?.agree ?? 0)
    const disagree = votes ? count(message.id, 'disagree') : (message.counts?.disagree ?? 0)
    const neutral = votes ? count(message.id, 'neutral') : (message.counts?.neutral ?? 0)
    const synthetron = agree >= method.minSupport || disagree >= method.minSupport
    const smaller = Math.min(agree, disagree)
    return {
      id: message.id,
      question: message.question,
      agree,
      disagree,
      neutral,
      synthetron,
      bipotron:
        smaller >= method.minPerSide && smaller * 100 >= method.minMinorityPercent * (agree + disagree),
      tier: synthetron ? tier(BigInt(agree), BigInt(agree + disagree)) : null,
    }
  })
  const people = (ids: (string | null)[]): number => new Set(ids.filter(id => id !== null)).size
  const writers = session.messages.map(message => message.participant)
  const others = counted
    .filter(vote => authorOf(vote.message) !== vote.participant)
    .map(vote => vote.participant)
  return {
    messages,
    activeParticipants: people([...writers, ...others]),
    writers: people(writers),
    voters: people(counted.map(vote => vote.participant)),
    votes: messages.reduce((sum, one) => sum + one.agree + one.disagree + one.neutral, 0),
    reactions: session.messages.filter(message => message.isReaction).length,
    participantsOf: (question: string) => {
      const ids = session.messages.filter(message => message.question === question).map(message => message.id)
      return people([
        ...session.messages
          .filter(message => message.question === question)
          .map(message => message.participant),
        ...counted.filter(vote => ids.includes(vote.message)).map(vote => vote.participant),
      ])
    },
    votersOn: (ids: string[]) =>
      people(counted.filter(vote => ids.includes(vote.message)).map(vote => vote.participant)),
    problems: {
      'vote-own': method.countOwnVotes ? 0 : own.length,
      'vote-unknown-message': (votes ?? []).length - known.length,
      'vote-superseded': candidates.length - counted.length,
    },
  }
}
