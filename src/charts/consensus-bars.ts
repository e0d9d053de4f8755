import { closed } from '../dutch/closed.js'
import { percent, shortest } from '../dutch/numbers.js'
import type { ConsensusBars } from './chart.js'
import type { ChartKind, ChartLook } from './chart-kind.js'
import {
  configureHorizontalBars,
  type HorizontalBar,
  type HorizontalBars,
  horizontalBarsHeight,
} from './horizontal-bars.js'
import { shareOf } from './shares.js'

const words = {
  above: 'boven de benchmark',
  below: 'onder de benchmark',
  equal: 'ongeveer gelijk aan de benchmark',
}
/** A sign beside the colour, for who does not see the colour. */
const signs = { above: '▲', below: '▼', equal: '≈' }

function bars(chart: ConsensusBars, look: ChartLook): HorizontalBars {
  const { colours } = look.theme
  const drawn = ({ label, share, comparison }: ConsensusBars['bars'][number]): HorizontalBar => ({
    label,
    value: shareOf(share) * 100,
    text: `${percent(share.part, share.whole)}${comparison ? ` ${signs[comparison]}` : ''}`,
    colour: comparison ? colours[comparison] : colours.scale2,
  })
  return {
    bars: chart.bars.map(drawn),
    ...(chart.whole ? { whole: chart.whole.map(drawn) } : {}),
    labelShare: 0.36,
    maxLines: 2,
    ...(chart.benchmark === null
      ? {}
      : { reference: { value: chart.benchmark, text: `benchmark ${shortest(chart.benchmark)}%` } }),
  }
}

export const consensusBars: ChartKind<ConsensusBars> = {
  height: (chart, width, look) => horizontalBarsHeight(bars(chart, look), width, look),
  configure: (chart, width, look) => configureHorizontalBars(bars(chart, look), width, look),

  alternative: chart =>
    `Staafdiagram: ${closed(chart.title)} ${
      chart.benchmark === null ? '' : `De benchmark is ${shortest(chart.benchmark)}%. `
    }Aandeel synthetrons per vraag: ${chart.bars
      .map(
        bar =>
          `${bar.label} ${percent(bar.share.part, bar.share.whole)}${bar.comparison ? `, ${words[bar.comparison]}` : ''}`,
      )
      .join('; ')}.`,

  rows: chart => ({
    head: ['vraag', 'synthetrons', 'berichten', 'consensus', 'benchmark', 'vergelijking'],
    rows: chart.bars.map(bar => [
      bar.label,
      bar.share.part,
      bar.share.whole,
      shareOf(bar.share),
      chart.benchmark === null ? null : chart.benchmark / 100,
      bar.comparison ? words[bar.comparison] : null,
    ]),
  }),
}
