import { normalise } from '../dutch/normalise.js'
import { REST } from './codebook.js'
import type { CodebookFile } from './file-schema.js'

interface Slip {
  path: (string | number)[]
  message: string
}

/** What does not hang together in a codebook: ids that stand twice or are not there, and messages in two places. */
export function slipsIn(file: CodebookFile): Slip[] {
  const shared = file.clusters.map((cluster, at) => ({ cluster, path: ['clusters', at] as Slip['path'] }))
  const slips = file.questions.flatMap((question, at) => {
    const own = question.clusters.map((cluster, index) => ({
      cluster,
      path: ['questions', at, 'clusters', index] as Slip['path'],
    }))
    const all = [...own, ...shared.filter(({ cluster }) => question.uses.includes(cluster.id))]
    const ids = new Set(all.map(({ cluster }) => cluster.id))
    const known = (id: string): boolean => ids.has(id) || id === REST
    const unknown = (path: Slip['path'], id: string): Slip => ({
      path: ['questions', at, ...path],
      message: `there is no cluster ${id} for this question`,
    })
    const used = new Set(shared.map(({ cluster }) => cluster.id))
    return [
      ...question.uses.flatMap((id, index) => (used.has(id) ? [] : [unknown(['uses', index], id)])),
      ...question.moves.flatMap(({ to }, index) => (known(to) ? [] : [unknown(['moves', index, 'to'], to)])),
      ...movedTwice(question.moves, at),
      ...clusterSlips(all),
      ...circles(all),
      ...exampleTwice(all),
    ]
  })
  const sharedTwice = clusterSlips(shared)
  // A slip of a shared cluster shows in every question that uses it.
  const known = new Set<string>()
  return [...sharedTwice, ...slips].filter(({ path, message }) => {
    const name = `${path.join('.')} ${message}`
    return known.has(name) ? false : Boolean(known.add(name))
  })
}

type Placed = { cluster: CodebookFile['clusters'][number]; path: Slip['path'] }[]

function clusterSlips(all: Placed): Slip[] {
  const ids = new Set<string>()
  const labels = new Set<string>()
  return all.flatMap(({ cluster, path }) => {
    const slips: Slip[] = []
    if (ids.has(cluster.id) || cluster.id === REST)
      slips.push({
        path: [...path, 'id'],
        message: `the id ${cluster.id} is taken; each cluster has its own`,
      })
    ids.add(cluster.id)
    const label = normalise(cluster.label)
    if (label === REST)
      slips.push({
        path: [...path, 'label'],
        message: `${REST} is what fits no cluster; move messages to it instead`,
      })
    if (cluster.into) return slips
    if (labels.has(label))
      slips.push({
        path: [...path, 'label'],
        message: `two clusters have this label; write into: and the other id to merge them`,
      })
    labels.add(label)
    return slips
  })
}

function circles(all: Placed): Slip[] {
  const byId = new Map(all.map(one => [one.cluster.id, one.cluster]))
  return all.flatMap(({ cluster, path }) => {
    const seen = new Set([cluster.id])
    for (let next = cluster.into; next && next !== REST; next = byId.get(next)?.into) {
      if (!byId.has(next))
        return [{ path: [...path, 'into'], message: `there is no cluster ${next} to merge it into` }]
      if (seen.has(next)) return [{ path: [...path, 'into'], message: 'it is merged into itself' }]
      seen.add(next)
    }
    return []
  })
}

function movedTwice(moves: CodebookFile['questions'][number]['moves'], question: number): Slip[] {
  const seen = new Map<string, string>()
  return moves.flatMap(({ key, to }, index) => {
    const before = seen.get(key)
    seen.set(key, before ?? to)
    return before === undefined || before === to
      ? []
      : [{ path: ['questions', question, 'moves', index], message: `it was moved to ${before} already` }]
  })
}

function exampleTwice(all: Placed): Slip[] {
  const homes = new Map<string, string>()
  return all.flatMap(({ cluster, path }) =>
    cluster.examples.flatMap((key, index) => {
      const home = homes.get(key)
      homes.set(key, home ?? cluster.id)
      return home === undefined || home === cluster.id
        ? []
        : [{ path: [...path, 'examples', index], message: `it is an example of ${home} already` }]
    }),
  )
}
