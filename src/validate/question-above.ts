import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { RowInPlace } from './rows.js'

interface Row {
  vraag: string | null
  tekst: string | null
}

/**
 * The rows of `Berichten`, those without question under that of the row above them, where the column is one of merged
 * cells: of these only the first row of each has the question. A column in which a row repeats the question of the row
 * above it is none, and what is empty there is unknown.
 */
export function questionsFromAbove<R extends Row>(
  rows: RowInPlace<R>[],
  placeOf: (place: Place, column: 'vraag') => Place,
  problems: Problem[],
): RowInPlace<R>[] {
  const repeats = rows.some(({ row }, at) => row.vraag !== null && row.vraag === rows[at - 1]?.row.vraag)
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
