/** The counted votes on each message, in columns: entry i belongs to the i-th message of the session. */
export interface Tally {
  agree: Float64Array
  disagree: Float64Array
  neutral: Float64Array
  /** Number of the person who wrote it; -1 where the export does not say. */
  authors: Int32Array
  /** Who cast the counted votes; null where votes are known only as counts. */
  ballots: Ballots | null
}

/** The people behind the counted votes: those on message i are `people[start[i]]` up to `people[start[i + 1]]`. */
export interface Ballots {
  start: Int32Array
  people: Int32Array
}

/** Calls `see` for each person with a counted vote on this message. */
export function eachVoter({ start, people }: Ballots, message: number, see: (person: number) => void): void {
  for (let slot = start[message] ?? 0; slot < (start[message + 1] ?? 0); slot++) see(people[slot] ?? 0)
}
