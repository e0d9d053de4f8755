import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { SessionOverrides } from './overrides.js'
import type { Poll, Question, SessionInfo } from './session.js'

/** The values that are there: an override of undefined or null overrides nothing. */
function given<T extends object>(values: T): Partial<{ [Key in keyof T]: NonNullable<T[Key]> }> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as never
}

/** The session’s own data, with those of the configuration over them. */
export const overrideInfo = (info: SessionInfo, overrides: SessionOverrides): SessionInfo => ({
  ...info,
  ...given(overrides.info),
})

/** The questions of an export as the configuration has them. Of an export without any, unreadable perhaps, nothing is unknown. */
export function overrideQuestions(
  questions: Question[],
  overrides: SessionOverrides,
  input: string,
  problems: Problem[],
): Question[] {
  const known = new Set(questions.map(({ id }) => id))
  if (questions.length === 0) return questions
  for (const id of overrides.questions.keys())
    if (!known.has(id)) problems.push(problem('config-unknown-question', { file: input }, id))
  return questions.map(question => {
    const override = overrides.questions.get(question.id)
    if (override === undefined) return question
    // A role of null says that the question has none.
    return {
      ...question,
      ...given(override),
      ...(override.text ? { asked: question.text } : {}),
      role: override.role === undefined ? question.role : override.role,
    }
  })
}

/** The same of polls. */
export function overridePolls(
  polls: Poll[],
  questions: Question[],
  overrides: SessionOverrides,
  input: string,
  problems: Problem[],
): Poll[] {
  if (questions.length === 0) return polls
  const known = new Set(polls.map(({ id }) => id))
  const asked = new Set(questions.map(({ id }) => id))
  for (const id of overrides.polls.keys())
    if (!known.has(id)) problems.push(problem('config-unknown-poll', { file: input }, id))
  return polls.map(poll => {
    const override = overrides.polls.get(poll.id)
    if (override === undefined) return poll
    if (override.after && !asked.has(override.after)) {
      problems.push(problem('config-unknown-question', { file: input }, override.after))
      return { ...poll, ...given({ ...override, after: null }) }
    }
    // `after` null says that it is a poll of its own.
    return { ...poll, ...given(override), after: override.after === undefined ? poll.after : override.after }
  })
}
