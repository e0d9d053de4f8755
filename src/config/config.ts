import type { BlockDesign, Named } from '../template/infographic-design.js'
import type { BenchmarkChoices } from '../template/template.js'
import type { OwnText } from './own-text.js'

/** What is said of a question instead of what the export says; a role of null is that of an ordinary question. */
export interface QuestionChoice {
  text?: string
  short?: string
  role?: 'warm-up' | 'evaluation' | 'closing' | null
}

/** The same of a poll; `after` null makes it a poll of its own. */
export interface PollChoice {
  text?: string
  after?: string | null
}

/** What `rapport.yaml` says, checked; everything optional. */
export interface Config {
  /** The file as the user knows it; null without one. */
  file: string | null
  /** The export, seen from where the configuration stands. */
  session: string | null
  template: string | null
  title: string | null
  subtitle: string | null
  shortTitle: string | null
  client: string | null
  /** An image file, seen from where the configuration stands; null: the template's. */
  logo: Named | null
  /** ISO date. */
  date: string | null
  goal: string | null
  confidential: boolean
  /** Lines of the appendix with contact details. */
  contact: string[]
  /** Chapters in order, with their questions; empty: as the export has them. */
  chapters: { title: string; questions: string[] }[]
  questions: Map<string, QuestionChoice>
  polls: Map<string, PollChoice>
  /** Labels of evaluation clusters, in lower case, and the column in which their messages go. */
  evaluation: Map<string, 'positief' | 'kanttekening' | 'suggestie'>
  /** The analyst's own texts by slot. */
  texts: Map<string, OwnText>
  /** Numbers in the analyst's texts that are right though the session does not have them, alone or with what they count. */
  acceptedNumbers: string[]
  benchmark: BenchmarkChoices | null
  /** The infographic's blocks; null: as the template says. */
  infographicBlocks: BlockDesign[] | null
  mapping: Map<string, Map<string, string>>
}

export const noConfig: Config = {
  file: null,
  session: null,
  template: null,
  title: null,
  subtitle: null,
  shortTitle: null,
  client: null,
  logo: null,
  date: null,
  goal: null,
  confidential: false,
  contact: [],
  chapters: [],
  questions: new Map(),
  polls: new Map(),
  evaluation: new Map(),
  texts: new Map(),
  acceptedNumbers: [],
  benchmark: null,
  infographicBlocks: null,
  mapping: new Map(),
}
