import { normalise } from '../../dutch/normalise.js'
import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { Codebook, CodebookCluster, CodebookQuestion } from '../codebook.js'
import { findQuestions } from '../find-questions.js'
import type { LoadedCodebook } from '../load-codebook.js'
import { readCodebook } from '../read-codebook.js'
import { YamlEdit } from '../yaml-edit.js'
import { mergeCluster } from './merge-clusters.js'

export interface Merged {
  text: string
  /** Where the two differ; the first was kept. */
  conflicts: Problem[]
}

/** The codebook of one analyst with all that another's has more; comments and order are the first one's. */
export function merge(first: LoadedCodebook, second: LoadedCodebook): Merged {
  const edit = new YamlEdit(first.text)
  const source = new YamlEdit(second.text)
  const conflicts: Problem[] = []
  const others = second.codebook.questions
  const asked = others.map(({ match }) => ({ id: match.id ?? '', text: match.text ?? '' }))
  const homes = findQuestions(asked, first.codebook.questions)
  mergeShared(edit, source, first.codebook, second.codebook, conflicts)
  const fresh: (string | number)[][] = []
  others.forEach((other, at) => {
    const own = homes[at]
    if (own) mergeQuestion(edit, source, [first.codebook.questions.indexOf(own), at], own, other, conflicts)
    else fresh.push(['questions', at])
  })
  edit.addCopies(edit.map([]), 'questions', source, fresh)
  const text = edit.result()
  // Together they may say what neither says alone, such as one label for two clusters.
  return { text, conflicts: [...conflicts, ...readCodebook(text, first.codebook.file).problems] }
}

function mergeShared(
  edit: YamlEdit,
  source: YamlEdit,
  first: Codebook,
  second: Codebook,
  conflicts: Problem[],
): void {
  const sharedOf = ({ questions }: Codebook): Map<string, CodebookCluster> =>
    new Map(questions.flatMap(one => one.clusters.filter(({ shared }) => shared).map(own => [own.id, own] as const)))
  const [own, others] = [sharedOf(first), sharedOf(second)]
  const paths = indexes(edit, ['clusters'])
  const fresh: (string | number)[][] = []
  for (const [id, at] of indexes(source, ['clusters'])) {
    const [here, there] = [own.get(id), others.get(id)]
    const place = paths.get(id)
    if (place === undefined) fresh.push(['clusters', at])
    else if (here && there)
      conflicts.push(...mergeCluster(edit, edit.map(['clusters', place]), here, there, same => same, () => true))
  }
  edit.addCopies(edit.map([]), 'clusters', source, fresh)
}

function mergeQuestion(
  edit: YamlEdit,
  source: YamlEdit,
  [at, otherAt]: [number, number],
  own: CodebookQuestion,
  other: CodebookQuestion,
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
    else if (!home.shared) {
      const place = edit.map([...path, 'clusters', own.clusters.indexOf(home)])
      conflicts.push(...mergeCluster(edit, place, home, cluster, idOf, key => !examples.has(key)))
    }
  })
  edit.addCopies(map, 'clusters', source, fresh)
  edit.addWords(map, 'uses', other.uses.filter(id => !own.uses.includes(id)), ['match', 'top'])
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
    fresh.map(({ key, to, was, text }) => ({ key, to: idOf(to), was: was ?? undefined, text: text ?? undefined })),
    false,
  )
}

/** The place of each cluster in a list, by its id. */
function indexes(edit: YamlEdit, path: (string | number)[]): Map<string, number> {
  const list = edit.document.getIn(path, true) as { toJSON?: () => unknown } | undefined
  const clusters = (list?.toJSON?.() ?? []) as { id: string | number }[]
  return new Map(clusters.map(({ id }, index) => [String(id), index]))
}
