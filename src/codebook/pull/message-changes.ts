import { normalise } from '../../dutch/normalise.js'
import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import { liveCluster, REST } from '../codebook.js'
import { changeOf, type QuestionChanges } from './changes.js'
import { cellProblem, newCluster } from './cluster-changes.js'
import type { ClusterRow, MessageRow } from './sheets.js'

/** Takes over what was changed in the sheet of a question: messages moved, and quotes chosen. */
export function changeMessages(
  changes: QuestionChanges,
  rows: MessageRow[],
  clusters: ClusterRow[],
  problems: Problem[],
): void {
  const known = knownKeys(changes)
  for (const [order, row] of rows.entries()) {
    if (!known.has(row.key)) {
      problems.push(problem('codebook-unknown-key', { ...row.place, column: 'key' }, row.key))
      continue
    }
    const home = homeOf(changes, row, clusters)
    changes.homes.set(row, home ?? row.baseCluster)
    if (home === null)
      problems.push(cellProblem(row, 'cluster', row.key, 'the cell is empty; choose a cluster, or overig'))
    const moved = home !== null && home !== row.baseCluster
    const before = changes.entry.moves.find(({ key }) => key === row.key)
    if (moved && before && before.to !== home && idNow(changes, before.to) !== row.baseCluster)
      problems.push(
        problem('codebook-overruled', { ...row.place, column: 'cluster' }, before.to, { now: home }),
      )
    if (moved && before?.to !== home) changes.moves.set(row.key, { to: home, was: row.baseCluster })
    changeQuote(changes, row, home ?? row.baseCluster, order, problems)
  }
}

const idNow = ({ entry }: QuestionChanges, id: string): string => liveCluster(entry.clusters, id)?.id ?? REST

const knownKeys = ({ entry }: QuestionChanges): Set<string> =>
  new Set(
    [
      ...entry.messages,
      ...entry.moves,
      ...entry.clusters.flatMap(({ examples, quotes }) => [...examples, ...quotes]),
    ].map(({ key }) => key),
  )

/**
 * The id of the cluster that a cell names; null for an empty cell. A cell still says what a cluster was called before
 * its label was changed in the sheet of clusters.
 */
function homeOf(changes: QuestionChanges, row: MessageRow, clusters: ClusterRow[]): string | null {
  const name = normalise(row.cluster)
  if (row.cluster === '') return null
  if (name === REST) return REST
  const base = clusters.find(({ id }) => id === row.baseCluster)
  if (base && (normalise(base.baseLabel) === name || normalise(base.label) === name)) return row.baseCluster
  const named = (of: (one: ClusterRow) => string): string | undefined =>
    clusters.find(one => one.id !== '' && one.id !== REST && normalise(of(one)) === name)?.id
  const place = { ...row.place, column: 'cluster' }
  return (
    named(one => one.label) ??
    named(one => one.baseLabel) ??
    newCluster(changes, row.cluster, place, clusters)
  )
}

function changeQuote(
  changes: QuestionChanges,
  row: MessageRow,
  home: string,
  order: number,
  problems: Problem[],
): void {
  const isChosen = row.quote !== ''
  const wasChosen = row.baseQuote !== ''
  const holders = changes.entry.clusters.filter(({ quotes }) => quotes.some(({ key }) => key === row.key))
  const moves = home !== row.baseCluster && holders.some(({ id }) => id === row.baseCluster)
  if (isChosen === wasChosen && !(isChosen && moves)) return
  if (isChosen && home === REST) {
    problems.push(cellProblem(row, 'citaat', row.key, 'what is in overig cannot be chosen as a quote'))
    return
  }
  for (const { id } of holders)
    if (!isChosen || id === row.baseCluster) changeOf(changes, id).removeQuotes.push(row.key)
  // A number says which one comes first; a mere cross comes after those, in the order of the rows.
  const number = Number(row.quote)
  if (isChosen && !holders.some(({ id }) => id === home && id !== row.baseCluster))
    changeOf(changes, home).addQuotes.push({
      key: row.key,
      order: Number.isFinite(number) ? number : 1_000 + order,
    })
}
