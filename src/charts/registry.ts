import type { ChartConfiguration } from 'chart.js'
import type { Chart, ChartKindName } from './chart.js'
import type { ChartKind, ChartLook, ChartRows } from './chart-kind.js'
import { clusterBars } from './cluster-bars.js'
import { consensusBars } from './consensus-bars.js'
import { attributeBars, tierBars } from './count-bars.js'
import { pollBars } from './poll-bars.js'
import { pollColumns } from './poll-columns.js'
import { leastWidth } from './wrap-label.js'

const kinds: { [K in ChartKindName]: ChartKind<Extract<Chart, { kind: K }>> } = {
  'cluster-bars': clusterBars,
  'poll-columns': pollColumns,
  'poll-bars': pollBars,
  'consensus-bars': consensusBars,
  'tier-bars': tierBars,
  'attribute-bars': attributeBars,
}

/** The kind of a chart, for any chart: the table above pairs each with its own. */
const kindOf = (chart: Chart): ChartKind<Chart> => kinds[chart.kind] as ChartKind<Chart>

/** Height in points at a width in points. */
export const chartHeight = (chart: Chart, width: number, look: ChartLook): number =>
  Math.ceil(kindOf(chart).height(chart, width, look))

/** The least width in points at which no word of its labels is cut. */
export const chartLeastWidth = (chart: Chart, look: ChartLook): number =>
  leastWidth(
    ('bars' in chart ? chart.bars : chart.options).map(bar => bar.label),
    look,
  )

/** What Chart.js is to draw. */
export const chartConfiguration = (chart: Chart, width: number, look: ChartLook): ChartConfiguration<'bar'> =>
  kindOf(chart).configure(chart, width, look)

/** The Dutch alternative text. */
export const chartAlternative = (chart: Chart): string => kindOf(chart).alternative(chart)

/** The figures of a chart as rows, for the data workbook. */
export const chartRows = (chart: Chart): ChartRows => kindOf(chart).rows(chart)
