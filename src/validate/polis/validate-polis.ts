import { isFatal, problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { Tables } from '../../read/tables.js'
import { overrideInfo, overridePolls, overrideQuestions } from '../apply-overrides.js'
import { tablePlace } from '../headings.js'
import { checkAuthors } from '../link.js'
import { normaliseName } from '../normalise-name.js'
import type { SessionOverrides } from '../overrides.js'
import type { Message, TableSummary, Validated, Votes } from '../session.js'
import { noInfo } from '../session-info.js'
import { VoteColumns } from '../vote-columns.js'
import { type Conversation, hasHeading } from './conversations.js'
import { readConversation } from './read-conversation.js'
import { tellCounts } from './tell-counts.js'

/** What Polis exports beside the votes: the same again, by participant. */
const MATRIX = normaliseName('participants-votes')

/**
 * Checks a Polis export: each conversation is a question, `v1` when it is the only one, else named by its folder. There
 * are no reactions and no polls in it.
 */
export function validatePolis(
  tables: Tables,
  conversations: Conversation[],
  overrides: SessionOverrides,
): Validated {
  const problems: Problem[] = [...tables.problems]
  const used = new Set(conversations.flatMap(({ comments, votes, summary }) => [comments, votes, summary]))
  for (const table of tables.tables)
    if (!used.has(table) && normaliseName(table.name) !== MATRIX) {
      const code = hasHeading(table, 'voter-id') ? 'polis-votes-alone' : 'table-ignored'
      problems.push(problem(code, tablePlace(table), table.name))
    }
  if (overrides.mapping.size > 0) problems.push(problem('mapping-polis', { file: tables.input }))
  const read = conversations.map(one => readConversation(one, one.folder || 'v1', problems))
  problems.push(
    ...tellCounts(
      read.flatMap(({ told }) => told ?? []),
      { file: tables.input },
    ),
  )
  const [first] = read
  const only = read.length === 1 ? first : undefined
  const info = { ...noInfo, title: only?.topic ?? null, introduction: only?.description ?? null }
  const messages = read.flatMap(({ drafts, question }) =>
    drafts.messages.map(message => ({ ...message, question: question.id })),
  )
  const votes = joined(read.flatMap(({ votes }) => votes ?? []))
  if (!isFatal(problems)) checkMessages(messages, votes, tables.input, problems)
  const exported = read.map(({ question, description }) =>
    only ? question : { ...question, introduction: description },
  )
  const session = {
    source: 'polis' as const,
    input: tables.input,
    checksum: tables.checksum,
    info: overrideInfo(info, overrides),
    questions: overrideQuestions(exported, overrides, tables.input, problems),
    messages,
    votes,
    polls: overridePolls([], exported, overrides, tables.input, problems),
    pollVotes: [],
    participants: [],
    attributeNames: [],
    maskedNames: [],
  }
  return { session: isFatal(problems) ? null : session, summary: summaryOf(tables, conversations), problems }
}

/** What is to be said of the comments of all conversations together. */
function checkMessages(messages: Message[], votes: Votes | null, file: string, problems: Problem[]): void {
  if (messages.length === 0) problems.push(problem('polis-no-messages', { file }))
  if (messages.length === 1) problems.push(problem('message-single', { file }))
  checkAuthors(messages, votes !== null, 'author-id', problems)
}

/** The votes of all conversations, one after the other. */
function joined(parts: Votes[]): Votes | null {
  const [only, ...others] = parts
  if (!only || others.length === 0) return only ?? null
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const starts: number[] = []
  const all = new VoteColumns(size, row => {
    const part = starts.findLastIndex(start => start <= row)
    return parts[part]?.at(row - (starts[part] ?? 0)).place ?? { file: '' }
  })
  for (const part of parts) {
    const start = all.size
    starts.push(start)
    for (let row = 0; row < part.size; row++) {
      const { message, participant, judgement, time } = part.at(row)
      const [on, by] = [all.messages.numberOf(message), all.people.numberOf(participant)]
      all.add(on, by, judgement, time, start + row)
    }
  }
  return all
}

function summaryOf({ tables }: Tables, conversations: Conversation[]): TableSummary[] {
  const comments = new Set(conversations.map(one => one.comments))
  const votes = new Set(conversations.map(one => one.votes))
  const summaries = new Set(conversations.map(one => one.summary))
  return tables.map(table => ({
    table: comments.has(table)
      ? 'Berichten'
      : votes.has(table)
        ? 'Stemmen'
        : summaries.has(table)
          ? 'Sessie'
          : null,
    found: table.folder === undefined ? table.name : `${table.folder}/${table.name}`,
    file: table.file,
    rows: table.cells.height - (summaries.has(table) ? 0 : 1),
    columns: table.cells.width,
  }))
}
