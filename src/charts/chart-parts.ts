import type { Chart } from './chart.js'
import type { ChartLook } from './chart-kind.js'
import { chartHeight } from './registry.js'

/** A chart higher than `height` points as several, of about as many bars each, on one scale. */
export function chartParts(chart: Chart, width: number, height: number, look: ChartLook): Chart[] {
  const count = 'bars' in chart ? chart.bars.length : chart.options.length
  for (let parts = 1; parts < count; parts++) {
    const size = Math.ceil(count / parts)
    const cut =
      parts === 1
        ? [chart]
        : Array.from({ length: Math.ceil(count / size) }, (_, at) => slice(chart, at * size, (at + 1) * size))
    if (cut.every(part => chartHeight(part, width, look) <= height)) return cut
  }
  return [chart]
}

function slice(chart: Chart, from: number, to: number): Chart {
  switch (chart.kind) {
    case 'cluster-bars':
      return { ...chart, bars: chart.bars.slice(from, to) }
    case 'consensus-bars':
      return { ...chart, bars: chart.bars.slice(from, to), whole: chart.bars }
    case 'poll-bars':
      return { ...chart, options: chart.options.slice(from, to), whole: chart.options }
    case 'tier-bars':
    case 'attribute-bars':
      return { ...chart, bars: chart.bars.slice(from, to), whole: chart.bars }
    case 'poll-columns':
      return slice({ ...chart, kind: 'poll-bars', multiple: false }, from, to)
  }
}
