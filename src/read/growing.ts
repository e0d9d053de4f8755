/** A list of whole numbers from 0 up that grows, four bytes each. */
export class Growing {
  #numbers: Uint32Array
  length = 0

  constructor(expected = 1024) {
    this.#numbers = new Uint32Array(Math.max(16, expected))
  }

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new Uint32Array(Math.ceil(this.length * 1.5))
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.length++] = number
  }

  at(index: number): number | undefined {
    return index < this.length ? this.#numbers[index] : undefined
  }

  /** The numbers so far, without a copy: not to be used after another is added. */
  taken(): Uint32Array {
    return this.#numbers.subarray(0, this.length)
  }
}
