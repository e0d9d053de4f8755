import type { Place } from '../../problems/problem.js'
import { type CodebookQuestion, REST } from '../codebook.js'
import type { MessageRow } from './sheets.js'

/** What is to change of a cluster; absent: nothing. `into` null undoes a merge. */
export interface ClusterChange {
  label?: string
  was?: string
  status?: 'bevestigd' | 'voorlopig'
  into?: string | null
  addQuotes: { key: string; order: number }[]
  removeQuotes: string[]
}

export interface NewCluster {
  id: string
  label: string
  /** The cell that first named it. */
  place: Place
}

/** What was changed in the workbook, for one question of the codebook. */
export interface QuestionChanges {
  entry: CodebookQuestion
  /** By id, in the order in which they were met. */
  clusters: Map<string, ClusterChange>
  added: NewCluster[]
  /** Messages by key, with where they go and where they stood. */
  moves: Map<string, { to: string; was: string }>
  /** The cluster that each row names now. */
  homes: Map<MessageRow, string>
}

/** How much was taken over, for telling. */
export interface PullCounts {
  renamed: number
  merged: number
  confirmed: number
  added: number
  moved: number
  quotes: number
}

/** The changes to a question as long as none was found. */
export const changesOf = (entry: CodebookQuestion): QuestionChanges => ({
  entry,
  clusters: new Map(),
  added: [],
  moves: new Map(),
  homes: new Map(),
})

/** The change of one cluster, made where there is none yet. */
export function changeOf({ clusters }: QuestionChanges, id: string): ClusterChange {
  const change = clusters.get(id) ?? { addQuotes: [], removeQuotes: [] }
  clusters.set(id, change)
  return change
}

/** How many changes there are of each kind, for whoever pulled them. */
export function countChanges(all: QuestionChanges[]): PullCounts {
  const counts = { renamed: 0, merged: 0, confirmed: 0, added: 0, moved: 0, quotes: 0 }
  for (const { clusters, added, moves } of all) {
    counts.added += added.length
    counts.moved += moves.size
    for (const change of clusters.values()) {
      if (change.label !== undefined) counts.renamed++
      if (change.into) counts.merged++
      if (change.status === 'bevestigd') counts.confirmed++
      counts.quotes += change.addQuotes.length + change.removeQuotes.length
    }
  }
  return counts
}

/** The cluster that an id stands for once everything was merged that is to be. */
export function mergedId({ entry, clusters }: QuestionChanges, id: string): string {
  let found = id
  for (let step = 0; step <= entry.clusters.length && found !== REST; step++) {
    const change = clusters.get(found)?.into
    const next = change === undefined ? entry.clusters.find(one => one.id === found)?.into : change
    if (!next) return found
    found = next
  }
  return found
}
