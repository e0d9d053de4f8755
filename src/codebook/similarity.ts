import { normalise } from '../dutch/normalise.js'
import { shownText } from './keys.js'

/** The groups of three characters of a text, as numbers in ascending order. */
export type Profile = Int32Array

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

/** Compares texts with those that were kept, perhaps only their beginnings; each text is looked at once. */
export class Likeness {
  private readonly profiles = new Map<string, Profile>()

  /** How alike a text is to one that was kept; 0 where that is certain to be less than `from`. */
  of(kept: string, text: string, from: number): number {
    const isCut = kept.endsWith('…')
    const known = isCut ? kept.slice(0, -1) : kept
    const a = this.profile(known, null)
    const b = this.profile(text, isCut ? [...known].length : null)
    const most = (2 * Math.min(a.length, b.length)) / Math.max(1, a.length + b.length)
    return most < from ? 0 : alikeness(a, b)
  }

  private profile(text: string, length: number | null): Profile {
    const name = `${length} ${text}`
    let found = this.profiles.get(name)
    if (!found) {
      const shown = shownText(text)
      found = profileOf(length === null ? shown : [...shown].slice(0, length).join(''))
      this.profiles.set(name, found)
    }
    return found
  }
}
