import { closed } from '../dutch/closed.js'
import { formatNumber } from '../dutch/numbers.js'
import { baseOptions, categoryAxis, labelFont, valueAxis } from './base-options.js'
import type { ClusterBars } from './chart.js'
import type { ChartKind, ChartLook } from './chart-kind.js'
import { afterBars, barsOf, drawValue, hatch, legendBox, part, valueWidth } from './draw-plugins.js'
import { labelColumn, wrapLabel } from './wrap-label.js'

/** The colours in the legend, and the space around each. */
const LEGEND_BOX = 10
const LEGEND_PADDING = 6
/** What Chart.js adds to the height of a legend. */
const LEGEND_FOOT = 10
/** Below the last bar. */
const FOOT = 2

/** The height that Chart.js gives a legend of one line. */
const legendHeight = ({ theme }: ChartLook): number =>
  Math.max(LEGEND_BOX, theme.chart.label) + LEGEND_PADDING + LEGEND_FOOT

const columnOf = (chart: ClusterBars, width: number, look: ChartLook) =>
  labelColumn(
    chart.bars.map(bar => bar.label),
    width,
    Math.min(width * 0.36, 150),
    look,
  )
const wrapped = (chart: ClusterBars, width: number, look: ChartLook): string[][] =>
  chart.bars.map(bar => wrapLabel(bar.label, columnOf(chart, width, look).inside, look))

/** Room at the right of the longest bar for its figures: the same for the charts of a chapter, so that their scales are. */
const valueRoom = (chart: ClusterBars, look: ChartLook): number =>
  valueWidth(look, `0 / ${formatNumber(chart.axisEnd)}`) + 8

function rowHeight(lines: string[][], look: ChartLook): number {
  const most = Math.max(1, ...lines.map(one => one.length))
  return Math.max(look.theme.chart.bar, most * look.theme.chart.label * 1.2) + look.theme.chart.gap
}

export const clusterBars: ChartKind<ClusterBars> = {
  height: (chart, width, look) =>
    legendHeight(look) + FOOT + chart.bars.length * rowHeight(wrapped(chart, width, look), look),

  configure(chart, width, look) {
    const { colours } = look.theme
    const labels = wrapped(chart, width, look)
    const { column } = columnOf(chart, width, look)
    const thickness = { barThickness: look.theme.chart.bar }
    return {
      type: 'bar',
      data: {
        labels,
        datasets: [
          {
            label: 'eens',
            data: chart.bars.map(bar => bar.agree),
            backgroundColor: colours.agree,
            ...thickness,
          },
          {
            label: 'oneens',
            data: chart.bars.map(bar => bar.disagree),
            backgroundColor: colours.disagree,
            ...thickness,
          },
        ],
      },
      options: {
        ...baseOptions(true),
        layout: { padding: { right: valueRoom(chart, look), bottom: FOOT } },
        scales: {
          y: categoryAxis(look, column),
          x: valueAxis(chart.axisEnd),
        },
        plugins: {
          tooltip: { enabled: false },
          legend: {
            position: 'top',
            align: 'start',
            labels: {
              color: colours.ink,
              font: labelFont(look),
              boxWidth: 10,
              boxHeight: 10,
              padding: LEGEND_PADDING,
            },
          },
        },
      },
      plugins: [
        afterBars('cluster-values', (drawn, context) => {
          const [agree = [], disagree = []] = [barsOf(drawn, 0), barsOf(drawn, 1)]
          for (const bar of [...disagree, ...legendBox(drawn, 1, LEGEND_BOX)])
            hatch(context, bar, colours.ink)
          chart.bars.forEach((bar, index) => {
            const left = agree[index]
            const right = disagree[index]
            if (!left || !right) return
            part(context, left, right, colours.paper)
            const y = (left.top + left.bottom) / 2
            const beside: string[] = []
            const [inside, outside] = [formatNumber(bar.agree), formatNumber(bar.disagree)]
            const fits = left.right - left.left >= valueWidth(look, inside) + 6
            if (fits) drawValue(context, look, inside, left.right - 4, y, colours.onDark, 'right')
            else beside.push(inside)
            beside.push(outside)
            drawValue(context, look, beside.join(' / '), right.right + 4, y, colours.ink, 'left')
          })
        }),
      ],
    }
  },

  alternative: chart =>
    `Staafdiagram: ${closed(chart.title)} Aantal stemmen eens en oneens per cluster: ${chart.bars.map(bar => `${bar.label} ${formatNumber(bar.agree)} eens en ${formatNumber(bar.disagree)} oneens`).join('; ')}.`,

  rows: chart => ({
    head: ['cluster', 'eens', 'oneens'],
    rows: chart.bars.map(bar => [bar.label, bar.agree, bar.disagree]),
  }),
}
