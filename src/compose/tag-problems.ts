import { problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import type { InfographicDesign, Named } from '../template/infographic-design.js'
import type { Template } from '../template/template.js'
import { blockKinds } from './blocks/registry.js'
import { sessionNames } from './figure-values.js'
import { pollSentenceNames } from './infographic/poll-sentence.js'
import { placeWithin } from './place-within.js'
import { readTags } from './read-tags.js'

/** Slips in the {{names}} of all texts of a template, also of those that no session may ever call for. */
export function tagProblems({
  sentences,
  sentencePlaces,
  pages,
  units,
  name,
  infographic,
}: Template): Problem[] {
  return [
    ...[...sentences].flatMap(([key, variants]) => {
      const place = sentencePlaces.get(key) ?? { file: name, column: key }
      // Whether a name is known here depends on the sentence: its basis tells.
      return variants.flatMap(text => slipsIn(text, null, () => place))
    }),
    ...[...pages, ...units.values()].flatMap(page =>
      page.parts.flatMap(part => {
        const place = { file: page.file, row: part.line }
        if (part.kind === 'heading') return slipsIn(part.text, sessionNames, () => place)
        if (part.kind === 'prose')
          return slipsIn(part.markdown, sessionNames, at => placeWithin(part.markdown, at, place))
        return []
      }),
    ),
    ...saidOn(infographic).flatMap(({ name: text, place }) =>
      slipsIn(text, [...sessionNames, 'bron'], () => place),
    ),
    ...pollSentences(infographic).flatMap(({ name: text, place }) =>
      slipsIn(text, pollSentenceNames, () => place),
    ),
  ]
}

/** The texts of the infographic with {{names}} of the session in them. */
const saidOn = ({ title, keyFigures, source, sourceWithoutDate }: InfographicDesign): Named[] => [
  title,
  ...keyFigures.map(({ value }) => value),
  source,
  sourceWithoutDate,
]

const pollSentences = ({ blocks }: InfographicDesign): Named[] =>
  (blocks ?? []).flatMap(block => (block.kind === 'poll' && block.sentence ? [block.sentence] : []))

/**
 * What is wrong with the tags of a text, and names that no session has. Of one with a dot in it only a session knows; where
 * `known` is null nothing is known.
 */
function slipsIn(
  text: string,
  known: readonly string[] | null,
  placeOf: (start: number) => Place,
): Problem[] {
  const { tags, slips } = readTags(text)
  return [
    ...slips.map(({ code, value, start, details }) => problem(code, placeOf(start), value, details)),
    ...tags.flatMap(({ kind, text: name, start }) => {
      if (kind === 'text' || known === null || known.includes(name) || /^\S*\./.test(name)) return []
      if (blockKinds.has(/^\S*/.exec(name)?.[0] ?? ''))
        return [problem('template-block-form', placeOf(start), name)]
      const near = nearest(name, known)
      const details = near === null ? undefined : { near }
      return [problem('template-unknown-name', placeOf(start), name, details)]
    }),
  ]
}
