import * as z from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { findColumns } from './columns.js'
import { messagesTable } from './definitions.js'
import { fields } from './fields.js'
import { headingPlace } from './headings.js'
import { mappingAdvice } from './mapping-advice.js'
import { mergedIn } from './merged-down.js'
import { questionsFromAbove } from './question-above.js'
import { noteUnused, readRows } from './rows.js'
import type { Message } from './session.js'

const messageRow = z.object({
  id: fields.id,
  vraag: fields.id,
  deelnemer: fields.id,
  tekst: fields.text,
  tijd: fields.time,
  'reactie op': fields.id,
  eens: fields.count,
  oneens: fields.count,
  neutraal: fields.count,
  cluster: fields.line,
  synthetron: fields.flag,
  bipotron: fields.flag,
  niveau: fields.tier,
})
type MessageRow = z.output<typeof messageRow>

/** Five times the largest dialogue that can be thought of; of more, gigabytes would be made. */
const MOST = 100_000

/** A message of which the question is not known yet: null where the cell is empty or the column missing. */
export type DraftMessage = Omit<Message, 'question'> & { question: string | null }

export interface DraftMessages {
  messages: DraftMessage[]
  hasQuestionColumn: boolean
  /** The place of a cell in the row of a message. */
  placeOf: (place: Place, column: 'vraag' | 'reactie op' | 'cluster') => Place
}

/** What is handed on where there is no table to read. */
export const noMessages: DraftMessages = { messages: [], hasQuestionColumn: true, placeOf: place => place }

/** The `Berichten` table: messages with text, each once. `mentioned` are ids that votes give to messages. */
export function readMessages(
  table: Table,
  mapping: Map<string, string>,
  mentioned: readonly string[],
  problems: Problem[],
): DraftMessages {
  // Without texts nothing else matters: no rows are read, and the headings found help to see why.
  const { known } = findColumns(table, messagesTable, mapping, [])
  if (!known.has('tekst')) {
    const advice = mappingAdvice(table, messagesTable, 'tekst', known)
    problems.push(problem('no-text-column', headingPlace(table), undefined, advice))
    return noMessages
  }
  if (table.cells.height > MOST + 1) {
    problems.push(problem('messages-too-many', headingPlace(table), undefined, { limit: String(MOST) }))
    return noMessages
  }
  const read = readRows(table, messagesTable, messageRow, mapping, problems)
  const { has, placeOf, others } = read
  noteUnused(table, others, problems)
  const merged = mergedIn(table, known.get('vraag')?.index ?? -1)?.tops
  const rows = questionsFromAbove(read.rows, at => (merged?.[at] ?? -1) >= 0, placeOf, problems)
  for (const [column, other] of [
    ['eens', 'oneens'],
    ['oneens', 'eens'],
  ] as const)
    if (has(column) && !has(other))
      problems.push(problem('counts-one-sided', headingPlace(table), undefined, { column, other }))
  const nameFor = idMaker([
    ...mentioned,
    ...rows.flatMap(({ row }) => [row.id ?? [], row['reactie op'] ?? []].flat()),
  ])
  const messages = new Map<string, { message: DraftMessage; row: MessageRow }>()
  rows.forEach(({ row, place }, index) => {
    if (row.tekst === null) {
      problems.push(problem('message-empty', placeOf(place, 'tekst'), row.id ?? undefined))
      return
    }
    const id = row.id ?? nameFor(index + 1)
    if (row.id === null && has('id'))
      problems.push(problem('message-no-id', placeOf(place, 'id'), undefined, { id }))
    const earlier = messages.get(id)
    if (earlier === undefined) messages.set(id, { message: draftOf(id, row.tekst, row, place), row })
    else {
      const same = JSON.stringify(earlier.row) === JSON.stringify(row)
      problems.push(problem(same ? 'message-twice' : 'message-id-twice', placeOf(place, 'id'), id))
    }
  })
  return {
    messages: [...messages.values()].map(({ message }) => message),
    hasQuestionColumn: has('vraag'),
    placeOf,
  }
}

function draftOf(id: string, text: string, row: MessageRow, place: Place): DraftMessage {
  const { eens, oneens, neutraal } = row
  const counted = eens !== null || oneens !== null || neutraal !== null
  return {
    id,
    question: row.vraag,
    participant: row.deelnemer,
    text,
    typed: text,
    time: row.tijd,
    isReaction: row['reactie op'] !== null,
    replyTo: row['reactie op'],
    counts: counted ? { agree: eens ?? 0, disagree: oneens ?? 0, neutral: neutraal } : null,
    cluster: row.cluster,
    flags: { synthetron: row.synthetron, bipotron: row.bipotron, tier: row.niveau },
    place,
  }
}

/** Makes ids `b1`, `b2`, … for messages without one, none of which is taken. */
export function idMaker(taken: Iterable<string>, start = 'b'): (number: number) => string {
  const used = new Set(taken)
  return number => {
    let id = `${start}${number}`
    while (used.has(id)) id = `${start}${id}`
    return id
  }
}
