import type { Tier } from '../validate/session.js'
import type { TierCounts } from './analysis.js'
import type { MethodSettings } from './method.js'

type TierPercents = MethodSettings['tierPercents']

/** The 97.5% quantile of the normal distribution. */
const Z = 1.959964

/** Which tier an agreement of `agree` against `disagree` is in, compared in whole numbers. Needs at least one of them. */
export function tierOf(agree: number, disagree: number, percents: TierPercents): Tier {
  return tierAt(agree * 100, agree + disagree, percents)
}

/** The tier where `hundredfold` ÷ `total` is the agreement in percents. */
function tierAt(hundredfold: number, total: number, { top, high, medium, low }: TierPercents): Tier {
  if (hundredfold > top * total) return 'top'
  if (hundredfold > high * total) return 'high'
  if (hundredfold > medium * total) return 'medium'
  return hundredfold > low * total ? 'low' : 'bottom'
}

/** The 95% Wilson score interval of the share `agree` ÷ (`agree` + `disagree`): 0 to 1 without votes. */
export function wilsonInterval(agree: number, disagree: number): { low: number; high: number } {
  const total = agree + disagree
  if (total === 0) return { low: 0, high: 1 }
  const share = agree / total
  const centre = share + (Z * Z) / (2 * total)
  const half = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total))
  const scale = 1 + (Z * Z) / total
  return { low: (centre - half) / scale, high: (centre + half) / scale }
}

/** Whether the whole Wilson interval of the agreement lies within this tier. */
export function isFirm(tier: Tier, agree: number, disagree: number, percents: TierPercents): boolean {
  const { low, high } = wilsonInterval(agree, disagree)
  return tierAt(low * 100, 1, percents) === tier && tierAt(high * 100, 1, percents) === tier
}

/** How many of these are in each tier; what has none is not counted. */
export function countTiers(tiers: Iterable<Tier | null>): TierCounts {
  const counts: TierCounts = { top: 0, high: 0, medium: 0, low: 0, bottom: 0 }
  for (const tier of tiers) if (tier !== null) counts[tier]++
  return counts
}
