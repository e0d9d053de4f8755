import { REST } from '../codebook.js'
import { clusterColumns, messageColumns } from '../sheet-columns.js'
import type { Pulled } from './pull.js'
import { matchName } from './pull.js'

/** A cell of the workbook that is to hold something else. */
export interface CellValueUpdate {
  sheet: string
  row: number
  heading: string
  value: string | null
}

/**
 * What changes in the workbook once it was taken over: what stands in it counts as what was written, and clusters that
 * were named in it get their id, on a line of their own where there is room.
 */
export function workbookUpdates({ rows, changes }: Pick<Pulled, 'rows' | 'changes'>): CellValueUpdate[] {
  const updates: CellValueUpdate[] = []
  const put = (place: { table?: string; row?: number }, heading: string, value: string | null): void => {
    if (place.table !== undefined && place.row !== undefined)
      updates.push({ sheet: place.table, row: place.row, heading, value })
  }
  for (const { entry, added, moves } of changes) {
    const own = rows.clusters.filter(({ match }) => match === matchName(entry))
    const empty = own.filter(({ id, label }) => id === '' && label === '')
    for (const row of own) {
      if (row.id === REST || row.label === '') continue
      put(row.place, clusterColumns.baseLabel, row.label)
      put(row.place, clusterColumns.baseStatus, row.status || null)
    }
    for (const { id, label } of added) {
      const row = own.find(one => one.id === '' && one.label === label) ?? empty.shift()
      if (!row) continue
      const values = { id, label, status: 'bevestigd', baseLabel: label, baseStatus: 'bevestigd' } as const
      for (const [name, value] of Object.entries(values))
        put(row.place, clusterColumns[name as keyof typeof values], value)
    }
    for (const row of rows.messages.filter(({ match }) => match === matchName(entry))) {
      const move = moves.get(row.key)
      if (move) put(row.place, messageColumns.baseCluster, move.to)
      if ((row.quote !== '') !== (row.baseQuote !== ''))
        put(row.place, messageColumns.baseQuote, row.quote === '' ? null : 'x')
    }
  }
  return updates
}
