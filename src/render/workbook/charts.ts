import { chartRows } from '../../charts/registry.js'
import type { Figure, Report } from '../../compose/report.js'
import { figuresOf } from '../figures.js'
import { type Cell, type NumberFormat, type Sheet, setShareFormat } from './sheet.js'

/** The columns of charts that are shares, written with as many decimals as the charts do. */
const shares = new Map<string, NumberFormat>([
  ['aandeel', '0.0%'],
  ['consensus', '0%'],
])

/**
 * The figures behind every chart of the report, in its order: a block for each, with the chart's number before every
 * row, so that a block can be found and filtered.
 */
export function chartSheet(report: Report): Sheet {
  const blocks = report.sections.flatMap(figuresOf).map(blockOf)
  const rows = blocks.flatMap((block, index) => (index === 0 ? block : [[], ...block]))
  const widest = Math.max(2, ...rows.map(row => row.length))
  return {
    name: 'Grafieken',
    columns: [
      { heading: 'figuur', width: 9 },
      { heading: 'titel en gegevens', width: 60, wrap: true },
      ...Array.from({ length: widest - 2 }, () => ({ heading: '', width: 15, wrap: true })),
    ],
    rows,
    filter: false,
  }
}

function blockOf({ number, chart }: Figure): Cell[][] {
  const { head, rows } = chartRows(chart)
  const cellOf = (value: string | number | null, index: number): Cell => {
    const name = head[index] ?? ''
    const format = name === 'benchmark' ? setShareFormat(Number(value)) : shares.get(name)
    return format === undefined ? value : { value, format }
  }
  return [
    [number, { value: chart.title, role: 'strong' }],
    [number, ...head.map((value): Cell => ({ value, role: 'head' }))],
    ...rows.map(row => [number, ...row.map(cellOf)]),
  ]
}
