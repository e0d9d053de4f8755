/** Pieces are looked at so many bytes at a time. */
const WORD = 4
const MULTIPLIER = 0x9e3779b1

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
  readonly #bytes: DataView
  /** A place without a code is free. At most half of the places are taken. */
  #places = new Int32Array(64 * WIDTH)
  size = 0

  /** All pieces are of these bytes. */
  constructor({ buffer, byteOffset, length }: Uint8Array) {
    this.#bytes = new DataView(buffer, byteOffset, length)
  }

  /** The code of the piece between two places; 0 when none like it was added. */
  find(start: number, end: number): number {
    const hash = this.#hashOf(start, end)
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
  add(start: number, end: number, code: number): void {
    this.size++
    if (this.size * 2 * WIDTH > this.#places.length) this.#widen()
    this.#put([code, this.#hashOf(start, end), start, end])
  }

  #isLike(places: Int32Array, place: number, start: number, end: number): boolean {
    const bytes = this.#bytes
    const known = places[place + START] ?? 0
    const length = (places[place + END] ?? 0) - known
    if (length !== end - start) return false
    let at = 0
    for (; at + WORD <= length; at += WORD)
      if (bytes.getInt32(known + at) !== bytes.getInt32(start + at)) return false
    for (; at < length; at++) if (bytes.getInt8(known + at) !== bytes.getInt8(start + at)) return false
    return true
  }

  /** Every bit of it depends on every byte: its lowest ones choose the place. */
  #hashOf(start: number, end: number): number {
    const bytes = this.#bytes
    let hash = end - start
    let at = start
    for (; at + WORD <= end; at += WORD) hash = mixed(hash ^ bytes.getInt32(at))
    for (; at < end; at++) hash = mixed(hash ^ bytes.getInt8(at))
    return hash
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

function mixed(hash: number): number {
  const product = Math.imul(hash, MULTIPLIER)
  return product ^ (product >>> 15)
}
