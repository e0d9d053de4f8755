import { normalise } from '../../dutch/normalise.js'
import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { CodebookCluster, CodebookQuestion } from '../codebook.js'
import type { YamlEdit } from '../yaml-edit.js'
import { mergeCluster } from './merge-clusters.js'

/**
 * Adds to a question what another analyst's has more; `at` are their places in the two files, `sharedAt` those of the
 * shared clusters by id: what the other has as a cluster of this question may be one of those here.
 */
export function mergeQuestion(
  edit: YamlEdit,
  source: YamlEdit,
  [at, otherAt]: [number, number],
  own: CodebookQuestion,
  other: CodebookQuestion,
  sharedAt: Map<string, number>,
  conflicts: Problem[],
): void {
  const path = ['questions', at]
  const map = edit.map(path)
  const homeOf = (cluster: CodebookCluster): CodebookCluster | undefined =>
    own.clusters.find(({ id }) => id === cluster.id) ??
    own.clusters.find(({ into, label }) => into === null && normalise(label) === normalise(cluster.label))
  const ids = new Map(other.clusters.map(cluster => [cluster.id, homeOf(cluster)?.id ?? cluster.id]))
  const idOf = (id: string): string => ids.get(id) ?? id
  const examples = new Set(own.clusters.flatMap(cluster => cluster.examples.map(({ key }) => key)))
  const fresh: (string | number)[][] = []
  other.clusters.forEach((cluster, index) => {
    if (cluster.shared) return
    const home = homeOf(cluster)
    if (!home) fresh.push(['questions', otherAt, 'clusters', index])
    else {
      const at = home.shared ? sharedAt.get(home.id) : own.clusters.indexOf(home)
      if (at === undefined) return
      const place = edit.map(home.shared ? ['clusters', at] : [...path, 'clusters', at])
      conflicts.push(...mergeCluster(edit, place, home, cluster, idOf, key => !examples.has(key)))
    }
  })
  edit.addCopies(map, 'clusters', source, fresh)
  edit.addWords(
    map,
    'uses',
    other.uses.filter(id => !own.uses.includes(id)),
    ['match', 'top'],
  )
  if (own.top === null && other.top !== null) edit.set(map, 'top', other.top, ['match'])
  if (own.top !== null && other.top !== null && own.top !== other.top)
    conflicts.push(
      problem('codebook-conflict', own.place, String(own.top), { what: 'top', other: String(other.top) }),
    )
  mergeMoves(edit, path, own, other, idOf, conflicts)
  const seen = new Set(own.messages.map(({ key }) => key))
  const more = other.messages.flatMap(({ key }, index) =>
    seen.has(key) ? [] : [['questions', otherAt, 'messages', index]],
  )
  edit.addCopies(map, 'messages', source, more)
}

function mergeMoves(
  edit: YamlEdit,
  path: (string | number)[],
  own: CodebookQuestion,
  other: CodebookQuestion,
  idOf: (id: string) => string,
  conflicts: Problem[],
): void {
  const known = new Map(own.moves.map(move => [move.key, move]))
  const fresh = other.moves.filter(({ key, to }) => {
    const here = known.get(key)
    if (here && here.to !== idOf(to))
      conflicts.push(
        problem('codebook-conflict', here.place, here.to, { what: `where ${key} goes`, other: idOf(to) }),
      )
    return !here
  })
  edit.addMaps(
    edit.map(path),
    'moves',
    fresh.map(({ key, to, was, text }) => ({
      key,
      to: idOf(to),
      was: was ?? undefined,
      text: text ?? undefined,
    })),
    false,
  )
}
