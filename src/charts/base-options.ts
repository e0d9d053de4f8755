import type { ChartOptions, FontSpec } from 'chart.js'
import type { ChartLook } from './chart-kind.js'

/** The family under which the drawing surface knows the report's own faces. */
const FAMILY = 'report'

/** The font of labels, in the notation of Chart.js; that of figures, in that of a canvas. */
export const labelFont = (look: ChartLook): Partial<FontSpec> => ({
  family: FAMILY,
  size: look.theme.chart.label,
})
export const valueFont = (look: ChartLook): string => `600 ${look.theme.chart.value}px ${FAMILY}`

/** What Chart.js has of its own and nothing here uses: each would be asked at every step. */
const withoutPlugins = Object.fromEntries(
  ['legend', 'title', 'subtitle', 'tooltip', 'filler', 'decimation', 'colors'].map(name => [name, false]),
)

/** Options that all bar charts share; `horizontal` bars carry their labels at the left. */
export function baseOptions(horizontal: boolean): ChartOptions<'bar'> {
  return {
    indexAxis: horizontal ? 'y' : 'x',
    animation: false,
    responsive: false,
    events: [],
    layout: { padding: 0 },
    datasets: { bar: { clip: false } },
    plugins: withoutPlugins,
  }
}

/** An axis with the categories: labels only, no lines. */
export const categoryAxis = (look: ChartLook, labelWidth?: number) => ({
  stacked: true,
  grid: { display: false, drawTicks: false },
  border: { display: true, color: look.theme.colours.rule, width: 0.75 },
  ticks: {
    color: look.theme.colours.ink,
    font: labelFont(look),
    autoSkip: false,
    maxRotation: 0,
    padding: 4,
  },
  ...(labelWidth === undefined
    ? {}
    : {
        afterFit(axis: { width: number; paddingTop: number; paddingBottom: number }) {
          axis.width = labelWidth
          // Chart.js keeps room for labels that are higher than their bar's row: none is, and rows would be lower by it.
          axis.paddingTop = 0
          axis.paddingBottom = 0
        },
      }),
})

/** The scale of the values, from 0 to `end`. It is not drawn: each value stands at its own bar. */
export const valueAxis = (end: number) => ({
  display: false,
  stacked: true,
  min: 0,
  max: Math.max(end, 1),
  // Chart.js would write a number at steps that nobody sees.
  ticks: { count: 2, callback: () => '' },
})
