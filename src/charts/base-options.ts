import type { ChartOptions, FontSpec } from 'chart.js'
import type { ChartLook } from './chart-kind.js'

/** The family under which the drawing surface knows the report's own faces. */
export const FAMILY = 'report'

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
        afterFit(axis: { width: number }) {
          axis.width = labelWidth
        },
      }),
})

/** An axis with the values, from 0 to `end`. */
export const valueAxis = (look: ChartLook, end: number, step: number, write: (value: number) => string) => ({
  stacked: true,
  min: 0,
  max: end,
  border: { display: false },
  grid: { color: look.theme.colours.hairline, lineWidth: 0.5, drawTicks: false },
  ticks: {
    color: look.theme.colours.muted,
    font: labelFont(look),
    stepSize: step,
    padding: 4,
    maxRotation: 0,
    callback: (value: string | number) => write(Number(value)),
  },
})

/** A round end for an axis that must hold `largest`, and the step of its grid: 4 to 6 steps of 1, 2 or 5 times a power of ten. */
export function niceScale(largest: number): { end: number; step: number } {
  const rough = Math.max(largest, 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(
    1,
    [1, 2, 5, 10].map(times => times * power).find(candidate => candidate >= rough) ?? power * 10,
  )
  return { end: Math.ceil(Math.max(largest, 1) / step) * step, step }
}
