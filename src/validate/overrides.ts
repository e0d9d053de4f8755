import type { Config } from '../config/config.js'
import type { Role, SessionInfo } from './session.js'

/** What the report's configuration says about the session; it wins over the export. */
export interface SessionOverrides {
  info: Partial<SessionInfo>
  /** By question id. */
  questions: Map<string, { text?: string; short?: string; chapter?: string; role?: Role }>
  /** By poll id; `after` is a question id, or null for a poll of its own. */
  polls: Map<string, { text?: string; after?: string | null }>
  /** Which heading stands for which column, by canonical Dutch table name, then canonical Dutch column name. */
  mapping: Map<string, Map<string, string>>
}

export const noOverrides: SessionOverrides = {
  info: {},
  questions: new Map(),
  polls: new Map(),
  mapping: new Map(),
}

/** What a configuration overrides. */
export const overridesOf = ({
  title,
  subtitle,
  client,
  date,
  goal,
  questions,
  polls,
  mapping,
}: Config): SessionOverrides => ({
  info: { title, subtitle, client, date, goal },
  questions,
  polls,
  mapping,
})
