import { expect, it } from 'vitest'
import { analysePolls } from './polls.js'
import { sampleAnswer, samplePoll, sampleSession } from './sample.testing.js'

const scale = samplePoll('scale', ['slecht', 'matig', 'gaat wel', 'goed', 'heel goed'])

it('counts the last answer of each person on a scale', () => {
  const pollVotes = [
    sampleAnswer('a', '1'),
    sampleAnswer('b', '2'),
    sampleAnswer('a', '5'),
    sampleAnswer('a', '4'),
    sampleAnswer(null, '3'),
    sampleAnswer(null, '3'),
    sampleAnswer('c', '9'),
    sampleAnswer('c', '1', 'elsewhere'),
  ]
  const { polls, problems } = analysePolls(sampleSession({ polls: [scale], pollVotes }))
  expect(polls[0]).toMatchObject({ respondents: 4, mean: 12 / 4, bottomTwo: 1 / 4, topTwo: 1 / 4 })
  expect(polls[0]?.options.map(option => option.votes)).toEqual([0, 1, 2, 1, 0])
  expect(problems.map(one => one.code)).toEqual(['poll-superseded', 'poll-superseded'])
})

it('lets one person choose several, each once, with shares of respondents', () => {
  const pollVotes = [
    sampleAnswer('a', '1'),
    sampleAnswer('a', '2'),
    sampleAnswer('a', '1'),
    sampleAnswer('b', '1'),
  ]
  const { polls, problems } = analysePolls(
    sampleSession({ polls: [samplePoll('multiple', ['x', 'y'])], pollVotes }),
  )
  expect(polls[0]).toMatchObject({ respondents: 2, mean: null, bottomTwo: null, topTwo: null })
  expect(polls[0]?.options.map(option => option.share)).toEqual([1, 0.5])
  expect(problems).toEqual([])
})

it('uses exported counts where there are no single answers', () => {
  const options = [3, 1].map((votes, index) => ({ option: String(index + 1), label: 'x', votes }))
  const { polls } = analysePolls(sampleSession({ polls: [samplePoll('single', [], { options })] }))
  expect(polls[0]).toMatchObject({ respondents: 4 })
  expect(polls[0]?.options[0]?.share).toBe(0.75)
})

it('says so when nobody answered', () => {
  const { polls, problems } = analysePolls(sampleSession({ polls: [scale] }))
  expect(polls[0]).toMatchObject({ respondents: 0, mean: null, topTwo: null })
  expect(polls[0]?.options[0]?.share).toBeNull()
  expect(problems.map(one => one.code)).toEqual(['poll-no-answers'])
})

it('puts the options of a scale in the order of their numbers, which are what they count for', () => {
  const options = ['10', '2', '0'].map(option => ({ option, label: option, votes: 1 }))
  const { polls } = analysePolls(sampleSession({ polls: [samplePoll('scale', [], { options })] }))
  expect(polls[0]?.options.map(one => one.option)).toEqual(['0', '2', '10'])
  expect(polls[0]?.mean).toBe(4)
})
