import { describe, expect, it } from 'vitest'
import {
  countedMessage,
  sampleAnswer,
  sampleMessage,
  sampleParticipant,
  samplePoll,
  sampleSession,
  sampleVote,
} from '../analyse/sample.testing.js'
import { composeSample, headingsOf, sampleQuestion, textsOf, type Wishes } from './sample.testing.js'

const { info } = sampleSession()
const counted = 'berichten|deelnemers|synthetrons|stemmen|vragen|respondenten|mensen|polls|keren|onderwerpen'
/** What no Dutch text may have, wherever it stands. */
const faults = [
  new RegExp(`(éé|Eé)n (actieve )?(${counted})\\b`),
  new RegExp(`(?<![\\d.,])1 (actieve )?(${counted})\\b`),
  /\bgeen (bericht|deelnemer|stem|vraag|respondent)\b/,
  /\b(werden|kregen|deden|zijn|waren|gingen|ontstonden|vallen|schreven|gaven)( er)? één\b/,
  /één [a-z]+ (werden|kregen|deden|zijn|waren|gingen|ontstonden|vallen|schreven)\b/,
  // Of one there is no part, and no `them`.
  /één [a-z]+( op)?[,.] (waaronder|van hen)/i,
  /\{\{|\}\}/,
  /undefined|NaN|null|\[object|Infinity/,
  /[ \u00a0]{2}/,
  / [,.;:!?]/,
  /[.?!]\.(?!\.)/,
  /‘‘|’’|\(\)|‘’/,
  /^\s|\s$/,
]

const one = { participant: 'p1' }
const question = (parts = {}) => sampleQuestion('v1', parts)
const respond = (poll: string, option: string, who: string, explanation: string | null = null) => ({
  ...sampleAnswer(who, option, poll),
  explanation,
})
/** Every kind of count once with one, and everything that can be there, there once. */
const everythingOnce: Wishes = {
  session: {
    info: {
      ...info,
      title: 'Proef',
      goal: 'NS wil weten wat er beter kan',
      client: 'NS',
      date: '2020-09-01',
      invited: 1,
      registered: 1,
      followUpYes: 1,
      followUpMaybe: 1,
      followUpNo: 1,
    },
    questions: [
      sampleQuestion('w', { role: 'warm-up' }),
      question({ text: 'Noem een kans', short: 'Kans' }),
      sampleQuestion('e', { role: 'evaluation' }),
      sampleQuestion('s', { role: 'closing' }),
    ],
    messages: [
      countedMessage('a', 4, 2, one),
      countedMessage('b', 4, 0, { question: 'e' }),
      countedMessage('c', 4, 0, { question: 'w', cluster: 'tijd' }),
      countedMessage('d', 1, 0, { question: 's' }),
    ],
    polls: [
      samplePoll('scale', ['slecht', 'matig', 'goed', 'heel goed'], { after: 'v1' }),
      samplePoll('multiple', ['ja', 'nee'], { id: 'p2' }),
      samplePoll('single', ['ja', 'nee'], { id: 'p3', after: 'e' }),
    ],
    pollVotes: [
      respond('p1', '1', 'p1', 'daarom'),
      respond('p2', '1', 'p1', 'nou'),
      respond('p3', '2', 'p1'),
    ],
  },
  config: { contact: ['Iemand'], confidential: true },
}
const many = Array.from({ length: 30 }, (_, index) => `p${index}`)
const sessions: Record<string, Wishes> = {
  'one message without votes': { session: { messages: [sampleMessage('a')] } },
  'one participant, one message, one synthetron': { session: { messages: [countedMessage('a', 5, 0, one)] } },
  'one rejected synthetron': { session: { messages: [countedMessage('a', 0, 5, one)] } },
  'one vote of one other participant': {
    session: { messages: [sampleMessage('a', one)], votes: [sampleVote('a', 'p2')] },
  },
  'votes of one participant on a message of nobody': {
    session: { messages: [sampleMessage('a')], votes: [sampleVote('a', 'p2')] },
  },
  'everything once': everythingOnce,
  'everything once, of Polis': { ...everythingOnce, session: { ...everythingOnce.session, source: 'polis' } },
  'one cluster of one synthetron beside one that is left over': {
    session: {
      messages: [
        countedMessage('a', 9, 0, { cluster: 'tijd' }),
        countedMessage('b', 4, 1, { cluster: 'overig' }),
      ],
    },
  },
  'clusters of one synthetron, one of them rejected': {
    session: {
      messages: ['tijd', 'geld', 'rust'].map((cluster, index) =>
        countedMessage(cluster, index === 2 ? 0 : 9 - index, index * 5, { cluster }),
      ),
    },
  },
  'questions without messages': {
    session: {
      questions: [question({ chapter: 'Nu' }), sampleQuestion('v2', { chapter: 'Nu' }), sampleQuestion('v3')],
      polls: [samplePoll('scale', ['a', 'b', 'c', 'd'], { after: 'v3' })],
    },
  },
  'nothing divides, everything is alike': {
    session: {
      questions: ['v1', 'v2', 'v3'].map(id => sampleQuestion(id)),
      messages: ['v1', 'v2', 'v3'].map(id => countedMessage(id, 20, 0, { question: id })),
    },
  },
  'a full session': {
    session: {
      info: { ...info, title: 'Samen', registered: 40, date: '2021-03-05' },
      questions: ['v1', 'v2', 'v3', 'v4'].map((id, index) =>
        sampleQuestion(id, { chapter: index < 2 ? 'Waar wringt het?' : null }),
      ),
      attributeNames: ['soort'],
      participants: many.map((id, index) =>
        sampleParticipant(id, { soort: index < 15 ? 'rijk' : 'gemeente' }),
      ),
      messages: many.flatMap((participant, index) =>
        ['v1', 'v2', 'v3'].map(id =>
          sampleMessage(`${id}-${index}`, {
            question: id,
            participant,
            cluster: index % 9 === 0 ? null : `thema ${index % 8}`,
          }),
        ),
      ),
      votes: many.flatMap((voter, index) =>
        many.flatMap((_, other) =>
          (index + other) % 3
            ? []
            : ['v1', 'v2', 'v3'].map(id =>
                sampleVote(`${id}-${other}`, voter, index % (other + 2) ? 'agree' : 'disagree'),
              ),
        ),
      ),
    },
  },
}

describe.each(Object.entries(sessions))('the report of %s', (_, wishes) => {
  const { report, problems } = composeSample(wishes)
  const texts = textsOf(report)

  it('finds every sentence and every value in the template', () => {
    expect(problems).toEqual([])
  })

  it('is written without faults', () => {
    expect(texts.filter(text => faults.some(fault => fault.test(text)))).toEqual([])
  })

  it('has no empty text and no empty heading', () => {
    expect(texts.filter(text => text.trim() === '')).toEqual([])
    expect(headingsOf(report.sections).filter(({ text }) => text.trim() === '')).toEqual([])
  })

  it('begins its sentences with a capital', () => {
    expect(texts.filter(text => /[.?!] \p{Ll}/u.test(text))).toEqual([])
  })
})

it('what is looked for is found', () => {
  for (const wrong of [
    'Bij één berichten.',
    'Eén actieve deelnemers',
    'met 1 berichten',
    'Er deden één deelnemer mee',
    'geen bericht',
    'a  b',
    'a , b',
    'Waarom?.',
    'leverde één bericht op, waaronder één synthetron',
    'door één respondent. Van hen antwoordde',
  ])
    expect(
      faults.some(fault => fault.test(wrong)),
      wrong,
    ).toBe(true)
  for (const right of ['11 berichten', '2,1 berichten', 'één bericht', 'geen berichten', 'enzovoort…'])
    expect(
      faults.some(fault => fault.test(right)),
      right,
    ).toBe(false)
})

it('a report keeps the capitals of its goal', () => {
  expect(textsOf(composeSample(everythingOnce).report).join('\n')).toContain(
    '‘NS wil weten wat er beter kan.’',
  )
})
