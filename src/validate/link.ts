import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import { oneLine } from './cells.js'
import { type DraftMessage, type DraftMessages, idMaker } from './messages.js'
import type { Message, Poll, Question } from './session.js'

/** What the question is called of which nobody gave the text: when there is no other, and beside others. */
const SOLE = 'De vraag'
const APART = 'Berichten zonder vraag'

/**
 * Puts every message under a question. Questions that only the messages name come after the others, in order of first
 * appearance. Without a column `vraag` all messages belong to one question, which goes by `title` if there is one.
 */
export function linkQuestions(
  { messages, hasQuestionColumn, placeOf }: DraftMessages,
  exported: Question[],
  title: string | null,
  problems: Problem[],
): { messages: Message[]; questions: Question[] } {
  const questions = new Map(exported.map(question => [question.id, question]))
  const add = (id: string, text: string, { place }: DraftMessage): void => {
    questions.set(id, { id, text, introduction: null, short: null, chapter: null, role: null, place })
  }
  for (const message of messages) {
    const { question } = message
    if (question === null || questions.has(question)) continue
    if (exported.length > 0)
      problems.push(problem('question-missing', placeOf(message.place, 'vraag'), question))
    add(question, oneLine(question), message)
  }
  const homeless = messages.find(message => message.question === null)
  if (!hasQuestionColumn && homeless && exported.length > 1)
    problems.push(problem('question-column-missing', tableOf(homeless.place)))
  const [only, ...others] = questions.keys()
  const home =
    only !== undefined && others.length === 0 ? only : idMaker(questions.keys(), 'v')(questions.size + 1)
  const homeText = questions.get(home)?.text ?? (only === undefined ? (title ?? SOLE) : APART)
  if (homeless && !questions.has(home)) add(home, homeText, homeless)
  const linked = messages.map((message): Message => {
    if (message.question === null && hasQuestionColumn) {
      const place = placeOf(message.place, 'vraag')
      problems.push(problem('message-no-question', place, message.id, { question: homeText }))
    }
    return { ...message, question: message.question ?? home }
  })
  return { messages: linked, questions: [...questions.values()] }
}

/** The table in which a place is. */
const tableOf = ({ file, table }: Place): Place => ({ file, ...(table === undefined ? {} : { table }) })

/** Warns about reactions to messages that are not there. */
export function checkReplies({ messages, placeOf }: DraftMessages, problems: Problem[]): void {
  const ids = new Set(messages.map(({ id }) => id))
  for (const { replyTo, place } of messages)
    if (replyTo !== null && !ids.has(replyTo))
      problems.push(problem('reply-unknown', placeOf(place, 'reactie op'), replyTo))
}

/** Warns when people voted and no message says whose it is: then figures of people are lower than they should be. */
export function checkAuthors(
  messages: readonly Pick<DraftMessage, 'participant' | 'place'>[],
  hasVotes: boolean,
  column: string,
  problems: Problem[],
): void {
  const [first] = messages
  if (!hasVotes || !first || messages.some(({ participant }) => participant !== null)) return
  problems.push(problem('authors-unknown', tableOf(first.place), undefined, { column }))
}

/** The polls, those that follow an unknown question as polls of their own. */
export function linkPolls(polls: Poll[], questions: Question[], problems: Problem[]): Poll[] {
  const ids = new Set(questions.map(({ id }) => id))
  return polls.map(poll => {
    if (poll.after === null || ids.has(poll.after)) return poll
    problems.push(problem('poll-after-unknown', poll.place, poll.after))
    return { ...poll, after: null }
  })
}
