import type { Place } from '../../problems/problem.js'
import { REST } from '../codebook.js'
import { clusterColumns, messageColumns } from '../sheet-columns.js'
import { mergedId, type QuestionChanges } from './changes.js'
import { matchName, type Pulled } from './pull.js'
import type { ClusterRow } from './sheets.js'

/** A cell of the workbook that is to hold something else. */
export interface CellUpdate {
  sheet: string
  row: number
  heading: string
  value: string | null
}

const CONFIRMED = 'bevestigd'

/**
 * What changes in the workbook once it was taken over: what stands in it counts as what was written, messages are under
 * the label that their cluster has now, and clusters that were named in it get their id, on a line where there is room.
 */
export function workbookUpdates({ rows, changes }: Pick<Pulled, 'rows' | 'changes'>): CellUpdate[] {
  const updates: CellUpdate[] = []
  const put = ({ table, row }: Place, heading: string, value: string | null): void => {
    if (table !== undefined && row !== undefined) updates.push({ sheet: table, row, heading, value })
  }
  for (const one of changes) {
    const own = rows.clusters.filter(({ match }) => match === matchName(one.entry))
    for (const row of own) {
      if (row.id === REST || row.id === '' || row.label === '') continue
      put(row.place, clusterColumns.baseLabel, row.label)
      put(row.place, clusterColumns.baseStatus, row.status || null)
    }
    const empty = own.filter(({ id, label }) => id === '' && label === '')
    for (const { id, label } of one.added) {
      const row = own.find(line => line.id === '' && line.label === label) ?? empty.shift()
      if (!row) continue
      const values = {
        ...{ id, label, status: CONFIRMED, baseLabel: label, baseStatus: CONFIRMED },
        // A row that was added to the sheet lacks these.
        ...{ match: row.match, question: own.find(({ question }) => question !== '')?.question ?? '' },
      }
      for (const [name, value] of Object.entries(values))
        put(row.place, clusterColumns[name as keyof typeof values], value)
    }
    const labels = labelsOf(one, own)
    for (const [row, home] of one.homes) {
      const id = mergedId(one, home)
      const label = labels.get(id)
      if (label !== undefined && label !== row.cluster) put(row.place, messageColumns.cluster, label)
      if (id !== row.baseCluster) put(row.place, messageColumns.baseCluster, id)
      if ((row.quote !== '') !== (row.baseQuote !== ''))
        put(row.place, messageColumns.baseQuote, row.quote === '' ? null : 'x')
    }
  }
  return updates
}

/** The labels of clusters as the workbook has them now. */
const labelsOf = ({ entry, added }: QuestionChanges, rows: ClusterRow[]): Map<string, string> =>
  new Map([
    [REST, REST],
    ...entry.clusters.map(({ id, label }) => [id, label] as const),
    ...added.map(({ id, label }) => [id, label] as const),
    ...rows.flatMap(({ id, label }) => (id === '' || label === '' ? [] : [[id, label] as const])),
  ])
