import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { RowInPlace } from './rows.js'

interface Row {
  vraag: string | null
  tekst: string | null
}

/**
 * The rows of `Berichten`, those without question under that of the row above them, where the column says a question once
 * and then leaves it out, as a CSV file made of merged cells does. A column in which a row repeats the question of the
 * row above it is none, and what is empty there is unknown; `isMerged` tells of a row that it shares the cell of the one
 * above it, and so repeats nothing.
 */
export function questionsFromAbove<R extends Row>(
  rows: RowInPlace<R>[],
  isMerged: (at: number) => boolean,
  placeOf: (place: Place, column: 'vraag') => Place,
  problems: Problem[],
): RowInPlace<R>[] {
  const repeats = rows.some(
    ({ row, at }, index) => row.vraag !== null && row.vraag === rows[index - 1]?.row.vraag && !isMerged(at),
  )
  if (repeats) return rows
  let above: string | null = null
  return rows.map(one => {
    const { row, place } = one
    above = row.vraag ?? above
    if (row.vraag !== null || above === null) return one
    if (row.tekst !== null)
      problems.push(
        problem('message-question-above', placeOf(place, 'vraag'), undefined, { question: above }),
      )
    return { ...one, row: { ...row, vraag: above } }
  })
}
