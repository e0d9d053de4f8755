import { closed } from '../dutch/closed.js'
import { percent } from '../dutch/numbers.js'
import type { PollBars } from './chart.js'
import type { ChartKind, ChartLook } from './chart-kind.js'
import { configureHorizontalBars, type HorizontalBars, horizontalBarsHeight } from './horizontal-bars.js'
import { percentScale, shareOf } from './shares.js'

/** Whose answers a chart of a poll shows, and how. */
export const respondents = (count: number): string =>
  count === 1 ? 'Antwoord van de ene respondent' : `Aandeel van de ${count} respondenten per antwoord`

function bars(chart: PollBars, look: ChartLook): HorizontalBars {
  const { end, step } = percentScale(
    chart.options.map(option => option.share),
    chart.largest,
  )
  return {
    bars: chart.options.map(option => ({
      label: option.label,
      value: shareOf(option.share) * 100,
      text: percent(option.share.part, option.share.whole, 1),
      colour: look.theme.colours.scale2,
    })),
    end,
    step,
    write: value => `${value}%`,
    labelShare: 0.38,
    maxLines: 3,
  }
}

export const pollBars: ChartKind<PollBars> = {
  height: (chart, width, look) => horizontalBarsHeight(bars(chart, look), width, look),
  configure: (chart, width, look) => configureHorizontalBars(bars(chart, look), width, look),

  alternative: chart =>
    `Staafdiagram: ${closed(chart.title)} ${respondents(chart.respondents)}${
      chart.multiple ? ', waarbij meer dan één antwoord mogelijk was' : ''
    }: ${chart.options.map(option => `${option.label} ${percent(option.share.part, option.share.whole, 1)}`).join('; ')}.`,

  rows: chart => ({
    head: ['antwoord', 'stemmen', 'aandeel'],
    rows: chart.options.map(option => [option.label, option.share.part, shareOf(option.share)]),
  }),
}
