import { closed } from '../dutch/closed.js'
import { formatNumber, percent } from '../dutch/numbers.js'
import type { PollBars } from './chart.js'
import type { ChartKind, ChartLook } from './chart-kind.js'
import {
  configureHorizontalBars,
  type HorizontalBar,
  type HorizontalBars,
  horizontalBarsHeight,
} from './horizontal-bars.js'
import { shareOf } from './shares.js'

/** Whose answers a chart of a poll shows, and how. */
export const respondents = (count: number): string =>
  count === 1
    ? 'Antwoord van de ene respondent'
    : `Aandeel van de ${formatNumber(count)} respondenten per antwoord`

function bars({ options, whole }: PollBars, look: ChartLook): HorizontalBars {
  const drawn = ({ label, share }: PollBars['options'][number]): HorizontalBar => ({
    label,
    value: shareOf(share) * 100,
    text: percent(share.part, share.whole, 1),
    colour: look.theme.colours.scale2,
  })
  return {
    bars: options.map(drawn),
    ...(whole ? { whole: whole.map(drawn) } : {}),
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
