import * as z from 'zod'
import type { ProblemCode } from '../problems/catalogue.js'
import type { CellValue } from '../read/tables.js'
import { type Converted, countOf, INVALID, idOf, lineOf, lookUp, orderOf, textOf, timeOf } from './cells.js'
import { flags, judgements, pollKinds, roles, tiers } from './words.js'

/** A cell that is converted, whatever it holds. */
const cell = <T>(convert: (value: CellValue) => T) => z.transform(convert)

/** A cell that is converted; one that cannot be is an issue with the code of the problem as its message. */
const field = <T>(code: ProblemCode, convert: (value: CellValue) => Converted<T>) =>
  z.transform((value: CellValue, context): T => {
    const converted = convert(value)
    if (converted !== INVALID) return converted
    context.addIssue({ code: 'custom', message: code })
    return z.NEVER
  })

/** The kinds of columns; every one of them gives null for an empty cell. */
export const fields = {
  id: cell(idOf),
  text: cell(textOf),
  /** The name of something, or a question: Alt+Enter in a cell is for the sheet alone. */
  line: cell(lineOf),
  time: field('time-invalid', timeOf),
  count: field('count-invalid', countOf),
  order: field('question-order', orderOf),
  judgement: field('vote-invalid', lookUp(judgements)),
  flag: field('flag-invalid', lookUp(flags)),
  tier: field('tier-invalid', lookUp(tiers)),
  role: field('role-invalid', lookUp(roles)),
  pollKind: field('poll-kind', lookUp(pollKinds)),
}
