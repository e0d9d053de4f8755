import { createHash } from 'node:crypto'
import { normalise } from '../../dutch/normalise.js'
import { problem } from '../../problems/catalogue.js'
import type { Place, Problem } from '../../problems/problem.js'
import { type CodebookCluster, REST } from '../codebook.js'
import { changeOf, type QuestionChanges } from './changes.js'
import type { ClusterRow } from './sheets.js'

const statuses = { confirmed: 'bevestigd', provisional: 'voorlopig' } as const
const isStatus = (word: string): word is 'bevestigd' | 'voorlopig' =>
  word === 'bevestigd' || word === 'voorlopig'

/** Takes over what was changed in the sheet of clusters: `rows` are those of the question. */
export function changeClusters(changes: QuestionChanges, rows: ClusterRow[], problems: Problem[]): void {
  for (const row of rows) {
    if (row.id === REST) continue
    if (row.id === '') {
      if (row.label !== '') newCluster(changes, row.label, { ...row.place, column: 'label' }, rows)
      continue
    }
    const cluster = changes.entry.clusters.find(({ id }) => id === row.id)
    if (!cluster) {
      problems.push(cellProblem(row, 'id', row.id, 'there is no such cluster in codebook.yaml'))
      continue
    }
    changeLabel(changes, cluster, row, rows, problems)
    changeStatus(changes, cluster, row, problems)
  }
}

function changeLabel(
  changes: QuestionChanges,
  cluster: CodebookCluster,
  row: ClusterRow,
  rows: ClusterRow[],
  problems: Problem[],
): void {
  if (row.label === row.baseLabel) {
    if (cluster.label !== row.baseLabel && cluster.into === null)
      problems.push(elsewhere(row, 'label', 'the label', cluster.label))
    return
  }
  if (row.label === '') {
    problems.push(cellProblem(row, 'label', row.baseLabel, 'a cluster needs a label'))
    return
  }
  const into = mergeTarget(changes, row, rows)
  if (into !== null) {
    if (cluster.into !== into) changeOf(changes, cluster.id).into = into
    return
  }
  if (cluster.into !== null) changeOf(changes, cluster.id).into = null
  if (row.label !== cluster.label && cluster.label !== row.baseLabel && cluster.into === null)
    problems.push(
      problem('codebook-overruled', { ...row.place, column: 'label' }, cluster.label, { now: row.label }),
    )
  if (row.label !== cluster.label)
    Object.assign(changeOf(changes, cluster.id), { label: row.label, was: cluster.label })
}

/** The cluster that a new label makes this one part of; null where the label is its own. */
function mergeTarget({ entry }: QuestionChanges, row: ClusterRow, rows: ClusterRow[]): string | null {
  const name = normalise(row.label)
  if (name === REST) return REST
  const alike = rows.filter(one => one.id !== '' && one.id !== REST && normalise(one.label) === name)
  // Where both were given the same new name, the first one stays.
  const target = alike.find(one => one.label === one.baseLabel) ?? alike[0]
  if (target && target.id !== row.id) return target.id
  const hidden = entry.clusters.find(
    ({ id, label, into }) =>
      id !== row.id && into === null && normalise(label) === name && !rows.some(one => one.id === id),
  )
  return hidden?.id ?? null
}

function changeStatus(
  changes: QuestionChanges,
  cluster: CodebookCluster,
  row: ClusterRow,
  problems: Problem[],
): void {
  const status = row.status.toLowerCase()
  const now = statuses[cluster.status]
  if (status === row.baseStatus.toLowerCase()) {
    if (now !== status) problems.push(elsewhere(row, 'status', 'the status', now))
  } else if (!isStatus(status))
    problems.push(cellProblem(row, 'status', row.status, 'write bevestigd or voorlopig'))
  else if (status !== now) changeOf(changes, cluster.id).status = status
}

/** The cluster of this label among those of the question, made where there is none; `place` is the cell that names it. */
export function newCluster(
  changes: QuestionChanges,
  label: string,
  place: Place,
  rows: ClusterRow[],
): string {
  const name = normalise(label)
  const { entry, added } = changes
  const known =
    rows.find(row => row.id !== '' && normalise(row.label) === name) ??
    entry.clusters.find(one => one.into === null && normalise(one.label) === name) ??
    added.find(one => normalise(one.label) === name)
  if (known) return known.id
  // From the label, so that two analysts who type the same name make the same cluster.
  const base = `n-${createHash('sha256').update(name).digest('hex').slice(0, 6)}`
  const taken = new Set([...entry.clusters, ...added].map(one => one.id))
  let id = base
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`
  added.push({ id, label, place })
  return id
}

export const cellProblem = (
  { place }: Pick<ClusterRow, 'place'>,
  column: string,
  value: string,
  reason: string,
): Problem => problem('codebook-cell', { ...place, column }, value, { reason })

const elsewhere = (
  { place }: Pick<ClusterRow, 'place'>,
  column: string,
  what: string,
  value: string,
): Problem => problem('codebook-edited-elsewhere', { ...place, column }, value, { what })
