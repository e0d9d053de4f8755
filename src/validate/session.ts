import type { Place, Problem } from '../problems/problem.js'

export type Role = 'warm-up' | 'evaluation' | 'closing' | null
export type PollKind = 'scale' | 'single' | 'multiple'
export type Judgement = 'agree' | 'disagree' | 'neutral'
export type Tier = 'top' | 'high' | 'medium' | 'low' | 'bottom'

/** What the `Sessie` table says; everything optional, nothing guessed. */
export interface SessionInfo {
  title: string | null
  subtitle: string | null
  /** ISO date, `2020-09-17`. */
  date: string | null
  client: string | null
  goal: string | null
  /** What the participants were told beforehand: only Polis has it. */
  introduction: string | null
  invited: number | null
  registered: number | null
  followUpYes: number | null
  followUpMaybe: number | null
  followUpNo: number | null
}

export interface Question {
  id: string
  text: string
  /** As the export words it, where the configuration words it otherwise: a codebook knows it by that. */
  asked?: string
  /** What was told beside the question: only Polis has it, and of a single conversation it is that of the session. */
  introduction: string | null
  /** Short label for charts and headings; null where the export has none. */
  short: string | null
  chapter: string | null
  role: Role
  place: Place
}

export interface Message {
  id: string
  question: string
  /** Participant id; null where the export does not say. */
  participant: string | null
  /** What was said, to be shown: never empty, and after `maskTexts` without what leads to a person. */
  text: string
  /** What was typed, white space at the ends removed, control characters gone: for `--unmasked` alone. */
  typed: string
  /** Milliseconds since 1970 of the wall-clock time read as UTC; null where unknown. */
  time: number | null
  /** Whether `reactie op` was filled in, known message or not. */
  isReaction: boolean
  /** The id in `reactie op`; null when not a reaction. */
  replyTo: string | null
  /** Counts as exported; null where the columns are missing or the cells are empty, `neutral` also where it alone is. */
  counts: { agree: number; disagree: number; neutral: number | null } | null
  /** The analyst's own coding; null where empty. */
  cluster: string | null
  /** The platform's own flags; null where absent. */
  flags: { synthetron: boolean | null; bipotron: boolean | null; tier: Tier | null }
  place: Place
}

/** One row of the votes table, valid as a row; superseded, own and unknown votes are still among them. */
export interface Vote {
  message: string
  participant: string
  judgement: Judgement
  time: number | null
  place: Place
}

/** All votes, in columns: a million of them as objects would take ten times the memory. */
export interface Votes extends Iterable<Vote> {
  readonly size: number
  /** The ids of the messages, each once, and for each vote the number of its message among them. */
  readonly messages: { ids: readonly string[]; of: Int32Array }
  /** Likewise the ids of the people who voted, in the order in which they first did. */
  readonly people: { ids: readonly string[]; of: Int32Array }
  judgementAt(row: number): Judgement
  /** Negative infinity for a vote without time: it counts as earlier than one with. */
  timeAt(row: number): number
  /** One vote as an object, for whoever needs few of them. */
  at(row: number): Vote
}

export interface PollOption {
  /** The option's number or name as text, e.g. `1`. */
  option: string
  label: string
  /** Count as exported (`stemmen`); null where single answers are given. */
  votes: number | null
}

export interface Poll {
  id: string
  text: string
  kind: PollKind
  /** The id of the question it follows; null for a poll of its own. */
  after: string | null
  options: PollOption[]
  place: Place
}

export interface PollVote {
  poll: string
  participant: string | null
  option: string
  /** Open answer, or the explanation of the choice, to be shown; null where empty. */
  explanation: string | null
  /** The same as it was typed, for `--unmasked` alone. */
  typed: string | null
  place: Place
}

export interface Participant {
  id: string
  /** By attribute name (the heading as exported); empty cells are absent. */
  attributes: Map<string, string>
  place: Place
}

/** For `check`: what was found. */
export interface TableSummary {
  /** The canonical Dutch name, e.g. `Berichten`; null for a table that is not used. */
  table: string | null
  /** Its name in the export. */
  found: string
  file: string
  rows: number
  columns: number
}

/** The whole export, checked. Rows are in the order of the file, questions in `volgorde`. */
export interface Session {
  source: 'native' | 'polis'
  /** The path as the user gave it. */
  input: string
  checksum: string
  info: SessionInfo
  questions: Question[]
  messages: Message[]
  /** Null where the export has no votes table. */
  votes: Votes | null
  polls: Poll[]
  pollVotes: PollVote[]
  participants: Participant[]
  /** Names of the attribute columns, in column order. */
  attributeNames: string[]
  /** Names of people that nothing made of the session may show; known after `maskTexts`. */
  maskedNames: readonly string[]
}

/** A session beside what was found on the way; `session` is null when there is an error among the problems. */
export interface Validated {
  session: Session | null
  summary: TableSummary[]
  problems: Problem[]
}
