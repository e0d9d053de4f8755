import { isFatal } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { Table } from '../../read/tables.js'
import { idOf, lineOf, textOf } from '../cells.js'
import { tablePlace } from '../headings.js'
import { type DraftMessages, noMessages, readMessages } from '../messages.js'
import { normaliseName } from '../normalise-name.js'
import type { Question, Votes } from '../session.js'
import { readVotes } from '../votes.js'
import { checkColumns } from './check-columns.js'
import { type Conversation, headingIndex } from './conversations.js'
import { nativeMessages, nativeVotes } from './native-tables.js'
import { ownVotes, seedsIn, type Told } from './tell-counts.js'

const REJECTED = '-1'

/** A conversation as a question with its messages and votes, and what its summary says. */
export interface ReadConversation {
  question: Question
  drafts: DraftMessages
  votes: Votes | null
  topic: string | null
  description: string | null
  /** Null for what could not be read. */
  told: Told | null
}

/**
 * Reads one Polis conversation. Rejected comments, and the votes on them, are left out. `id` is that of
 * the question. Of several conversations the ids of messages and people begin with the folder.
 */
export function readConversation(
  { folder, comments, votes: exported, summary }: Conversation,
  id: string,
  problems: Problem[],
): ReadConversation {
  // A table with nothing but its heading counts as absent.
  const votes = exported && exported.cells.height > 1 ? exported : null
  const topic = summaryValue(summary, 'topic')
  const description = summaryValue(summary, 'conversation-description')
  const text = topic ?? (folder || description || 'Polis')
  const question: Question = {
    id,
    text,
    introduction: null,
    short: null,
    chapter: null,
    role: null,
    place: tablePlace(comments),
  }
  const faults = [...checkColumns(comments, 'comments'), ...(votes ? checkColumns(votes, 'votes') : [])]
  problems.push(...faults)
  if (isFatal(faults)) return { question, drafts: noMessages, votes: null, topic, description, told: null }
  const rejected = rejectedIn(comments)
  const isKept = (table: Table): ((row: number) => boolean) => {
    const index = headingIndex(table, 'comment-id')
    return row => !rejected.has(idOf(table.cells.cell(row, index)) ?? '')
  }
  const ballot = votes && nativeVotes(votes, folder, isKept(votes))
  const cast = ballot && readVotes(ballot.view, ballot.mapping, problems)
  const { view, mapping } = nativeMessages(comments, folder, votes !== null, isKept(comments))
  const drafts = readMessages(view, mapping, cast?.messages.ids ?? [], problems)
  return {
    question,
    drafts: {
      ...drafts,
      messages: drafts.messages.map(message => ({ ...message, question: id })),
    },
    votes: cast,
    topic,
    description,
    told: {
      comments,
      votes,
      rejected: rejected.size,
      seeds: seedsIn(comments, isKept(comments)),
      own: ownVotes(drafts, cast),
    },
  }
}

/** The ids of comments that the moderator turned down. */
function rejectedIn(comments: Table): Set<string> {
  const { cells } = comments
  const id = headingIndex(comments, 'comment-id')
  const moderated = headingIndex(comments, 'moderated')
  const rejected = new Set<string>()
  for (let row = 1; row < cells.height; row++)
    if (idOf(cells.cell(row, moderated)) === REJECTED) rejected.add(idOf(cells.cell(row, id)) ?? '')
  return rejected
}

/** What the summary says under a name: rows of name and value, without a heading. */
function summaryValue(summary: Table | null, name: string): string | null {
  if (!summary) return null
  const { cells } = summary
  for (let row = 0; row < cells.height; row++)
    if (normaliseName(textOf(cells.cell(row, 0)) ?? '') === normaliseName(name))
      return lineOf(cells.cell(row, 1))
  return null
}
