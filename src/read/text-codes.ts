/** The hash of no bytes at all, and that of one more (FNV-1a). */
export const NO_HASH = 0x811c9dc5 | 0
export const hashWith = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193)

/** What is known of a piece: its code, its hash, and where it stands; beside each other, since memory is slower than anything else. */
const CODE = 0
const HASH = 1
const START = 2
const END = 3
const WIDTH = 4

/**
 * Finds the number of a piece of text among those that were met before, without making a text of it: of four million
 * cells that name a few thousand things, making texts would take most of the time. A hash table with open addressing.
 */
export class TextCodes {
  readonly #bytes: Uint8Array
  /** A place without a code is free. At most half of the places are taken. */
  #places = new Int32Array(64 * WIDTH)
  size = 0

  /** All pieces are of these bytes. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  /** The code of the piece between two places, which has this hash; 0 when none like it was added. */
  find(start: number, end: number, hash: number): number {
    const places = this.#places
    const last = places.length / WIDTH - 1
    for (let at = hash & last; ; at = (at + 1) & last) {
      const place = at * WIDTH
      const code = places[place + CODE] ?? 0
      if (code === 0) return 0
      if (places[place + HASH] === hash && this.#isLike(places, place, start, end)) return code
    }
  }

  /** From now on a piece like this has this code. */
  add(start: number, end: number, hash: number, code: number): void {
    this.size++
    if (this.size * 2 * WIDTH > this.#places.length) this.#widen()
    this.#put([code, hash, start, end])
  }

  #isLike(places: Int32Array, place: number, start: number, end: number): boolean {
    const bytes = this.#bytes
    const known = places[place + START] ?? 0
    const length = (places[place + END] ?? 0) - known
    if (length !== end - start) return false
    for (let at = 0; at < length; at++) if (bytes[known + at] !== bytes[start + at]) return false
    return true
  }

  #put(piece: ArrayLike<number>): void {
    const last = this.#places.length / WIDTH - 1
    let at = (piece[HASH] ?? 0) & last
    while (this.#places[at * WIDTH + CODE] !== 0) at = (at + 1) & last
    this.#places.set(piece, at * WIDTH)
  }

  #widen(): void {
    const places = this.#places
    this.#places = new Int32Array(places.length * 2)
    for (let place = 0; place < places.length; place += WIDTH)
      if (places[place + CODE] !== 0) this.#put(places.subarray(place, place + WIDTH))
  }
}
