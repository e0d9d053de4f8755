import type { PlaceOf } from '../template/read-yaml.js'
import type { CodebookCluster, CodebookQuestion, KeyRef } from './codebook.js'
import type { ClusterFile, CodebookFile } from './file-schema.js'
import { withMergedTexts } from './merged-texts.js'

const statuses = { bevestigd: 'confirmed', voorlopig: 'provisional' } as const

/** What is written, with the place of each entry. */
export function questionsOf(file: CodebookFile, placeOf: PlaceOf): CodebookQuestion[] {
  const shared = file.clusters.map((one, at) => clusterOf(one, true, placeOf, ['clusters', at]))
  return file.questions.map((one, at): CodebookQuestion => {
    const path = ['questions', at]
    return {
      match: { id: one.match.id ?? null, text: one.match.text ?? null },
      top: one.top ?? null,
      uses: one.uses,
      clusters: withMergedTexts([
        ...one.clusters.map((own, index) => clusterOf(own, false, placeOf, [...path, 'clusters', index])),
        ...shared.filter(({ id }) => one.uses.includes(id)),
      ]),
      moves: one.moves.map(({ key, to, was, text }, index) => ({
        key,
        to,
        was: was ?? null,
        text: text ?? null,
        place: placeOf([...path, 'moves', index]),
      })),
      messages: one.messages.map(({ key, id, why, text, ...seen }, index) => ({
        key,
        id: id ?? null,
        in: seen.in ?? null,
        why: why ?? null,
        text: text ?? null,
        place: placeOf([...path, 'messages', index]),
      })),
      place: placeOf(path),
    }
  })
}

function clusterOf(
  file: ClusterFile,
  shared: boolean,
  placeOf: PlaceOf,
  path: (string | number)[],
): CodebookCluster {
  const keys = (name: 'examples' | 'quotes'): KeyRef[] =>
    file[name].map((key, index) => ({ key, place: placeOf([...path, name, index]) }))
  const text = file.text?.trim() ? file.text : null
  const { id, label, exportLabels, keywords, not } = file
  return {
    ...{ id, label, exportLabels, keywords, not, shared },
    chartLabel: file.chartLabel ?? null,
    infographicLabel: file.infographicLabel ?? null,
    status: statuses[file.status],
    into: file.into ?? null,
    was: file.was ?? null,
    examples: keys('examples'),
    ownText: text,
    text,
    quotes: keys('quotes'),
    place: placeOf(path),
  }
}
