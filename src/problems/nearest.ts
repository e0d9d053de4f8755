import { closest, distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word was most likely meant to be, at most `slips` letters off; null when none is near. */
export function nearest(word: string, candidates: Iterable<string>, slips = 100): string | null {
  const all = [...candidates]
  if (all.length === 0 || word.length > 100) return null
  const lower = word.toLowerCase()
  const found =
    all[
      all
        .map(one => one.toLowerCase())
        .indexOf(
          closest(
            lower,
            all.map(one => one.toLowerCase()),
          ),
        )
    ]
  if (found === undefined) return null
  const most = Math.min(slips, Math.max(1, Math.floor(Math.min(word.length, found.length) / 3)))
  return distance(lower, found.toLowerCase()) <= most ? found : null
}
