import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word was most likely meant to be, at most `slips` letters off; null when none is near. */
export function nearest(word: string, candidates: Iterable<string>, slips = 100): string | null {
  if (word.length > 100) return null
  const lower = word.toLowerCase()
  let found: { candidate: string; off: number } | null = null
  for (const candidate of candidates) {
    const off = slipsBetween(lower, candidate.toLowerCase())
    if (!found || off < found.off) found = { candidate, off }
  }
  if (!found) return null
  const most = Math.min(slips, Math.max(1, Math.floor(Math.min(word.length, found.candidate.length) / 3)))
  return found.off <= most ? found.candidate : null
}

/** How many letters are off; all the same ones in another order are one slip: `title` for `titel`. */
const slipsBetween = (word: string, other: string): number =>
  word.length === other.length && word !== other && lettersOf(word) === lettersOf(other)
    ? 1
    : distance(word, other)

const lettersOf = (word: string): string => [...word].sort().join('')
