import type { Table, Tables } from '../../read/tables.js'
import { headingsOf } from '../headings.js'
import { normaliseName } from '../normalise-name.js'

/** One Polis conversation: its tables as exported. */
export interface Conversation {
  /** The folder it stands in, when there are several; '' for the only one. */
  folder: string
  comments: Table
  votes: Table | null
  summary: Table | null
}

/** The conversations of a Polis export in order of folder; none for an export of another kind. */
export function conversationsOf({ container, tables }: Tables): Conversation[] {
  if (container === 'workbook') return []
  const folders = [...new Set(tables.map(({ folder = '' }) => folder))].sort()
  const found = folders.flatMap((folder): Conversation[] => {
    const named = (name: string): Table | null =>
      tables.find(table => (table.folder ?? '') === folder && normaliseName(table.name) === name) ?? null
    const comments = container === 'csv' ? (tables[0] ?? null) : named('comments')
    if (!comments) return []
    const told = ['comment-id', 'comment-body'].filter(heading => hasHeading(comments, heading))
    // A single file is known by its headings alone; where the names of the files tell, what it lacks is a mistake.
    if (told.length < (container === 'csv' ? 2 : 1)) return []
    return [{ folder, comments, votes: named('votes'), summary: named('summary') }]
  })
  const [only, ...others] = found
  return only && others.length === 0 ? [{ ...only, folder: '' }] : found
}

/** Whether a table has this heading, whatever its case and hyphens. */
export const hasHeading = (table: Table, name: string): boolean => headingIndex(table, name) >= 0

/** The column under this heading; -1 when there is none. */
export const headingIndex = (table: Table, name: string): number =>
  headingsOf(table).find(({ text }) => normaliseName(text) === normaliseName(name))?.index ?? -1
