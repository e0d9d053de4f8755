import type * as z from 'zod'
import type { Problem } from '../problems/problem.js'
import { type PlaceOf, readYaml } from '../template/read-yaml.js'
import { slipsIn } from './check-references.js'
import type { Codebook } from './codebook.js'
import { fileSchema } from './file-schema.js'
import { questionsOf } from './questions-of.js'

/** Every message that was seen stands in it: larger than other configuration. */
const MAX_LENGTH = 20_000_000

/** The text of a `codebook.yaml`, checked: what it says, or the problems with row and column. */
export function readCodebook(text: string, file: string): { codebook: Codebook | null; problems: Problem[] } {
  const schema = (placeOf: PlaceOf) =>
    fileSchema
      .superRefine((found, context) => {
        for (const { path, message } of slipsIn(found)) context.addIssue({ code: 'custom', path, message })
      })
      .transform((found): Codebook => ({ file, questions: questionsOf(found, placeOf) }))
  const { value, problems } = readYaml<Codebook>(
    text,
    file,
    schema as (placeOf: PlaceOf) => z.ZodType<Codebook>,
    MAX_LENGTH,
  )
  return { codebook: value, problems }
}
