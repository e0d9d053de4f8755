import type { Analysis } from './analyse/analysis.js'
import type { LoadedCodebook } from './codebook/load-codebook.js'
import type { Resolved } from './codebook/resolve.js'
import type { Settings } from './config/load-settings.js'
import type { Problem } from './problems/problem.js'
import type { Made } from './render/formats.js'
import type { Session, TableSummary } from './validate/session.js'

/** What a user asks for: paths and names as given, null for what was not. */
export interface Request {
  session: string
  config: string | null
  template: string | null
  /** Without it the one beside the session, if any. */
  codebook?: string | null
  keepIds: boolean
  /** Whether the data workbook shows texts as they were typed. */
  unmasked?: boolean
}

/** What there is to know of a session, and what decides how it is shown. */
export interface Subject {
  /** What leads to a person is masked in its texts. */
  session: Session
  analysis: Analysis
  settings: Settings
  /** The codebook and where its entries are in this session; null without one. */
  codebook: LoadedCodebook | null
  resolved: Resolved | null
}

/** A session, examined; `subject` is null when there is an error among the problems. */
export interface Examined {
  tables: TableSummary[]
  subject: Subject | null
  /** What it was made of beyond its usual places, as far as it was found: folders of the template, images. */
  sources: string[]
  problems: Problem[]
}

/** A session, laid out; `made` is null when there is an error among the problems. */
export interface Prepared extends Examined {
  made: Made | null
}

/** What was built: bytes by format asked for, in their order; none when there is an error among the problems. */
export interface Built extends Examined {
  outputs: Uint8Array[]
  pages: number
}

/** Hears which step begins. */
export type Tell = (step: string) => void
