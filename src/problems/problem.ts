import type { ProblemCode } from './catalogue.js'

/** Where something stands in an input, as the user knows it. `row` counts as Excel does: the heading is row 1. */
export interface Place {
  /** The input as the user gave it, e.g. `sessie.xlsx` or `map/berichten.csv`. */
  file: string
  /** Sheet or table name. */
  table?: string
  row?: number
  /** The heading of the column, or its letter where there is no heading. */
  column?: string
}

export type Severity = 'error' | 'warning' | 'note'

/** Something the user can fix, or should know. Wording and severity live in the catalogue, under `code`. */
export interface Problem {
  code: ProblemCode
  place: Place
  /** The offending value, raw: shortened and cleaned only when shown. */
  value?: string
  /** What the wording of this code names besides place and value. */
  details?: Record<string, string | number>
}
