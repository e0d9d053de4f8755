import type { Message, Participant, Poll, PollVote, Session, Vote, Votes } from '../validate/session.js'
import { votesOf } from '../validate/vote-columns.js'
import type { AnalysisSettings } from './analyse.js'

const place = (table: string) => ({ file: 'sessie.xlsx', table, row: 2 })

/** What a test gives of a session: votes as a list, if it likes. */
export interface SampleParts extends Omit<Partial<Session>, 'votes'> {
  votes?: readonly Vote[] | Votes | null
}

/** A session with as little in it as the types allow, and whatever a test gives. */
export function sampleSession({ votes = null, ...parts }: SampleParts = {}): Session {
  return {
    source: 'native',
    input: 'sessie.xlsx',
    checksum: '',
    info: {
      title: null,
      subtitle: null,
      date: null,
      client: null,
      goal: null,
      introduction: null,
      invited: null,
      registered: null,
      followUpYes: null,
      followUpMaybe: null,
      followUpNo: null,
    },
    questions: [
      {
        id: 'v1',
        text: 'Wat is er nodig?',
        introduction: null,
        short: null,
        chapter: null,
        role: null,
        place: place('Vragen'),
      },
    ],
    messages: [],
    votes: votes !== null && Array.isArray(votes) ? votesOf(votes) : (votes as Votes | null),
    polls: [],
    pollVotes: [],
    participants: [],
    attributeNames: [],
    maskedNames: [],
    ...parts,
  }
}

/** A message to question v1 without votes, and what differs from that. */
export function sampleMessage(id: string, parts: Partial<Message> = {}): Message {
  return {
    id,
    question: 'v1',
    participant: null,
    text: `bericht ${id}`,
    typed: parts.text ?? `bericht ${id}`,
    time: null,
    isReaction: false,
    replyTo: null,
    counts: null,
    cluster: null,
    flags: { synthetron: null, bipotron: null, tier: null },
    place: place('Berichten'),
    ...parts,
  }
}

/** A message that this many people agree and disagree with, by exported counts. */
export const countedMessage = (
  id: string,
  agree: number,
  disagree: number,
  parts: Partial<Message> = {},
): Message => sampleMessage(id, { counts: { agree, disagree, neutral: 0 }, ...parts })

export const sampleVote = (
  message: string,
  participant: string,
  judgement: Vote['judgement'] = 'agree',
  time: number | null = null,
): Vote => ({ message, participant, judgement, time, place: place('Stemmen') })

export const samplePoll = (kind: Poll['kind'], labels: string[], parts: Partial<Poll> = {}): Poll => ({
  id: 'p1',
  text: 'Hoe gaat het?',
  kind,
  after: null,
  options: labels.map((label, index) => ({ option: String(index + 1), label, votes: null })),
  place: place('Polls'),
  ...parts,
})

export const sampleAnswer = (participant: string | null, option: string, poll = 'p1'): PollVote => ({
  poll,
  participant,
  option,
  explanation: null,
  typed: null,
  place: place('Pollstemmen'),
})

export const sampleParticipant = (id: string, attributes: Record<string, string>): Participant => ({
  id,
  attributes: new Map(Object.entries(attributes)),
  place: place('Deelnemers'),
})

/** The method as it is defined, with its owner's benchmark. */
export const defaults: AnalysisSettings = {
  method: {
    minSupport: 4,
    minPerSide: 2,
    minMinorityPercent: 25,
    countOwnVotes: false,
    tierPercents: { top: 90, high: 70, medium: 40, low: 15 },
    shownClusters: 5,
    minGroup: 5,
  },
  benchmark: {
    measures: { messagesPerParticipant: 14, reactionShare: 19, synthetronShare: 16, bipotronShare: 20 },
    tolerancePercent: 5,
  },
  keepIds: false,
}
