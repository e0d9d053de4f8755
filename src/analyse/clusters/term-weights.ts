import { setApart } from '../../dutch/look-alikes.js'
import type { Token } from './tokens.js'

/**
 * Unit vectors of documents in which a term weighs by how often it occurs in its document (by logarithm), and in how
 * few documents. Every document is added before the first is written.
 */
export class TermWeights {
  private readonly numbers = new Map<string, number>()
  /** The terms of each word: it is taken apart once, however often it occurs. */
  private readonly parts = new Map<string, number[]>()
  /** The terms of all documents behind each other, for one long array is quicker than thousands: each once a document. */
  private readonly terms: number[] = []
  /** How often that document has the term. */
  private readonly counts: number[] = []
  /** Where the terms of each document begin, and after the last where they end. */
  private readonly starts = [0]
  /** How many documents have each term. */
  private readonly occursIn: number[] = []
  /** How often the document at hand has each term. */
  private readonly tally: number[] = []

  constructor(
    private readonly nameOf: (token: Token) => string,
    private readonly takeApart: (name: string) => string[],
  ) {}

  /** The number of different terms. */
  get count(): number {
    return this.numbers.size
  }

  /** The number of terms of all documents together. */
  get total(): number {
    return this.terms.length
  }

  /** Takes the next document. */
  add(tokens: Token[]): void {
    const { terms, counts, tally, occursIn } = this
    for (const token of tokens) {
      const parts = this.partsOf(this.nameOf(token))
      for (let at = 0; at < parts.length; at++) {
        const term = parts[at] ?? 0
        const before = tally[term] ?? 0
        if (before === 0) terms.push(term)
        tally[term] = before + 1
      }
    }
    for (let at = counts.length; at < terms.length; at++) {
      const term = terms[at] ?? 0
      counts.push(tally[term] ?? 0)
      tally[term] = 0
      occursIn[term] = (occursIn[term] ?? 0) + 1
    }
    this.starts.push(terms.length)
  }

  /** Writes the vector of a document from `at`, its terms numbered from `base`, at length `length`: up to where. */
  write(
    index: number,
    terms: Int32Array,
    weights: Float64Array,
    at: number,
    base: number,
    length: number,
  ): number {
    const documents = this.starts.length - 1
    const [from, to] = [this.starts[index] ?? 0, this.starts[index + 1] ?? 0]
    let square = 0
    for (let own = from; own < to; own++) {
      const term = this.terms[own] ?? 0
      const rarity = 1 + Math.log((1 + documents) / (1 + (this.occursIn[term] ?? 0)))
      const weight = (1 + Math.log(this.counts[own] ?? 1)) * rarity
      terms[at + own - from] = base + term
      weights[at + own - from] = weight
      square += weight * weight
    }
    const norm = Math.sqrt(square)
    const end = at + to - from
    for (let slot = at; slot < end; slot++) weights[slot] = ((weights[slot] ?? 0) / norm) * length
    return end
  }

  private partsOf(name: string): number[] {
    let parts = this.parts.get(name)
    if (!parts) {
      parts = this.takeApart(name).map(term => this.numberOf(term))
      this.parts.set(name, parts)
    }
    return parts
  }

  private numberOf(term: string): number {
    let number = this.numbers.get(term)
    if (number === undefined) {
      number = this.numbers.size
      this.numbers.set(term, number)
      this.occursIn.push(0)
      this.tally.push(0)
    }
    return number
  }
}

/** The character 4- and 5-grams of a word with a space at both ends. */
export function gramsOf(word: string): string[] {
  const padded = ` ${setApart(word)} `
  const grams: string[] = []
  for (const size of [4, 5])
    for (let at = 0; at + size <= padded.length; at++) grams.push(padded.slice(at, at + size))
  return grams
}
