import type { ChartConfiguration } from 'chart.js'
import { ChartJSNodeCanvas } from 'chartjs-node-canvas'
import type { ChartLook } from '../charts/chart-kind.js'
import { chartConfiguration } from '../charts/registry.js'
import type { ChartMark, ShapeMark, TextMark } from '../layout/pages.js'
import { Surface } from './surface.js'

/** The place where the `canvas` module that chartjs-node-canvas loads looks for a maker of surfaces. */
const surfaceMaker = Symbol.for('synth-report.surface')

let renderer: ChartJSNodeCanvas | undefined

/**
 * Draws a chart with Chart.js: its marks, in points from the top left corner of the page.
 * One renderer serves all: loading Chart.js anew for each would cost more than drawing.
 */
export function drawChart(slot: ChartMark, look: ChartLook): (ShapeMark | TextMark)[] {
  const owner = typeof slot.owner === 'number' ? slot.owner : 0
  const surface = new Surface(slot.width, slot.height, look.measure, owner, slot)
  Object.assign(globalThis, { [surfaceMaker]: () => surface })
  renderer ??= new ChartJSNodeCanvas({ width: 1, height: 1 })
  renderer.renderToBufferSync(chartConfiguration(slot.chart, slot.width, look) as ChartConfiguration)
  return surface.marks.map(mark => ({ ...mark, owner: slot.owner }))
}
