import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { Table } from '../../read/tables.js'
import { headingPlace, headingsOf } from '../headings.js'
import { normaliseName } from '../normalise-name.js'

/** The columns that are read of a table of Polis, and those among them without which it means nothing. */
const columns = {
  comments: {
    read: [
      ...['comment-id', 'author-id', 'comment-body', 'moderated', 'is-seed'],
      ...['timestamp', 'datetime', 'agrees', 'disagrees'],
    ],
    needed: ['comment-id', 'comment-body'],
  },
  votes: {
    read: ['comment-id', 'voter-id', 'vote', 'timestamp', 'datetime'],
    needed: ['comment-id', 'voter-id', 'vote'],
  },
}

/** What is wrong with the headings of a table of Polis: a column that is needed is not there, or one stands twice. */
export function checkColumns(table: Table, kind: keyof typeof columns): Problem[] {
  const place = headingPlace(table)
  const headings = headingsOf(table)
  const underName = (name: string) =>
    headings.filter(({ text }) => normaliseName(text) === normaliseName(name))
  return [
    ...columns[kind].needed
      .filter(column => underName(column).length === 0)
      .map(column => problem('polis-column-missing', place, column)),
    ...columns[kind].read.flatMap(column =>
      underName(column)
        .slice(1)
        .map(({ text }) => problem('column-twice', { ...place, column: text }, text, { column })),
    ),
  ]
}
