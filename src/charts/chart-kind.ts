import type { ChartConfiguration } from 'chart.js'
import type { Measure } from '../template/measure.js'
import type { Theme } from '../template/theme.js'
import type { Chart } from './chart.js'

/** What a chart is drawn with. */
export interface ChartLook {
  theme: Theme
  measure: Measure
}

/** A chart's figures, for the data workbook. Shares are numbers from 0 to 1. */
export interface ChartRows {
  head: string[]
  rows: (string | number | null)[][]
}

/** All that is true of one kind of chart: its size, its drawing, its words and its figures. */
export interface ChartKind<C extends Chart> {
  /** Height in points that the chart needs at this width. */
  height(chart: C, width: number, look: ChartLook): number
  /** The drawing, as Chart.js wants it. */
  configure(chart: C, width: number, look: ChartLook): ChartConfiguration<'bar'>
  /** Dutch text that says what the chart shows, with all its figures. */
  alternative(chart: C): string
  rows(chart: C): ChartRows
}
