import type { Share } from './chart.js'

/** The share as a number from 0 to 1; 0 when there is nothing to share. For drawing only: text is made from the parts. */
export const shareOf = (share: Share): number => (share.whole === 0 ? 0 : share.part / share.whole)

/** The end and grid step of an axis in percents that holds all shares: steps of 5, 10 or 20. */
export function percentScale(shares: Share[], least = 0): { end: number; step: number } {
  const largest = Math.max(least, 1, ...shares.map(share => shareOf(share) * 100))
  const step = largest <= 25 ? 5 : largest <= 60 ? 10 : 20
  return { end: Math.min(100, Math.ceil(largest / step) * step), step }
}
