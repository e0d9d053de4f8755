import { isMap, isSeq, type YAMLMap } from 'yaml'
import type { Codebook } from '../codebook.js'
import { YamlEdit } from '../yaml-edit.js'
import type { ClusterChange, QuestionChanges } from './changes.js'

/** The text of a codebook with these changes; all else stays as it is written. */
export function applyChanges(text: string, { questions }: Codebook, all: QuestionChanges[]): string {
  let edit = new YamlEdit(text)
  const indexOf = ({ entry }: QuestionChanges): number => questions.indexOf(entry)
  for (const one of all)
    for (const [id, { removeQuotes }] of one.clusters) {
      const map = clusterMap(edit, indexOf(one), id)
      const quotes = wordsOf(map, 'quotes')
      edit.removeItems(
        map,
        'quotes',
        [...new Set(removeQuotes.map(key => quotes.indexOf(key)))].filter(at => at >= 0),
      )
    }
  // What is put in may stand where something was taken out.
  edit = new YamlEdit(edit.result())
  for (const one of all) {
    const path = ['questions', indexOf(one)]
    const question = edit.map(path)
    const added = new Set(one.added.map(({ id }) => id))
    for (const [id, change] of one.clusters)
      if (!added.has(id)) changeCluster(edit, clusterMap(edit, indexOf(one), id), change)
    edit.addMaps(
      question,
      'clusters',
      one.added.map(({ id, label }) => ({
        id,
        label,
        status: 'bevestigd',
        quotes: quotesOf(one.clusters.get(id)),
      })),
      true,
    )
    const known = new Map(one.entry.moves.map(({ key }, index) => [key, index]))
    const texts = new Map(one.entry.messages.map(({ key, text }) => [key, text]))
    const fresh = [...one.moves].filter(([key]) => !known.has(key))
    for (const [key, { to }] of one.moves) {
      const at = known.get(key)
      if (at !== undefined) edit.set(edit.map([...path, 'moves', at]), 'to', to, ['key'])
    }
    edit.addMaps(
      question,
      'moves',
      fresh.map(([key, { to, was }]) => ({ key, to, was, text: texts.get(key) ?? undefined })),
      false,
    )
  }
  return edit.result()
}

function changeCluster(edit: YamlEdit, map: YAMLMap, change: ClusterChange): void {
  if (change.label !== undefined) edit.set(map, 'label', change.label, ['id'])
  if (change.was !== undefined) edit.set(map, 'was', change.was, ['label'])
  if (change.status !== undefined)
    edit.set(map, 'status', change.status, ['label', 'chartLabel', 'infographicLabel'])
  if (change.into !== undefined) edit.set(map, 'into', change.into, ['label', 'status'])
  edit.addWords(map, 'quotes', quotesOf(change) ?? [])
}

const quotesOf = (change: ClusterChange | undefined): string[] | undefined =>
  change && change.addQuotes.length > 0
    ? [...change.addQuotes].sort((a, b) => a.order - b.order).map(({ key }) => key)
    : undefined

/** A cluster of a question, or a shared one. */
function clusterMap(edit: YamlEdit, question: number, id: string): YAMLMap {
  for (const path of [['questions', question, 'clusters'], ['clusters']]) {
    const list = edit.document.getIn(path, true)
    const found = isSeq(list) ? list.items.find(one => isMap(one) && String(one.get('id')) === id) : undefined
    if (isMap(found)) return found
  }
  return edit.map(['questions', question])
}

function wordsOf(map: YAMLMap, key: string): string[] {
  const list = map.get(key, true)
  return isSeq(list) ? (list.toJSON() as unknown[]).map(String) : []
}
