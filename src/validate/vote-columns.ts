import type { Place } from '../problems/problem.js'
import type { Judgement, Vote, Votes } from './session.js'

const JUDGEMENTS = ['agree', 'disagree', 'neutral'] as const satisfies Judgement[]

/** Ids by number, in order of first appearance. */
class Ids {
  readonly ids: string[] = []
  of: Int32Array
  readonly #numbers = new Map<string, number>()

  constructor(capacity: number) {
    this.of = new Int32Array(capacity)
  }

  numberOf(id: string): number {
    const known = this.#numbers.get(id)
    if (known !== undefined) return known
    const number = this.ids.push(id) - 1
    this.#numbers.set(id, number)
    return number
  }
}

/** Gathers at most `capacity` votes; `placeOf` says where the row of this number is. */
export class VoteColumns implements Votes {
  size = 0
  readonly messages: Ids
  readonly people: Ids
  readonly #judgements: Uint8Array
  readonly #times: Float64Array
  readonly #rows: Uint32Array
  readonly #placeOf: (row: number) => Place

  constructor(capacity: number, placeOf: (row: number) => Place) {
    this.messages = new Ids(capacity)
    this.people = new Ids(capacity)
    this.#judgements = new Uint8Array(capacity)
    this.#times = new Float64Array(capacity)
    this.#rows = new Uint32Array(capacity)
    this.#placeOf = placeOf
  }

  /** Adds a vote from the row of this number, with the numbers of its message and its participant. */
  add(message: number, participant: number, judgement: Judgement, time: number | null, row: number): void {
    const at = this.size++
    this.messages.of[at] = message
    this.people.of[at] = participant
    this.#judgements[at] = JUDGEMENTS.indexOf(judgement)
    this.#times[at] = time ?? Number.NEGATIVE_INFINITY
    this.#rows[at] = row
  }

  judgementAt(row: number): Judgement {
    return JUDGEMENTS[this.#judgements[row] ?? 0] ?? 'neutral'
  }

  timeAt(row: number): number {
    return this.#times[row] ?? Number.NEGATIVE_INFINITY
  }

  at(row: number): Vote {
    const time = this.timeAt(row)
    return {
      message: this.messages.ids[this.messages.of[row] ?? 0] ?? '',
      participant: this.people.ids[this.people.of[row] ?? 0] ?? '',
      judgement: this.judgementAt(row),
      time: time === Number.NEGATIVE_INFINITY ? null : time,
      place: this.#placeOf(this.#rows[row] ?? 0),
    }
  }

  *[Symbol.iterator](): Iterator<Vote> {
    for (let row = 0; row < this.size; row++) yield this.at(row)
  }
}

/** These votes, in columns. */
export function votesOf(votes: readonly Vote[]): Votes {
  const columns = new VoteColumns(votes.length, row => votes[row]?.place ?? { file: '' })
  votes.forEach(({ message, participant, judgement, time }, row) => {
    const [on, by] = [columns.messages.numberOf(message), columns.people.numberOf(participant)]
    columns.add(on, by, judgement, time, row)
  })
  return columns
}
