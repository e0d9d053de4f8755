import { normalise } from '../../dutch/normalise.js'
import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import { clusterColumns } from '../sheet-columns.js'
import type { ClusterRow } from './sheets.js'

/**
 * The rows of the sheet of clusters, those that an analyst added or copied as rows of new clusters. A row that was added
 * lacks what is hidden: its question is the one it names, or else that of the rows around it. A copy has the id of the row
 * it was made from.
 */
export function withAddedRows(rows: ClusterRow[], problems: Problem[]): ClusterRow[] {
  const matches = new Map(
    rows.flatMap(({ question, match }) =>
      match === '' ? [] : [match, question].map(name => [normalise(name), match] as const),
    ),
  )
  let around = rows.find(({ match }) => match !== '')?.match ?? ''
  const placed = rows.flatMap((row): ClusterRow[] => {
    if (row.match !== '') around = row.match
    if (row.match !== '' || row.label === '') return row.match === '' ? [] : [row]
    const match = row.question === '' ? around : (matches.get(normalise(row.question)) ?? '')
    if (match !== '') return [{ ...row, match, id: '' }]
    const place = { ...row.place, column: clusterColumns.question }
    const reason = 'there is no such question; write it as the other rows do'
    problems.push(problem('codebook-cell', place, row.question, { reason }))
    return []
  })
  return placed.map(row => {
    if (row.id === '') return row
    const same = placed.filter(({ match, id }) => match === row.match && id === row.id)
    const original = same.find(({ label, baseLabel }) => label === baseLabel) ?? same[0]
    return row === original ? row : { ...row, id: '' }
  })
}
