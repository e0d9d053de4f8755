import { describe, expect, it } from 'vitest'
import { countedMessage, samplePoll, sampleSession } from '../analyse/sample.testing.js'
import { type Config, noConfig } from '../config/config.js'
import type { Question } from '../validate/session.js'
import { outlineOf } from './chapters.js'
import { composeSample, sampleQuestion } from './sample.testing.js'

const chaptersOf = (questions: Question[], chapters: Config['chapters'] = []) =>
  outlineOf(sampleSession({ questions }), { ...noConfig, chapters }).chapters.map(chapter => [
    chapter.title,
    chapter.questions.map(({ id }) => id).join(' '),
  ])
const configured = (title: string, questions: string[]) => ({ title, questions })

describe('the chapters', () => {
  it('are those of the export, each where its first question stands', () => {
    expect(
      chaptersOf([
        sampleQuestion('a', { chapter: 'Nu' }),
        sampleQuestion('b', { chapter: 'Straks' }),
        sampleQuestion('c', { chapter: 'Nu' }),
      ]),
    ).toEqual([
      ['Nu', 'a c'],
      ['Straks', 'b'],
    ])
  })

  it('are the configuration’s first, in its order and with its order of questions', () => {
    expect(
      chaptersOf(
        [sampleQuestion('a', { chapter: 'Nu' }), sampleQuestion('b'), sampleQuestion('c')],
        [configured('Later', ['c', 'a']), configured('Leeg', ['weg'])],
      ),
    ).toEqual([
      ['Later', 'c a'],
      ['Vraag b?', 'b'],
    ])
  })

  it('take in what the export puts under the same title', () => {
    expect(
      chaptersOf([sampleQuestion('a', { chapter: 'Nu' }), sampleQuestion('b')], [configured('Nu', ['b'])]),
    ).toEqual([['Nu', 'b a']])
  })

  it('of one title are one chapter, and a question in two is in the first', () => {
    const questions = [sampleQuestion('a'), sampleQuestion('b'), sampleQuestion('c')]
    const chapters = [configured('Nu', ['a']), configured('Later', ['b', 'a']), configured('Nu', ['c'])]
    expect(chaptersOf(questions, chapters)).toEqual([
      ['Nu', 'a c'],
      ['Later', 'b'],
    ])
    const { problems } = composeSample({ session: { questions }, config: { chapters } })
    expect(problems).toMatchObject([{ code: 'config-question-twice', value: 'a' }])
  })

  it('are single questions where nothing names a chapter, even when those are alike', () => {
    expect(
      chaptersOf([sampleQuestion('a', { short: 'Tijd' }), sampleQuestion('b', { short: 'Tijd' })]),
    ).toEqual([
      ['Tijd', 'a'],
      ['Tijd', 'b'],
    ])
  })

  it('hold no question that plays another part', () => {
    const outline = outlineOf(
      sampleSession({
        questions: [
          sampleQuestion('a', { role: 'warm-up', chapter: 'Nu' }),
          sampleQuestion('b', { role: 'evaluation' }),
          sampleQuestion('c', { role: 'closing' }),
          sampleQuestion('d'),
        ],
      }),
      { ...noConfig, chapters: [configured('Alles', ['a', 'b', 'c', 'd'])] },
    )
    expect(outline.chapters.map(({ questions }) => questions.map(({ id }) => id))).toEqual([['d']])
    expect([outline.warmUps, outline.evaluations, outline.closings].flat().map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('that name an unknown question are a problem', () => {
    const { problems } = composeSample({
      session: { messages: [countedMessage('m', 4, 0)] },
      config: { file: 'rapport.yaml', chapters: [configured('Nu', ['v1', 'v9'])] },
    })
    expect(problems).toEqual([
      { code: 'config-unknown-question', place: { file: 'rapport.yaml' }, value: 'v9' },
    ])
  })
})

describe('a poll', () => {
  const outline = (after: string | null) =>
    outlineOf(sampleSession({ polls: [samplePoll('scale', ['a', 'b'], { after })] }), noConfig)

  it('goes with the question that it follows', () => {
    expect(outline('v1').pollsAfter.get('v1')).toHaveLength(1)
    expect(outline('v1').ownPolls).toEqual([])
  })

  it('is of its own after none, or after a question that is not there', () => {
    expect(outline(null).ownPolls).toHaveLength(1)
    expect(outline('v9').ownPolls).toHaveLength(1)
  })
})
