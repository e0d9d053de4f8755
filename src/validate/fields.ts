import * as z from 'zod'
import type { ProblemCode } from '../problems/catalogue.js'
import type { CellValue } from '../read/tables.js'
import { type Converted, countOf, INVALID, idOf, lineOf, lookUp, orderOf, textOf, timeOf } from './cells.js'
import { flags, judgements, pollKinds, roles, tiers } from './words.js'

const cell = z.custom<CellValue>()

/** A cell that is converted; one that cannot be is an issue with the code of the problem as its message. */
const field = <T>(code: ProblemCode, convert: (value: CellValue) => Converted<T>) =>
  cell.transform((value, context): T => {
    const converted = convert(value)
    if (converted !== INVALID) return converted
    context.addIssue({ code: 'custom', message: code })
    return z.NEVER
  })

/** The kinds of columns; every one of them gives null for an empty cell. */
export const fields = {
  id: cell.transform(idOf),
  text: cell.transform(textOf),
  /** The name of something, or a question: Alt+Enter in a cell is for the sheet alone. */
  line: cell.transform(lineOf),
  time: field('time-invalid', timeOf),
  count: field('count-invalid', countOf),
  order: field('question-order', orderOf),
  judgement: field('vote-invalid', lookUp(judgements)),
  flag: field('flag-invalid', lookUp(flags)),
  tier: field('tier-invalid', lookUp(tiers)),
  role: field('role-invalid', lookUp(roles)),
  pollKind: field('poll-kind', lookUp(pollKinds)),
}
