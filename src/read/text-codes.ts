/** The hash of no characters at all, and that of one more (FNV-1a). */
export const NO_HASH = 0x811c9dc5 | 0
export const hashWith = (hash: number, character: number): number => Math.imul(hash ^ character, 0x01000193)

/**
 * Finds the number of a text among known ones without cutting it out of the text that it stands in: of four million
 * cells that name a few thousand things, cutting would take most of the time. A hash table with open addressing.
 */
export class TextCodes {
  readonly #values: readonly unknown[]
  /** Codes by hash; 0 is a free place. At most half of them is taken. */
  #slots = new Uint32Array(64)
  #hashes = new Int32Array(64)
  size = 0

  /** `values` are by code, and grow; only those that are added here are found. */
  constructor(values: readonly unknown[]) {
    this.#values = values
  }

  /** The code of the text between two places, which has this hash; 0 when it is not known. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const code = this.#slots[slot] ?? 0
      if (code === 0) return 0
      if (this.#hashes[slot] === hash && standsBetween(this.#values[code] as string, text, start, end))
        return code
    }
  }

  /** From now on the text with this code is found. */
  add(code: number, hash: number): void {
    this.size++
    if (this.size * 2 > this.#slots.length) this.#widen()
    this.#put(code, hash)
  }

  #put(code: number, hash: number): void {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = code
    this.#hashes[slot] = hash
  }

  #widen(): void {
    const [slots, hashes] = [this.#slots, this.#hashes]
    this.#slots = new Uint32Array(slots.length * 2)
    this.#hashes = new Int32Array(slots.length * 2)
    for (const [slot, code] of slots.entries()) if (code !== 0) this.#put(code, hashes[slot] ?? 0)
  }
}

function standsBetween(value: string, text: string, start: number, end: number): boolean {
  if (value.length !== end - start) return false
  for (let at = 0; at < value.length; at++)
    if (value.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
