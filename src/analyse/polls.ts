import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Poll, PollOption, PollVote, Session } from '../validate/session.js'
import type { PollAnalysis } from './analysis.js'
import { ratio } from './fraction.js'

/** The result of each poll, in their order. */
export function analysePolls(session: Session): { polls: PollAnalysis[]; problems: Problem[] } {
  const problems: Problem[] = []
  const answers = new Map<string, PollVote[]>(session.polls.map(poll => [poll.id, []]))
  for (const answer of session.pollVotes) answers.get(answer.poll)?.push(answer)
  const polls = session.polls.map(poll => {
    const counted = countAnswers(poll, answers.get(poll.id) ?? [], problems)
    if (counted.respondents === 0) problems.push(problem('poll-no-answers', poll.place, poll.id))
    return analysePoll(poll, counted)
  })
  return { polls, problems }
}

interface Counted {
  /** Votes by option. */
  votes: Map<string, number>
  respondents: number
}

/**
 * One answer a person, the last one, unless several may be given; then each option once a person. Without single
 * answers the exported counts stand in, and every vote counts as a respondent: how many people gave them is unknown.
 */
function countAnswers(poll: Poll, answers: PollVote[], problems: Problem[]): Counted {
  const votes = new Map(poll.options.map(({ option }) => [option, 0]))
  const add = (option: string, times: number) => votes.set(option, (votes.get(option) ?? 0) + times)
  const known = answers.filter(answer => votes.has(answer.option))
  if (known.length === 0) {
    for (const { option, votes: exported } of poll.options) add(option, exported ?? 0)
    return { votes, respondents: poll.options.reduce((sum, { votes }) => sum + (votes ?? 0), 0) }
  }
  const byPerson = new Map<string, PollVote[]>()
  let respondents = 0
  for (const answer of known) {
    if (answer.participant === null) {
      add(answer.option, 1)
      respondents++
      continue
    }
    const earlier = byPerson.get(answer.participant)
    if (!earlier) byPerson.set(answer.participant, [answer])
    else if (poll.kind === 'multiple') earlier.push(answer)
    else
      for (const old of earlier.splice(0, 1, answer))
        problems.push(problem('poll-superseded', old.place, poll.id))
  }
  for (const given of byPerson.values())
    for (const option of new Set(given.map(one => one.option))) add(option, 1)
  return { votes, respondents: respondents + byPerson.size }
}

function analysePoll(poll: Poll, { votes, respondents }: Counted): PollAnalysis {
  const scale = poll.kind === 'scale'
  const ordered = scale ? inOrder(poll.options) : poll.options
  const options = ordered.map(({ option, label }) => {
    const count = votes.get(option) ?? 0
    return { option, label, votes: count, share: ratio(count, respondents) }
  })
  const together = (some: typeof options) => some.reduce((sum, option) => sum + option.votes, 0)
  const points = options.reduce((sum, option, index) => sum + option.votes * worthOf(ordered, index), 0)
  return {
    id: poll.id,
    text: poll.text,
    after: poll.after,
    kind: poll.kind,
    respondents,
    options,
    mean: scale ? ratio(points, respondents) : null,
    bottomTwo: scale ? ratio(together(options.slice(0, 2)), respondents) : null,
    topTwo: scale ? ratio(together(options.slice(-2)), respondents) : null,
  }
}

const areNumbers = (options: PollOption[]): boolean =>
  options.every(({ option }) => /^-?\d{1,9}$/.test(option))

/** A scale's options by number, where they are numbered; else as the table has them. */
const inOrder = (options: PollOption[]): PollOption[] =>
  areNumbers(options) ? [...options].sort((a, b) => Number(a.option) - Number(b.option)) : options

/** What an option counts for in the mean: its number, or its place from 1. */
const worthOf = (options: PollOption[], index: number): number =>
  areNumbers(options) ? Number(options[index]?.option) : index + 1
