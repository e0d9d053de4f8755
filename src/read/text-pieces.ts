import { Growing } from './growing.js'

/** Of FNV-1a, a hash that is good enough for short texts. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** Numbers the different pieces of one long text, in order of first appearance, without cutting them out of it. */
export class TextPieces {
  readonly #text: string
  readonly #starts = new Growing()
  readonly #ends = new Growing()
  readonly #hashes = new Growing()
  /** By hash, wherever there is room from there on: the number of a piece plus one; 0 where there is none. */
  #slots = new Uint32Array(4096)

  constructor(text: string) {
    this.#text = text
  }

  /** The number of the piece between these places: that of an equal one before, or the next. */
  numberOf(start: number, end: number): number {
    let hash = BASIS
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ this.#text.charCodeAt(at), PRIME)
    hash >>>= 0
    const slot = this.#slotOf(hash, start, end)
    const known = this.#slots[slot] ?? 0
    if (known > 0) return known - 1
    this.#starts.push(start)
    this.#ends.push(end)
    this.#hashes.push(hash)
    this.#slots[slot] = this.#starts.length
    if (this.#starts.length * 2 > this.#slots.length) this.#enlarge()
    return this.#starts.length - 1
  }

  #slotOf(hash: number, start: number, end: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = (this.#slots[slot] ?? 0) - 1
      if (known < 0 || (this.#hashes.at(known) === hash && this.#isEqual(known, start, end))) return slot
    }
  }

  #isEqual(known: number, start: number, end: number): boolean {
    const from = this.#starts.at(known) ?? 0
    if ((this.#ends.at(known) ?? 0) - from !== end - start) return false
    for (let at = start; at < end; at++)
      if (this.#text.charCodeAt(at) !== this.#text.charCodeAt(from + at - start)) return false
    return true
  }

  #enlarge(): void {
    this.#slots = new Uint32Array(this.#slots.length * 4)
    const mask = this.#slots.length - 1
    for (let number = 0; number < this.#starts.length; number++) {
      let slot = (this.#hashes.at(number) ?? 0) & mask
      while ((this.#slots[slot] ?? 0) > 0) slot = (slot + 1) & mask
      this.#slots[slot] = number + 1
    }
  }
}
