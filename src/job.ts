import type { Analysis } from './analyse/analysis.js'
import type { Settings } from './config/load-settings.js'
import type { Problem } from './problems/problem.js'
import type { Session, TableSummary } from './validate/session.js'

/** What a user asks for: paths and names as given, null for what was not. */
export interface Request {
  session: string
  config: string | null
  template: string | null
  keepIds: boolean
}

/** A session, examined; `subject` is null when there is an error among the problems. */
export interface Examined {
  tables: TableSummary[]
  subject: { session: Session; analysis: Analysis; settings: Settings } | null
  problems: Problem[]
}

/** What was built: bytes by format asked for, in their order; none when there is an error among the problems. */
export interface Built extends Examined {
  outputs: Uint8Array[]
  pages: number
}

/** Hears which step begins. */
export type Tell = (step: string) => void
