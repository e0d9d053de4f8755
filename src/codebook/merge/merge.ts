import type { Problem } from '../../problems/problem.js'
import type { Codebook, CodebookCluster } from '../codebook.js'
import { findQuestions } from '../find-questions.js'
import type { LoadedCodebook } from '../load-codebook.js'
import { readCodebook } from '../read-codebook.js'
import { YamlEdit } from '../yaml-edit.js'
import { mergeCluster } from './merge-clusters.js'
import { mergeQuestion } from './merge-questions.js'

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
  const sharedAt = indexes(edit, ['clusters'])
  mergeShared(edit, source, first.codebook, second.codebook, conflicts)
  const fresh: (string | number)[][] = []
  others.forEach((other, at) => {
    const own = homes[at]
    const places: [number, number] = own ? [first.codebook.questions.indexOf(own), at] : [at, at]
    if (own) mergeQuestion(edit, source, places, own, other, sharedAt, conflicts)
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
    new Map(
      questions.flatMap(one =>
        one.clusters.filter(({ shared }) => shared).map(own => [own.id, own] as const),
      ),
    )
  const [own, others] = [sharedOf(first), sharedOf(second)]
  const paths = indexes(edit, ['clusters'])
  const fresh: (string | number)[][] = []
  for (const [id, at] of indexes(source, ['clusters'])) {
    const [here, there] = [own.get(id), others.get(id)]
    const place = paths.get(id)
    if (place === undefined) fresh.push(['clusters', at])
    else if (here && there)
      conflicts.push(
        ...mergeCluster(
          edit,
          edit.map(['clusters', place]),
          here,
          there,
          same => same,
          () => true,
        ),
      )
  }
  edit.addCopies(edit.map([]), 'clusters', source, fresh)
}

/** The place of each cluster in a list, by its id. */
function indexes(edit: YamlEdit, path: (string | number)[]): Map<string, number> {
  const list = edit.document.getIn(path, true) as { toJSON?: () => unknown } | undefined
  const clusters = (list?.toJSON?.() ?? []) as { id: string | number }[]
  return new Map(clusters.map(({ id }, index) => [String(id), index]))
}
