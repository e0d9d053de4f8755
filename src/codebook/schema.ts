import { z } from 'zod'
import type { PlaceOf } from '../template/read-yaml.js'
import type { CodebookCluster, CodebookQuestion, KeyRef } from './codebook.js'

/** An id or a word: YAML may have read a number. */
const word = z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1))
const key = z.string().regex(/^m-[0-9a-f]{12}$/, 'a key is m- and twelve digits or letters a to f')
const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform(list => list ?? [])
const statuses = { bevestigd: 'confirmed', voorlopig: 'provisional' } as const

const cluster = z.strictObject({
  id: word,
  label: word,
  chartLabel: word.nullish(),
  infographicLabel: word.nullish(),
  status: z.enum(['bevestigd', 'voorlopig']).default('voorlopig'),
  into: word.nullish(),
  was: word.nullish(),
  exportLabels: listOf(word),
  keywords: listOf(word),
  not: listOf(word),
  examples: listOf(key),
  text: z.string().nullish(),
  quotes: listOf(key),
})

const question = z.strictObject({
  match: z
    .strictObject({ id: word.nullish(), text: z.string().nullish() })
    .refine(({ id, text }) => id || text, 'an id or a text is needed to find the question by'),
  top: z.number().int().min(1).max(20).nullish(),
  uses: listOf(word),
  clusters: listOf(cluster),
  moves: listOf(z.strictObject({ key, to: word, was: word.nullish(), text: z.string().nullish() })),
  messages: listOf(
    z.strictObject({
      key,
      id: word.nullish(),
      in: word.nullish(),
      why: z.string().nullish(),
      text: z.string().nullish(),
    }),
  ),
})

/** `codebook.yaml` as it is written. */
export const fileSchema = z.strictObject({
  version: z.literal(1),
  clusters: listOf(cluster),
  questions: listOf(question),
})
export type CodebookFile = z.output<typeof fileSchema>
type ClusterFile = z.output<typeof cluster>

/** What is written, with the place of each entry. */
export function questionsOf(file: CodebookFile, placeOf: PlaceOf): CodebookQuestion[] {
  const shared = file.clusters.map((one, at) => clusterOf(one, true, placeOf, ['clusters', at]))
  return file.questions.map((one, at): CodebookQuestion => {
    const path = ['questions', at]
    return {
      match: { id: one.match.id ?? null, text: one.match.text ?? null },
      top: one.top ?? null,
      uses: one.uses,
      clusters: [
        ...one.clusters.map((own, index) => clusterOf(own, false, placeOf, [...path, 'clusters', index])),
        ...shared.filter(({ id }) => one.uses.includes(id)),
      ],
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
  const { id, label, exportLabels, keywords, not } = file
  return {
    ...{ id, label, exportLabels, keywords, not, shared },
    chartLabel: file.chartLabel ?? null,
    infographicLabel: file.infographicLabel ?? null,
    status: statuses[file.status],
    into: file.into ?? null,
    was: file.was ?? null,
    examples: keys('examples'),
    text: file.text?.trim() ? file.text : null,
    quotes: keys('quotes'),
    place: placeOf(path),
  }
}
