import type { CellValue, Table } from '../../read/tables.js'
import { idOf } from '../cells.js'
import { hasHeading } from './conversations.js'
import { nativeView, type ViewColumn } from './native-view.js'
import { polisTime } from './polis-time.js'

/** The columns of a native table that a Polis table has, by their canonical names. */
type NativeColumns = [name: string, column: ViewColumn][]

/** A table to be read as a native one, and which of its headings is which column. */
export interface NativeTable {
  view: Table
  mapping: Map<string, string>
}

/** The comments as `Berichten`; with the counts of Polis only where there are no votes to count. */
export function nativeMessages(
  comments: Table,
  folder: string,
  hasVotes: boolean,
  keep: (row: number) => boolean,
): NativeTable {
  const convert = prefixed(folder)
  const counts: NativeColumns = [
    ['eens', { heading: 'agrees' }],
    ['oneens', { heading: 'disagrees' }],
  ]
  return nativeTable(comments, keep, [
    ['id', { heading: 'comment-id', convert }],
    ['deelnemer', { heading: 'author-id', convert }],
    ['tekst', { heading: 'comment-body' }],
    ...timeColumn(comments),
    ...(hasVotes ? [] : counts),
  ])
}

/** The votes as `Stemmen`. */
export function nativeVotes(votes: Table, folder: string, keep: (row: number) => boolean): NativeTable {
  const convert = prefixed(folder)
  return nativeTable(votes, keep, [
    ['bericht', { heading: 'comment-id', convert }],
    ['deelnemer', { heading: 'voter-id', convert }],
    ['stem', { heading: 'vote' }],
    ...timeColumn(votes),
  ])
}

function nativeTable(table: Table, keep: (row: number) => boolean, columns: NativeColumns): NativeTable {
  const present = columns.filter(([, { heading }]) => hasHeading(table, heading))
  const viewed = present.map(([, column]) => column)
  return {
    view: nativeView(table, viewed, keep),
    mapping: new Map(present.map(([name, { heading }]) => [name, heading])),
  }
}

/** Every conversation numbers its comments and people from 0: of several the ids begin with the folder. */
const prefixed =
  (folder: string) =>
  (cell: CellValue): CellValue => {
    const own = idOf(cell)
    return folder === '' || own === null ? own : `${folder}/${own}`
  }

/** An export has the time as a number and in words: one is enough. */
const timeColumn = (table: Table): NativeColumns =>
  ['timestamp', 'datetime']
    .filter(heading => hasHeading(table, heading))
    .slice(0, 1)
    .map(heading => ['tijd', { heading, convert: polisTime }])
