import * as z from 'zod'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Table } from '../read/tables.js'
import { questionsTable } from './definitions.js'
import { fields } from './fields.js'
import { noteUnused, readRows } from './rows.js'
import type { Question } from './session.js'

const questionRow = z.object({
  id: fields.id,
  vraag: fields.line,
  volgorde: fields.order,
  kort: fields.line,
  hoofdstuk: fields.line,
  rol: fields.role,
})

/** The `Vragen` table in `volgorde`; questions without one come last, in the order of their rows. */
export function readQuestions(
  table: Table | undefined,
  mapping: Map<string, string>,
  problems: Problem[],
): Question[] {
  if (table === undefined) return []
  const { rows, placeOf, others } = readRows(table, questionsTable, questionRow, mapping, problems)
  noteUnused(table, others, problems)
  const questions = new Map<string, { question: Question; order: number }>()
  for (const { row, place } of rows) {
    const { id, vraag, volgorde, kort, hoofdstuk, rol } = row
    if (id === null) problems.push(problem('question-no-id', place))
    else if (questions.has(id)) problems.push(problem('question-twice', placeOf(place, 'id'), id))
    else
      questions.set(id, {
        question: {
          id,
          text: vraag ?? id,
          introduction: null,
          short: kort,
          chapter: hoofdstuk,
          role: rol,
          place,
        },
        order: volgorde ?? Number.POSITIVE_INFINITY,
      })
  }
  // Two without an order are equal: the difference of two infinities is no number.
  const inOrder = [...questions.values()].sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  return inOrder.map(({ question }) => question)
}
