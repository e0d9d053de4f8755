import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
import type { InfographicDesign, Named } from '../template/infographic-design.js'
import type { Template } from '../template/template.js'
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
      return variants.flatMap(text => slipsIn(text, () => place))
    }),
    ...[...pages, ...units.values()].flatMap(page =>
      page.parts.flatMap(part => {
        const place = { file: page.file, row: part.line }
        if (part.kind === 'heading') return slipsIn(part.text, () => place)
        if (part.kind === 'prose') return slipsIn(part.markdown, at => placeWithin(part.markdown, at, place))
        return []
      }),
    ),
    ...saidOn(infographic).flatMap(({ name: text, place }) => slipsIn(text, () => place)),
  ]
}

/** The texts of the infographic with {{names}} in them. */
const saidOn = ({ title, keyFigures, source, sourceWithoutDate, blocks }: InfographicDesign): Named[] => [
  title,
  ...keyFigures.map(({ value }) => value),
  source,
  sourceWithoutDate,
  ...(blocks ?? []).flatMap(block => (block.kind === 'poll' && block.sentence ? [block.sentence] : [])),
]

const slipsIn = (text: string, placeOf: (start: number) => Place): Problem[] =>
  readTags(text).slips.map(({ code, value, start, details }) => problem(code, placeOf(start), value, details))
