/** A list of whole numbers from 0 up that grows, four bytes each. */
export class Growing {
  #numbers = new Uint32Array(16)
  length = 0

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#grow(this.length + 1)
    this.#numbers[this.length++] = number
  }

  at(index: number): number | undefined {
    return index < this.length ? this.#numbers[index] : undefined
  }

  /** Puts a number at a place, with nothing but 0 between the end of the list and a place beyond it. */
  set(index: number, number: number): void {
    if (index >= this.length) {
      if (index >= this.#numbers.length) this.#grow(index + 1)
      this.length = index + 1
    }
    this.#numbers[index] = number
  }

  /** The numbers so far, without a copy: not to be used after another is added. */
  taken(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }

  #grow(least: number): void {
    const larger = new Uint32Array(Math.max(least, Math.ceil(this.#numbers.length * 1.5)))
    larger.set(this.taken())
    this.#numbers = larger
  }
}
