import { closed } from '../dutch/closed.js'
import { formatNumber } from '../dutch/numbers.js'
import type { AttributeBars, TierBars } from './chart.js'
import type { ChartKind, ChartLook } from './chart-kind.js'
import {
  configureHorizontalBars,
  type HorizontalBar,
  type HorizontalBars,
  horizontalBarsHeight,
} from './horizontal-bars.js'

function bars(
  { bars, whole }: TierBars | AttributeBars,
  labelShare: number,
  look: ChartLook,
): HorizontalBars {
  const drawn = (bar: { label: string; count: number }): HorizontalBar => ({
    label: bar.label,
    value: bar.count,
    text: formatNumber(bar.count),
    colour: look.theme.colours.scale2,
  })
  return { bars: bars.map(drawn), ...(whole ? { whole: whole.map(drawn) } : {}), labelShare, maxLines: 2 }
}

const listed = (counts: { label: string; count: number }[]): string =>
  counts.map(bar => `${bar.label} ${formatNumber(bar.count)}`).join('; ')

/** Synthetrons per tier. */
export const tierBars: ChartKind<TierBars> = {
  height: (chart, width, look) => horizontalBarsHeight(bars(chart, 0.2, look), width, look),
  configure: (chart, width, look) => configureHorizontalBars(bars(chart, 0.2, look), width, look),
  alternative: chart =>
    `Staafdiagram: ${closed(chart.title)} Aantal synthetrons per niveau: ${listed(chart.bars)}.`,
  rows: chart => ({ head: ['niveau', 'synthetrons'], rows: chart.bars.map(bar => [bar.label, bar.count]) }),
}

/** Participants per value of an attribute. */
export const attributeBars: ChartKind<AttributeBars> = {
  height: (chart, width, look) => horizontalBarsHeight(bars(chart, 0.4, look), width, look),
  configure: (chart, width, look) => configureHorizontalBars(bars(chart, 0.4, look), width, look),
  alternative: chart =>
    `Staafdiagram: ${closed(chart.title)} Aantal deelnemers per groep (van ${formatNumber(chart.known)} bekend): ${listed(chart.bars)}.`,
  rows: chart => ({ head: ['waarde', 'deelnemers'], rows: chart.bars.map(bar => [bar.label, bar.count]) }),
}
