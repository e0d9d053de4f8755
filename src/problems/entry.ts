import type { Severity } from './problem.js'

/** How one kind of problem is told. */
export interface Entry {
  severity: Severity
  /** A sentence without its full stop; `value` is the offending value between quotation marks, or ''. */
  says: (value: string, details: Record<string, string | number>) => string
  /** What to do about it. */
  advice?: string
}
