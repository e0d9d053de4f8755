import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../analyse/analyse.js'
import { defaults } from '../../analyse/sample.testing.js'
import { severityOf } from '../../problems/catalogue.js'
import { hostOf } from '../../read/host.testing.js'
import { read } from '../../read/read.js'
import { noOverrides } from '../overrides.js'
import { validate } from '../validate.js'

const comments = `timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
1600000000000,Sun Sep 13 2020 12:26:40 GMT+0000 (Coordinated Universal Time),0,0,9,9,1,"Meer bankjes, graag"
1600000001000,Sun Sep 13 2020 12:26:41 GMT+0000 (Coordinated Universal Time),1,1,0,0,-1,Koop nu
1600000002000,Sun Sep 13 2020 12:26:42 GMT+0000 (Coordinated Universal Time),2,1,0,0,0,学校の近くに公園を
`
const votes = `timestamp,datetime,comment-id,voter-id,vote
1600000000000,,0,0,1
1600000003000,,0,1,-1
1600000004000,,0,1,1
1600000005000,,1,7,1
1600000006000,,2,3,0
1600000007000,,2,0,-1
`
const summary = 'topic,Het park\nconversation-description,Wat kan er beter?\nvoters,4\n'
const conversation = { 'comments.csv': comments, 'votes.csv': votes, 'summary.csv': summary }

async function sessionIn(files: Record<string, string>, overrides = noOverrides) {
  const input = 'polis.zip'
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  const { session, problems } = validate(await read(input, hostOf({ [input]: zip })), overrides)
  return { session, codes: problems.map(one => one.code), problems }
}

describe('a Polis export', () => {
  it('is one question with its ids as they are, without what was rejected', async () => {
    const { session, codes, problems } = await sessionIn(conversation)
    expect(session?.source).toBe('polis')
    expect(session?.info).toMatchObject({ title: 'Het park', goal: null, introduction: 'Wat kan er beter?' })
    expect(session?.questions).toMatchObject([{ id: 'v1', text: 'Het park', introduction: null }])
    expect(session?.messages).toMatchObject([
      { id: '0', participant: '0', text: 'Meer bankjes, graag', time: 1_600_000_000_000, counts: null },
      { id: '2', participant: '1', text: '学校の近くに公園を' },
    ])
    expect(
      [...(session?.votes ?? [])].map(({ message, participant }) => `${message}/${participant}`),
    ).toEqual([...['0/0', '0/1', '0/1', '2/3', '2/0']])
    expect(codes).toEqual(['polis-rejected', 'polis-own-votes'])
    expect(problems.map(one => one.details?.count)).toEqual([1, 1])
  })

  it('counts the last vote of each person and none of their own, and nobody by what was rejected', async () => {
    const { session } = await sessionIn(conversation)
    if (!session) throw new Error('no session')
    const { analysis, problems } = analyse(session, defaults, [])
    expect(analysis.messages).toMatchObject([
      { id: '0', agree: 1, disagree: 0, neutral: 0 },
      { id: '2', agree: 0, disagree: 1, neutral: 1 },
    ])
    expect(analysis.participation.activeParticipants).toBe(3)
    expect(analysis.warnings).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['vote-changed'])
  })

  it('is doubted when people vote against their own comments', async () => {
    const own = (vote: number) =>
      ['comment-id,voter-id,vote', ...Array.from({ length: 5 }, (_, id) => `${id},${id},${vote}`)].join('\n')
    const written = [
      'comment-id,author-id,comment-body',
      ...Array.from({ length: 5 }, (_, id) => `${id},${id},Tekst ${id}`),
    ].join('\n')
    const codesOf = async (vote: number) =>
      (await sessionIn({ 'comments.csv': written, 'votes.csv': own(vote) })).codes
    expect(await codesOf(-1)).toEqual(['polis-own-votes', 'polis-votes-reversed'])
    expect(await codesOf(1)).toEqual(['polis-own-votes'])
  })

  it('has the votes by participant beside it, which say the same again', async () => {
    const { codes } = await sessionIn({ ...conversation, 'participants-votes.csv': 'participant,0\n0,1\n' })
    expect(codes).toEqual(['polis-rejected', 'polis-own-votes'])
  })

  it('of several conversations has a question for each, in order of folder, and people of their own', async () => {
    const { session, problems } = await sessionIn({
      'export/b/comments.csv': comments,
      'export/b/votes.csv': votes,
      'export/a/comments.csv': comments.replace('Meer bankjes', 'Minder hekken'),
      'export/a/votes.csv': votes,
      'export/a/summary.csv': summary,
    })
    expect(session?.questions.map(({ id, text, introduction }) => [id, text, introduction])).toEqual([
      ['a', 'Het park', 'Wat kan er beter?'],
      ['b', 'b', null],
    ])
    expect(session?.info.introduction).toBeNull()
    expect(session?.messages.map(({ id, participant, question }) => [id, participant, question])).toEqual([
      ['a/0', 'a/0', 'a'],
      ['a/2', 'a/1', 'a'],
      ['b/0', 'b/0', 'b'],
      ['b/2', 'b/1', 'b'],
    ])
    expect(session?.votes?.size).toBe(10)
    expect(session?.votes?.at(9)).toMatchObject({
      message: 'b/2',
      participant: 'b/0',
      place: { file: 'polis.zip/b/votes.csv', row: 7 },
    })
    expect(problems.map(({ code, place, details }) => [code, place, details?.count])).toEqual([
      ['polis-rejected', { file: 'polis.zip' }, 2],
      ['polis-own-votes', { file: 'polis.zip' }, 2],
    ])
  })

  it('without votes takes the counts of the comments, from an older export with other columns', async () => {
    const older = 'comment-id,author-id,agrees,disagrees,comment-body\n5,2,4,1,Ja\n6,3,0,0,Nee\n'
    for (const files of [
      { 'comments.csv': older },
      { 'comments.csv': older, 'votes.csv': 'comment-id,voter-id,vote\n' },
    ])
      expect((await sessionIn(files)).session?.messages).toMatchObject([
        { id: '5', counts: { agree: 4, disagree: 1 } },
        { id: '6', counts: { agree: 0, disagree: 0 } },
      ])
  })

  it('says what of the configuration it has no use for', async () => {
    const { codes } = await sessionIn(conversation, {
      ...noOverrides,
      polls: new Map([['p1', { text: 'Hoe vaak?' }]]),
      mapping: new Map([['Berichten', new Map([['tekst', 'inhoud']])]]),
    })
    expect(codes).toEqual(expect.arrayContaining(['config-unknown-poll', 'mapping-polis']))
  })

  it('says what is wrong with a vote, and where', async () => {
    const { session, problems } = await sessionIn({ ...conversation, 'votes.csv': `${votes}1,,2,9,2\n` })
    expect(session).toBeNull()
    expect(problems).toContainEqual({
      code: 'vote-invalid',
      place: { file: 'polis.zip/votes.csv', row: 8, column: 'vote' },
      value: '2',
    })
  })

  it.each([
    ['comments.csv', 'comment-body', 'body'],
    ['comments.csv', 'comment-id', 'id'],
    ['votes.csv', 'comment-id', 'id'],
    ['votes.csv', 'voter-id', 'person'],
    ['votes.csv', ',vote\n', ',answer\n'],
  ])('says by the names of Polis that %s has no %s', async (file, heading, other) => {
    const text = (file === 'votes.csv' ? votes : comments).replace(heading, other)
    const { session, problems } = await sessionIn({ ...conversation, [file]: text })
    expect(session).toBeNull()
    expect(problems.filter(one => severityOf(one) === 'error')).toEqual([
      {
        code: 'polis-column-missing',
        place: { file: `polis.zip/${file}`, row: 1 },
        value: heading.replace(/[,\n]/g, ''),
      },
    ])
  })

  it('has each column once', async () => {
    const { session, problems } = await sessionIn({
      ...conversation,
      'votes.csv': votes.replace('datetime', 'Voter_ID'),
    })
    expect(session).toBeNull()
    expect(problems.filter(one => severityOf(one) === 'error')).toEqual([
      {
        code: 'column-twice',
        place: { file: 'polis.zip/votes.csv', row: 1, column: 'voter-id' },
        value: 'voter-id',
        details: { column: 'voter-id' },
      },
    ])
  })

  it('takes the latest vote, however few milliseconds a timestamp has', async () => {
    const { session } = await sessionIn({
      'comments.csv': 'comment-id,author-id,comment-body\n0,0,Ja\n1,1,Nee\n',
      'votes.csv': 'timestamp,comment-id,voter-id,vote\n9000,0,1,1\n8000,0,1,-1\n',
    })
    if (!session) throw new Error('no session')
    expect(analyse(session, defaults, []).analysis.messages[0]).toMatchObject({ agree: 1, disagree: 0 })
  })

  it('tells how many comments are seeds, which count with who placed them', async () => {
    const seeded = comments
      .replace('timestamp,', 'is-seed,timestamp,')
      .replace(/^1600000000000/m, 'true,1600000000000')
      .replace(/^1600000001000/m, 'true,1600000001000')
      .replace(/^1600000002000/m, 'false,1600000002000')
    const { session, problems } = await sessionIn({ ...conversation, 'comments.csv': seeded })
    expect(session?.messages.map(({ participant }) => participant)).toEqual(['0', '1'])
    expect(problems.find(({ code }) => code === 'polis-seeds')?.details).toEqual({ count: 1 })
  })

  it('may have a conversation of which every comment was rejected, beside others', async () => {
    const rejected = comments.replace(/,[01],(["学])/g, ',-1,$1')
    const others = { 'a/comments.csv': comments, 'a/votes.csv': votes, 'b/votes.csv': votes }
    const { session, codes } = await sessionIn({ ...others, 'b/comments.csv': rejected })
    expect(session?.questions.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(session?.messages).toHaveLength(2)
    expect(codes).not.toContain('no-messages')
    const alone = await sessionIn({ ...conversation, 'comments.csv': rejected })
    expect(alone.session).toBeNull()
    expect(alone.codes).toContain('polis-no-messages')
  })

  it('misses the comments of a conversation that has only votes', async () => {
    const { session, problems } = await sessionIn({
      'a/comments.csv': comments,
      'a/votes.csv': votes,
      'b/votes.csv': votes,
    })
    expect(session).toBeNull()
    expect(problems[0]).toMatchObject({
      code: 'polis-votes-alone',
      place: { file: 'polis.zip/b/votes.csv' },
    })
  })

  it('says that people cannot be counted where no comment has an author', async () => {
    const { problems } = await sessionIn({
      ...conversation,
      'comments.csv': comments.replace('author-id', 'author'),
    })
    expect(problems.find(({ code }) => code === 'authors-unknown')?.details).toEqual({ column: 'author-id' })
  })
})
