import type { ChartConfiguration } from 'chart.js'
import { ChartJSNodeCanvas } from 'chartjs-node-canvas'
import type { ChartLook } from '../charts/chart-kind.js'
import { chartConfiguration } from '../charts/registry.js'
import type { DrawnShape, DrawnText, SizedChart } from '../layout/pages.js'
import { Surface } from './surface.js'

/** What a chart looks like, in points from its top left corner. */
export type Drawing = (DrawnShape | DrawnText)[]

/** The place where the `canvas` module that chartjs-node-canvas loads looks for a maker of surfaces. */
const surfaceMaker = Symbol.for('synth-report.surface')

let renderer: ChartJSNodeCanvas | undefined

/** Draws a chart with Chart.js. One renderer serves all: loading Chart.js anew for each would cost more than drawing. */
export function drawChart({ chart, width, height }: SizedChart, look: ChartLook): Drawing {
  const surface = new Surface(width, height, look.measure)
  Object.assign(globalThis, { [surfaceMaker]: () => surface })
  renderer ??= new ChartJSNodeCanvas({ width: 1, height: 1 })
  renderer.renderToBufferSync(chartConfiguration(chart, width, look) as ChartConfiguration)
  return surface.marks
}
