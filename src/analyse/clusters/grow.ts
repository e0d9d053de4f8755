import { vagueWords } from '../../dutch/vague-words.js'
import { AHEAD_OF_NEXT, FITS_FROM } from './assign.js'
import type { Document } from './group.js'
import { Nearness } from './nearness.js'

/**
 * Nearness from which a message joins a cluster that an analyst made, whichever is nearest: what fits hardly better than
 * elsewhere is not firm there, but one correction less than a new cluster for it. Measured on labelled sets.
 */
const JOINS_FROM = 0.08
/** How often messages are compared with what the clusters have grown to. */
const ROUNDS = 2

/** Where a message is put, and why. */
export interface Placed {
  /** The number of a home; null for the rest. */
  home: number | null
  reason: string
}

/** A nearness as reasons write it: `.17`. */
export const shownNearness = (nearness: number): string => nearness.toFixed(2).replace(/^0/, '')

/**
 * Puts what has no place yet in the nearest cluster, if it is near. `clearly` asks for more: nearer than to any other by
 * far, and a word in common that says something. `barred` are the clusters that each document keeps out of.
 */
export function grow(
  documents: Document[],
  placed: (Placed | null)[],
  homes: number,
  barred: Set<number>[],
  clearly: boolean,
): void {
  for (let round = 0; round < ROUNDS; round++) {
    const members: Document[][] = Array.from({ length: homes }, () => [])
    placed.forEach((one, at) => {
      const document = documents[at]
      if (document && one && one.home !== null) members[one.home]?.push(document)
    })
    const nearness = new Nearness(members)
    const stems = clearly ? members.map(own => new Set(own.flatMap(tellingStems))) : []
    documents.forEach((document, at) => {
      if (placed[at] !== null) return
      let [home, first, second] = [-1, 0, 0]
      nearness.of(document, -1).forEach((near, cluster) => {
        if (near <= first || barred[at]?.has(cluster)) second = Math.max(second, near)
        else [home, first, second] = [cluster, near, first]
      })
      const shares = (): boolean => tellingStems(document).some(stem => stems[home]?.has(stem))
      const joins = clearly
        ? first >= FITS_FROM && first >= AHEAD_OF_NEXT * second && shares()
        : home >= 0 && first >= JOINS_FROM
      if (joins) placed[at] = { home, reason: `nearness ${shownNearness(first)}` }
    })
  }
}

/** The stems of the words that say something by themselves. */
const tellingStems = ({ tokens }: Document): string[] =>
  tokens.flatMap(({ isStop, plain, stem }) => (isStop || vagueWords.has(plain) ? [] : [stem]))
