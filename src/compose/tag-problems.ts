import { problem } from '../problems/catalogue.js'
import type { Place, Problem } from '../problems/problem.js'
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
  const file = `${name}/infographic.yaml`
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
    ...slipsIn(infographic.title, () => ({ file, column: 'titel' })),
    ...slipsIn(infographic.source, () => ({ file, column: 'bron' })),
    ...slipsIn(infographic.sourceWithoutDate, () => ({ file, column: 'bron-zonder-datum' })),
    ...infographic.keyFigures.flatMap(({ value }) => slipsIn(value, () => ({ file, column: 'kerncijfers' }))),
  ]
}

const slipsIn = (text: string, placeOf: (start: number) => Place): Problem[] =>
  readTags(text).slips.map(({ code, value, start, details }) => problem(code, placeOf(start), value, details))
