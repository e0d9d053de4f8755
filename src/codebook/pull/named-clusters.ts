import { problem } from '../../problems/catalogue.js'
import { nearest } from '../../problems/nearest.js'
import type { Place, Problem } from '../../problems/problem.js'
import { mergedId, type QuestionChanges } from './changes.js'
import type { ClusterRow } from './sheets.js'

/** A name that is more letters off is another one, and no slip. */
const SLIPS = 4

/** A cluster that was made, or renamed, in the workbook. */
export interface NamedCluster {
  /** As `match` in the codebook names its question. */
  question: string
  label: string
  isNew: boolean
  /** How many messages were moved to it. */
  moved: number
  /** The label of another cluster of the question that is nearly the same; null where there is none. */
  near: string | null
  place: Place
}

/**
 * The clusters of a question that got a name in the workbook; `rows` are its rows in the sheet of clusters. A name that
 * was typed wrong makes a cluster of its own, or a rename of what should have been a merge.
 */
export function namedClusters(changes: QuestionChanges, rows: ClusterRow[]): NamedCluster[] {
  const { entry, clusters, added, moves } = changes
  const known = [
    ...entry.clusters.map(({ id, label, place }) => {
      const renamed = clusters.get(id)?.label
      const cell = rows.find(one => one.id === id)?.place
      return {
        id,
        label: renamed ?? label,
        isNew: false,
        isNamed: renamed !== undefined,
        place: cell ? { ...cell, column: 'label' } : place,
      }
    }),
    ...added.map(one => ({ ...one, isNew: true, isNamed: true })),
  ].filter(({ id }) => mergedId(changes, id) === id)
  const kept = known.filter(({ isNamed }) => !isNamed).map(({ label }) => label)
  const named = known.filter(({ isNamed }) => isNamed)
  return named.map(({ id, label, isNew, place }, index) => {
    const before = named.slice(0, index).map(one => one.label)
    return {
      ...{ label, isNew, place },
      question: entry.match.id ?? entry.match.text ?? '',
      moved: [...moves.values()].filter(({ to }) => to === id).length,
      near: nearest(label, kept, SLIPS) ?? nearest(label, before, SLIPS),
    }
  })
}

/** The names that may be slips. */
export const slipsOf = (named: NamedCluster[]): Problem[] =>
  named.flatMap(({ label, near, isNew, place }) =>
    near === null ? [] : [problem('codebook-name-near', place, label, { near, isNew: Number(isNew) })],
  )
