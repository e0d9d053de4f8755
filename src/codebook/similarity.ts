import { normalise } from '../dutch/normalise.js'
import { shownText } from './keys.js'

/** The groups of three characters of a text, as numbers in ascending order. */
type Profile = Int32Array

/** The profile of a text: case, accents and punctuation do not count. */
export function profileOf(text: string): Profile {
  const padded = `  ${normalise(text)} `
  const grams = new Int32Array(Math.max(0, padded.length - 2))
  for (let at = 0; at < grams.length; at++)
    grams[at] = (padded.charCodeAt(at) << 20) ^ (padded.charCodeAt(at + 1) << 10) ^ padded.charCodeAt(at + 2)
  return grams.sort()
}

/** How alike two texts are, from 0 to 1: twice what they have in common, by what both have. */
export function alikeness(a: Profile, b: Profile): number {
  if (a.length + b.length === 0) return 1
  let common = 0
  for (let left = 0, right = 0; left < a.length && right < b.length; ) {
    const difference = (a[left] ?? 0) - (b[right] ?? 0)
    if (difference === 0) common++
    if (difference <= 0) left++
    if (difference >= 0) right++
  }
  return (2 * common) / (a.length + b.length)
}

/** Texts that are compared with others that were kept, perhaps only their beginnings; each is looked at once. */
export class Likeness {
  readonly #texts: string[]
  /** The texts by how many characters of each count; null: all. */
  readonly #known = new Map<number | null, Compared>()

  constructor(texts: string[]) {
    this.#texts = texts.map(shownText)
  }

  /** The numbers of the texts that are at least so like one that was kept, with how alike they are; only of `among`, if given. */
  alikeTo(kept: string, from: number, among?: number[]): { number: number; like: number }[] {
    const isCut = kept.endsWith('…')
    const shown = isCut ? kept.slice(0, -1) : kept
    const compared = this.#comparedAt(isCut ? [...shown].length : null)
    const own = profileOf(shownText(shown))
    return among ? compared.alikeAmong(own, from, among) : compared.alikeTo(own, from)
  }

  #comparedAt(length: number | null): Compared {
    const known = this.#known.get(length)
    if (known) return known
    const cut = (text: string): string => (length === null ? text : [...text].slice(0, length).join(''))
    const made = new Compared(this.#texts.map(text => profileOf(cut(text))))
    this.#known.set(length, made)
    return made
  }
}

type Alike = { number: number; like: number }[]

/** Profiles that others are compared with: by the groups of characters that they have, for most have hardly any in common. */
class Compared {
  readonly #profiles: Profile[]
  /** For each group the numbers of the profiles that have it, as often as they do; made when first asked for. */
  #holders: Map<number, number[]> | null = null
  /** Of the profile at hand: how much each has in common with it. */
  readonly #common: Int32Array

  constructor(profiles: Profile[]) {
    this.#profiles = profiles
    this.#common = new Int32Array(profiles.length)
  }

  alikeAmong(own: Profile, from: number, among: number[]): Alike {
    return among
      .map(number => ({ number, like: alikeness(own, this.#profiles[number] ?? new Int32Array()) }))
      .filter(({ like }) => like >= from)
  }

  alikeTo(own: Profile, from: number): Alike {
    this.#holders ??= holdersIn(this.#profiles)
    this.#common.fill(0)
    for (let at = 0, next = 0; at < own.length; at = next) {
      while (next < own.length && own[next] === own[at]) next++
      this.#count(this.#holders.get(own[at] ?? 0) ?? [], next - at)
    }
    const found: Alike = []
    for (let number = 0; number < this.#common.length; number++) {
      const like = (2 * (this.#common[number] ?? 0)) / (own.length + (this.#profiles[number]?.length ?? 0))
      if (like >= from) found.push({ number, like })
    }
    return found
  }

  /** Counts a group that the profile at hand has so often. */
  #count(holders: number[], times: number): void {
    let before = -1
    let left = 0
    for (let at = 0; at < holders.length; at++) {
      const number = holders[at] ?? 0
      left = number === before ? left - 1 : times
      before = number
      if (left > 0) this.#common[number] = (this.#common[number] ?? 0) + 1
    }
  }
}

function holdersIn(profiles: Profile[]): Map<number, number[]> {
  const holders = new Map<number, number[]>()
  profiles.forEach((profile, number) => {
    for (const gram of profile) {
      const own = holders.get(gram)
      if (own) own.push(number)
      else holders.set(gram, [number])
    }
  })
  return holders
}
