import { isFatal } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { CellValue, Table } from '../../read/tables.js'
import { idOf, lineOf, textOf } from '../cells.js'
import { tablePlace } from '../headings.js'
import { type DraftMessages, noMessages, readMessages } from '../messages.js'
import { normaliseName } from '../normalise-name.js'
import type { Question, Votes } from '../session.js'
import { readVotes } from '../votes.js'
import { checkColumns } from './check-columns.js'
import { type Conversation, hasHeading, headingIndex } from './conversations.js'
import { nativeView, type ViewColumn } from './native-view.js'
import { polisTime } from './polis-time.js'
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
  const prefixed = (cell: CellValue): CellValue => {
    const own = idOf(cell)
    return folder === '' || own === null ? own : `${folder}/${own}`
  }
  const time = (table: Table): [string, ViewColumn][] =>
    ['timestamp', 'datetime']
      .filter(heading => hasHeading(table, heading))
      .slice(0, 1)
      .map(heading => ['tijd', { heading, convert: polisTime }])
  const rejected = rejectedIn(comments)
  const isOn = (table: Table): ((row: number) => boolean) => {
    const index = headingIndex(table, 'comment-id')
    return row => !rejected.has(idOf(table.cells.cell(row, index)) ?? '')
  }
  const counts: [string, ViewColumn][] = votes
    ? []
    : [
        ['eens', { heading: 'agrees' }],
        ['oneens', { heading: 'disagrees' }],
      ]
  const messageColumns = present(comments, [
    ['id', { heading: 'comment-id', convert: prefixed }],
    ['deelnemer', { heading: 'author-id', convert: prefixed }],
    ['tekst', { heading: 'comment-body' }],
    ...time(comments),
    ...counts,
  ])
  const voteColumns = votes
    ? present(votes, [
        ['bericht', { heading: 'comment-id', convert: prefixed }],
        ['deelnemer', { heading: 'voter-id', convert: prefixed }],
        ['stem', { heading: 'vote' }],
        ...time(votes),
      ])
    : []
  const cast = votes
    ? readVotes(nativeView(votes, viewed(voteColumns), isOn(votes)), mapped(voteColumns), problems)
    : null
  const drafts = readMessages(
    nativeView(comments, viewed(messageColumns), isOn(comments)),
    mapped(messageColumns),
    cast?.messages.ids ?? [],
    problems,
  )
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
      ...{ comments, votes, rejected: rejected.size },
      seeds: seedsIn(comments, isOn(comments)),
      own: ownVotes(drafts, cast),
    },
  }
}

const present = (table: Table, columns: [string, ViewColumn][]): [string, ViewColumn][] =>
  columns.filter(([, { heading }]) => hasHeading(table, heading))
const viewed = (columns: [string, ViewColumn][]): ViewColumn[] => columns.map(([, column]) => column)
const mapped = (columns: [string, ViewColumn][]): Map<string, string> =>
  new Map(columns.map(([name, { heading }]) => [name, heading]))

/** The ids of comments that the moderator turned down. */
function rejectedIn({ cells, ...table }: Table): Set<string> {
  const [id, moderated] = [
    headingIndex({ cells, ...table }, 'comment-id'),
    headingIndex({ cells, ...table }, 'moderated'),
  ]
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
