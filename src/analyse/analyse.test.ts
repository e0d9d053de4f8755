import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problem } from '../problems/catalogue.js'
import type { Session } from '../validate/session.js'
import { votesOf } from '../validate/vote-columns.js'
import { analyse } from './analyse.js'
import { naiveFigures } from './naive.testing.js'
import { countedMessage, defaults, sampleMessage, sampleSession, sampleVote } from './sample.testing.js'

const person = fc.constantFrom(
  'José',
  'jose',
  'JOSE',
  '7',
  '07',
  '__proto__',
  'constructor',
  'a',
  'b',
  'c',
  'd',
)
const words = fc.constantFrom(
  'meer geld',
  'geld voor de wijk',
  'groene pleinen',
  'pleinen met groen',
  '#nodig rust',
  'x',
)

/** Sessions with votes superseded, own, neutral, without time, at equal times and on unknown messages. */
const sessions: fc.Arbitrary<Session> = fc
  .record({
    messages: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('m1', 'M1', 'm2', '__proto__', '1', '01', 'm3', 'm4'),
        question: fc.constantFrom('v1', 'V1'),
        participant: fc.option(person),
        text: words,
        isReaction: fc.boolean(),
        cluster: fc.option(fc.constantFrom('geld', 'Overig', 'groen'), { freq: 1 }),
        counts: fc.option(fc.record({ agree: fc.nat(9), disagree: fc.nat(9), neutral: fc.nat(3) })),
      }),
      { minLength: 1, maxLength: 8, selector: message => message.id },
    ),
    votes: fc.option(
      fc.array(
        fc.record({
          message: fc.constantFrom('m1', 'M1', 'm2', '__proto__', '1', 'unknown'),
          participant: person,
          judgement: fc.constantFrom(
            'agree' as const,
            'agree' as const,
            'disagree' as const,
            'neutral' as const,
          ),
          time: fc.option(fc.nat(3)),
        }),
        { maxLength: 90 },
      ),
      { freq: 8 },
    ),
  })
  .map(({ messages, votes }) => {
    const [question] = sampleSession().questions
    if (!question) throw new Error('no question')
    return sampleSession({
      questions: [question, { ...question, id: 'V1' }],
      messages: messages.map(({ id, ...parts }) => sampleMessage(id, parts)),
      votes:
        votes?.map(vote => sampleVote(vote.message, vote.participant, vote.judgement, vote.time)) ?? null,
    })
  })

describe('the method', () => {
  it.each([false, true])('agrees with the obvious computation (own votes count: %s)', countOwnVotes => {
    const settings = { ...defaults, method: { ...defaults.method, countOwnVotes } }
    fc.assert(
      fc.property(sessions, session => {
        const { analysis, problems } = analyse(session, settings, [])
        const expected = naiveFigures(session, settings)
        expect(
          analysis.messages.map(({ id, question, agree, disagree, neutral, synthetron, bipotron, tier }) => ({
            id,
            question,
            agree,
            disagree,
            neutral,
            synthetron,
            bipotron,
            tier,
          })),
        ).toEqual(expected.messages)
        const { activeParticipants, writers, voters, votes, reactions } = expected
        expect(analysis.participation).toMatchObject({
          activeParticipants,
          writers,
          voters,
          votes,
          reactions,
        })
        for (const [code, count] of Object.entries(expected.problems))
          expect([code, problems.filter(one => one.code === code).length]).toEqual([code, count])
        for (const question of analysis.questions) {
          const own = expected.messages.filter(message => message.question === question.id)
          const synthetrons = own.filter(message => message.synthetron)
          expect(question).toMatchObject({
            messages: own.length,
            participants: expected.participantsOf(question.id),
            synthetrons: synthetrons.length,
            bipotrons: own.filter(message => message.bipotron).length,
            consensus: own.length === 0 ? null : synthetrons.length / own.length,
          })
          // Its clusters hold every synthetron once and nothing else, and their figures are those of their messages.
          expect(question.clusters.flatMap(cluster => cluster.messageIds).sort()).toEqual(
            synthetrons.map(message => message.id).sort(),
          )
          for (const cluster of question.clusters) {
            const members = synthetrons.filter(message => cluster.messageIds.includes(message.id))
            expect(cluster).toMatchObject({
              synthetrons: members.length,
              agree: members.reduce((sum, one) => sum + one.agree, 0),
              disagree: members.reduce((sum, one) => sum + one.disagree, 0),
              voters: session.votes?.size ? expected.votersOn(cluster.messageIds) : null,
            })
            for (const id of cluster.messageIds)
              expect(analysis.messages.find(message => message.id === id)?.cluster).toBe(cluster.label)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same whatever the order of the rows, where times decide', () => {
    fc.assert(
      fc.property(
        sessions,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (session, random) => {
          const shuffled = <T>(rows: T[]): T[] =>
            rows
              .map(row => ({ row, key: random.next().value as number }))
              .sort((a, b) => a.key - b.key)
              .map(({ row }) => row)
          const timed = session.votes && [...session.votes].map((vote, row) => ({ ...vote, time: row }))
          const before = analyse({ ...session, votes: timed && votesOf(timed) }, defaults, []).analysis
          const after = analyse(
            { ...session, messages: shuffled(session.messages), votes: timed && votesOf(shuffled(timed)) },
            defaults,
            [],
          ).analysis
          expect(after.questions).toEqual(before.questions)
          expect(after.participation).toEqual(before.participation)
        },
      ),
    )
  })
})

describe('analyse', () => {
  it('knows nobody where only counts are exported', () => {
    const { analysis } = analyse(sampleSession({ messages: [countedMessage('m1', 5, 1)] }), defaults, [])
    expect(analysis.participation).toMatchObject({
      activeParticipants: 0,
      messagesPerParticipant: null,
      votes: 6,
    })
    expect(analysis.messages[0]).toMatchObject({ participant: null, synthetron: true })
    expect(analysis.questions[0]?.clusters[0]?.voters).toBeNull()
    expect(analysis.benchmarks[0]).toMatchObject({ value: null, comparison: null })
  })

  it('takes a votes table without rows as absent', () => {
    const session = sampleSession({ messages: [countedMessage('m1', 5, 1)], votes: [] })
    expect(analyse(session, defaults, []).analysis.messages[0]?.agree).toBe(5)
  })

  it('says so when there are no votes and no counts, and when all votes are neutral', () => {
    const messages = [sampleMessage('m1', { participant: 'a' })]
    const counted = (counts: { agree: number; disagree: number; neutral: number }) =>
      codes(sampleSession({ messages: [sampleMessage('m1', { counts })] }))
    const codes = (session: Session) => analyse(session, defaults, []).analysis.warnings.map(one => one.code)
    expect(codes(sampleSession({ messages }))).toEqual(['no-votes'])
    expect(codes(sampleSession({ messages, votes: [sampleVote('m1', 'b', 'neutral')] }))).toEqual([
      'all-neutral',
    ])
    expect(codes(sampleSession({ messages, votes: [sampleVote('m1', 'b')] }))).toEqual([])
    expect(counted({ agree: 0, disagree: 0, neutral: 0 })).toEqual(['no-votes'])
    expect(counted({ agree: 0, disagree: 0, neutral: 3 })).toEqual(['all-neutral'])
    expect(counted({ agree: 0, disagree: 1, neutral: 3 })).toEqual([])
  })

  it('reports where exported counts differ, neutral only where that is exported', () => {
    const votes = [sampleVote('m1', 'b'), sampleVote('m1', 'c', 'neutral')]
    const codes = (neutral: number | null, agree = 1) =>
      analyse(
        sampleSession({
          messages: [sampleMessage('m1', { counts: { agree, disagree: 0, neutral } })],
          votes,
        }),
        defaults,
        [],
      ).problems.map(one => one.code)
    expect(codes(null)).toEqual([])
    expect(codes(1)).toEqual([])
    expect(codes(2)).toEqual(['counts-differ'])
    expect(codes(0)).toEqual(['counts-differ'])
    expect(codes(null, 3)).toEqual(['counts-differ'])
  })

  it('uses the flags of the platform and reports where they differ', () => {
    const flags = { synthetron: true, bipotron: false, tier: 'low' as const }
    const session = sampleSession({ messages: [countedMessage('m1', 3, 3, { flags })] })
    const { analysis, problems } = analyse(session, defaults, [])
    expect(analysis.messages[0]).toMatchObject({
      synthetron: true,
      bipotron: false,
      tier: 'low',
      tierFirm: false,
    })
    expect(problems.map(one => [one.code, one.place.column])).toEqual([
      ['flag-differs', 'synthetron'],
      ['flag-differs', 'bipotron'],
      ['flag-differs', 'niveau'],
    ])
  })

  it('gives pseudonyms by first appearance, unless ids are kept', () => {
    const messages = ['x', 'y', 'x', null].map((participant, index) =>
      sampleMessage(`m${index}`, { participant }),
    )
    const votes = [sampleVote('m0', 'z')]
    const names = (keepIds: boolean) =>
      analyse(sampleSession({ messages, votes }), { ...defaults, keepIds }, []).analysis.messages.map(
        message => message.participant,
      )
    expect(names(false)).toEqual(['p-001', 'p-002', 'p-001', null])
    expect(names(true)).toEqual(['x', 'y', 'x', null])
  })

  it('numbers more than 999 people with more digits', () => {
    const votes = Array.from({ length: 1000 }, (_, index) => sampleVote('m1', `v${index}`))
    const session = sampleSession({ messages: [sampleMessage('m1', { participant: 'x' })], votes })
    expect(analyse(session, defaults, []).analysis.messages[0]?.participant).toBe('p-0001')
  })

  it('sums up earlier warnings with its own, names nobody and keeps a thousand places', () => {
    const twice = problem('participant-twice', { file: 'sessie.xlsx', row: 3 }, 'jan jansen')
    const earlier = [
      problem('column-ignored', { file: 'sessie.xlsx' }, 'x'),
      ...Array.from({ length: 1001 }, () => twice),
    ]
    const messages = [sampleMessage('m1', { participant: 'jan jansen' })]
    const { warnings } = analyse(sampleSession({ messages }), defaults, earlier).analysis
    expect(warnings.map(one => [one.code, one.count, one.places.length])).toEqual([
      ['participant-twice', 1001, 1000],
      ['no-votes', 1, 1],
    ])
    expect(warnings[0]?.message).toContain('p-001')
    expect(warnings[0]?.message).not.toContain('jansen')
  })

  it('counts a million votes within seconds', () => {
    const messages = Array.from({ length: 5000 }, (_, index) =>
      sampleMessage(`m${index}`, { participant: `p${index % 900}` }),
    )
    const votes = Array.from({ length: 1_000_000 }, (_, index) =>
      sampleVote(
        `m${index % 5000}`,
        `p${(index * 7919) % 1000}`,
        index % 3 ? 'agree' : 'disagree',
        index % 11,
      ),
    )
    const { analysis } = analyse(
      sampleSession({ messages: messages.map(one => ({ ...one, cluster: 'x' })), votes }),
      defaults,
      [],
    )
    expect(analysis.participation.messages).toBe(5000)
  })
})
