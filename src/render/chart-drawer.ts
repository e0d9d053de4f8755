import type { ChartLook } from '../charts/chart-kind.js'
import type { Report } from '../compose/report.js'
import type { SizedChart } from '../layout/pages.js'
import type { FontFiles } from '../template/load-fonts.js'
import type { Measure } from '../template/measure.js'
import type { Theme } from '../template/theme.js'
import { ChartsApart } from './charts-apart.js'
import type { Drawing } from './draw-chart.js'
import { figuresOf } from './figures.js'

/** Draws the charts of a document. */
export interface ChartDrawer {
  /** Tells of a chart that will be asked for. */
  begin(chart: SizedChart): void
  draw(chart: SizedChart): Promise<Drawing>
  /** For when nothing more is asked for. */
  close(): void
}

/** Of fewer charts drawing takes less time than a worker does to start. */
const WORTH_A_WORKER = 10

/**
 * Who draws the charts of a report: a worker where there are many and a core to spare, so that they are there when the pages
 * are laid out. A worker cannot start from TypeScript.
 */
export function chartDrawer(
  report: Report,
  theme: Theme,
  fonts: FontFiles,
  measure: Measure,
  cores: number,
): ChartDrawer {
  const isWorthIt = cores > 1 && report.sections.flatMap(figuresOf).length >= WORTH_A_WORKER
  return isWorthIt && !import.meta.url.endsWith('.ts')
    ? new ChartsApart(theme, fonts)
    : drawsHere({ theme, measure })
}

/** Draws each chart when it is asked for. What that needs is loaded with the first. */
export const drawsHere = (look: ChartLook): ChartDrawer => ({
  begin: () => {},
  draw: async chart => (await import('./draw-chart.js')).drawChart(chart, look),
  close: () => {},
})
