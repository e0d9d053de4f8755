import { closed } from '../dutch/closed.js'
import { percent } from '../dutch/numbers.js'
import { baseOptions, categoryAxis, valueAxis } from './base-options.js'
import type { PollBars, PollColumns, Share } from './chart.js'
import type { ChartKind, ChartLook } from './chart-kind.js'
import { afterBars, barsOf, drawValue } from './draw-plugins.js'
import { pollBars, respondents } from './poll-bars.js'
import { shareOf } from './shares.js'
import { widestWord, wrapLabel } from './wrap-label.js'

const PLOT = 120
/** Room above the highest column for its value. */
const HEAD = 16

const write = (share: Share): string => percent(share.part, share.whole, 1)
const columnWidth = (chart: PollColumns, width: number): number => width / chart.options.length

/** The same as bars below one another, for where a word of a label is wider than a column. */
const asBars = (chart: PollColumns): PollBars => ({ ...chart, kind: 'poll-bars', multiple: false })
const isNarrow = (chart: PollColumns, width: number, look: ChartLook): boolean =>
  widestWord(
    chart.options.map(option => option.label),
    look,
  ) >
  columnWidth(chart, width) - 4

export const pollColumns: ChartKind<PollColumns> = {
  height(chart, width, look) {
    if (isNarrow(chart, width, look)) return pollBars.height(asBars(chart), width, look)
    const lines = chart.options.map(
      option => wrapLabel(option.label, columnWidth(chart, width) - 4, look).length,
    )
    return HEAD + PLOT + Math.max(1, ...lines) * look.theme.chart.label * 1.2 + 6
  },

  configure(chart, width, look) {
    if (isNarrow(chart, width, look)) return pollBars.configure(asBars(chart), width, look)
    const { colours } = look.theme
    const shares = chart.options.map(option => shareOf(option.share) * 100)
    return {
      type: 'bar',
      data: {
        labels: chart.options.map(option => wrapLabel(option.label, columnWidth(chart, width) - 4, look)),
        datasets: [
          {
            data: shares,
            backgroundColor: colours.scale2,
            barPercentage: 0.72,
            categoryPercentage: 1,
          },
        ],
      },
      options: {
        ...baseOptions(false),
        layout: { padding: { top: HEAD } },
        scales: { x: categoryAxis(look), y: valueAxis(Math.max(...shares)) },
      },
      plugins: [
        afterBars('poll-values', (drawn, context) => {
          barsOf(drawn, 0).forEach((bar, index) => {
            const option = chart.options[index]
            if (option)
              drawValue(
                context,
                look,
                write(option.share),
                (bar.left + bar.right) / 2,
                bar.top - 7,
                colours.ink,
                'center',
              )
          })
        }),
      ],
    }
  },

  alternative: chart =>
    `Staafdiagram: ${closed(chart.title)} ${respondents(chart.respondents)}: ${chart.options.map(option => `${option.label} ${write(option.share)}`).join('; ')}.`,

  rows: chart => ({
    head: ['antwoord', 'stemmen', 'aandeel'],
    rows: chart.options.map(option => [option.label, option.share.part, shareOf(option.share)]),
  }),
}
