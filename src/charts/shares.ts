import type { Share } from './chart.js'

/** The share as a number from 0 to 1; 0 when there is nothing to share. For drawing only: text is made from the parts. */
export const shareOf = (share: Share): number => (share.whole === 0 ? 0 : share.part / share.whole)
