import { closed } from '../dutch/closed.js'
import { percent } from '../dutch/numbers.js'
import type { ConsensusBars } from './chart.js'
import type { ChartKind, ChartLook } from './chart-kind.js'
import { configureHorizontalBars, type HorizontalBars, horizontalBarsHeight } from './horizontal-bars.js'
import { percentScale, shareOf } from './shares.js'

const words = {
  above: 'boven de benchmark',
  below: 'onder de benchmark',
  equal: 'ongeveer gelijk aan de benchmark',
}
/** A sign beside the colour, for who does not see the colour. */
const signs = { above: '▲', below: '▼', equal: '≈' }

function bars(chart: ConsensusBars, look: ChartLook): HorizontalBars {
  const { colours } = look.theme
  const { end, step } = percentScale(
    chart.bars.map(bar => bar.share),
    Math.max(chart.benchmark ?? 0, chart.largest ?? 0),
  )
  return {
    bars: chart.bars.map(bar => ({
      label: bar.label,
      value: shareOf(bar.share) * 100,
      text: `${percent(bar.share.part, bar.share.whole)}${bar.comparison ? ` ${signs[bar.comparison]}` : ''}`,
      colour: bar.comparison ? colours[bar.comparison] : colours.scale2,
    })),
    end,
    step,
    write: value => `${value}%`,
    labelShare: 0.36,
    maxLines: 2,
    ...(chart.benchmark === null
      ? {}
      : { reference: { value: chart.benchmark, text: `benchmark ${chart.benchmark}%` } }),
  }
}

export const consensusBars: ChartKind<ConsensusBars> = {
  height: (chart, width, look) => horizontalBarsHeight(bars(chart, look), width, look),
  configure: (chart, width, look) => configureHorizontalBars(bars(chart, look), width, look),

  alternative: chart =>
    `Staafdiagram: ${closed(chart.title)} ${
      chart.benchmark === null ? '' : `De benchmark is ${chart.benchmark}%. `
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
