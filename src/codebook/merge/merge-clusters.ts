import type { YAMLMap } from 'yaml'
import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { CodebookCluster } from '../codebook.js'
import type { YamlEdit } from '../yaml-edit.js'

const statuses = { confirmed: 'bevestigd', provisional: 'voorlopig' } as const

/** Whether the label of the other is to be taken: null where nobody can tell. */
function winner(own: CodebookCluster, other: CodebookCluster): 'own' | 'other' | null {
  if (own.label === other.label) return 'own'
  if (other.was === own.label) return 'other'
  if (own.was === other.label) return 'own'
  // Neither says which label was there first: what was reviewed comes before what was not.
  if (own.status !== other.status) return other.status === 'confirmed' ? 'other' : 'own'
  return null
}

/**
 * Adds to a cluster what another analyst's has more. Where both say something else, the own one stays and that is a
 * conflict. `idOf` gives the id that a cluster of the other has here; `isFree` whether a message is no example yet.
 */
export function mergeCluster(
  edit: YamlEdit,
  map: YAMLMap,
  own: CodebookCluster,
  other: CodebookCluster,
  idOf: (id: string) => string,
  isFree: (key: string) => boolean,
): Problem[] {
  const conflicts: Problem[] = []
  const conflict = (what: string, here: string, there: string): void => {
    conflicts.push(
      problem('codebook-conflict', own.place, here, { what: `the ${what} of ${own.id}`, other: there }),
    )
  }
  const taken = winner(own, other)
  if (taken === null) conflict('label', own.label, other.label)
  if (taken === 'other') {
    edit.set(map, 'label', other.label, ['id'])
    edit.set(map, 'was', own.label, ['label'])
  }
  if (own.status !== other.status && own.status === 'provisional')
    edit.set(map, 'status', statuses.confirmed, ['label'])
  const into = other.into === null ? null : idOf(other.into)
  const fields = [
    ['chartLabel', own.chartLabel, other.chartLabel],
    ['infographicLabel', own.infographicLabel, other.infographicLabel],
    ['into', own.into, into],
    ['text', own.ownText, other.ownText],
  ] as const
  for (const [name, here, there] of fields) {
    if (there === null || here?.trim() === there.trim()) continue
    if (here === null) edit.set(map, name, there)
    else conflict(name, here, there)
  }
  for (const name of ['exportLabels', 'keywords', 'not'] as const)
    edit.addWords(map, name, without(other[name], own[name]))
  for (const name of ['examples', 'quotes'] as const) {
    const more = without(
      other[name].map(({ key }) => key),
      own[name].map(({ key }) => key),
    )
    const fine = more.filter(key => name === 'quotes' || isFree(key))
    for (const key of more) if (!fine.includes(key)) conflict('examples', 'another cluster', key)
    edit.addWords(map, name, fine)
  }
  return conflicts
}

const without = (words: string[], known: string[]): string[] => words.filter(word => !known.includes(word))
