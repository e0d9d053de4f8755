import type { ChartConfiguration } from 'chart.js'
import { baseOptions, categoryAxis, valueAxis } from './base-options.js'
import type { ChartLook } from './chart-kind.js'
import { afterBars, barsOf, drawValue, valueWidth } from './draw-plugins.js'
import { columnOf, labelColumn, wrapLabel } from './wrap-label.js'

/** Below the last bar. */
const FOOT = 2

export interface HorizontalBar {
  label: string
  /** Its length, on the scale of the chart. */
  value: number
  /** What stands at its end. */
  text: string
  colour: string
}

/** One row of bars with labels at the left and values at their ends: the shape that several kinds share. */
export interface HorizontalBars {
  bars: HorizontalBar[]
  /** Of a part of a larger chart: the bars of the whole. Its labels and values decide the scale. */
  whole?: HorizontalBar[]
  /** The most of the width that labels take, unless a word needs more. */
  labelShare: number
  /** Lines a label may take. */
  maxLines: number
  /** A line across the bars at a value, with its name above it. */
  reference?: { value: number; text: string }
}

const headRoom = (data: HorizontalBars): number => (data.reference ? 16 : 4)
/** Labels as lines, and the width of the column that holds those of the whole chart. */
function labelsOf(
  { bars, whole = bars, labelShare, maxLines }: HorizontalBars,
  width: number,
  look: ChartLook,
) {
  const { inside } = labelColumn(
    whole.map(bar => bar.label),
    width,
    width * labelShare,
    look,
  )
  const wrap = (bar: HorizontalBar): string[] => wrapLabel(bar.label, inside, look, { maxLines })
  return { lines: bars.map(wrap), column: columnOf(whole.map(wrap), look) }
}

/** Height in points. */
export function horizontalBarsHeight(data: HorizontalBars, width: number, look: ChartLook): number {
  const most = Math.max(1, ...labelsOf(data, width, look).lines.map(one => one.length))
  const row = Math.max(look.theme.chart.bar, most * look.theme.chart.label * 1.2) + look.theme.chart.gap
  return headRoom(data) + FOOT + data.bars.length * row
}

/** The Chart.js drawing. */
export function configureHorizontalBars(
  data: HorizontalBars,
  width: number,
  look: ChartLook,
): ChartConfiguration<'bar'> {
  const { colours } = look.theme
  const { bars, whole = bars } = data
  const { lines, column } = labelsOf(data, width, look)
  const room = Math.max(...whole.map(bar => valueWidth(look, bar.text))) + 6
  const end = Math.max(data.reference?.value ?? 0, ...whole.map(bar => bar.value))
  return {
    type: 'bar',
    data: {
      labels: lines,
      datasets: [
        {
          data: bars.map(bar => bar.value),
          backgroundColor: bars.map(bar => bar.colour),
          barThickness: look.theme.chart.bar,
        },
      ],
    },
    options: {
      ...baseOptions(true),
      layout: { padding: { right: room, top: headRoom(data), bottom: FOOT } },
      scales: {
        y: categoryAxis(look, column),
        x: valueAxis(end),
      },
    },
    plugins: [
      afterBars('bar-values', (drawn, context) => {
        const drawnBars = barsOf(drawn, 0)
        if (data.reference) {
          const x = drawn.scales.x?.getPixelForValue(data.reference.value) ?? 0
          context.strokeStyle = colours.ink
          context.lineWidth = 1
          context.setLineDash([3, 2])
          context.beginPath()
          context.moveTo(x, drawn.chartArea.top - 3)
          context.lineTo(x, drawn.chartArea.bottom)
          context.stroke()
          context.setLineDash([])
          const { text } = data.reference
          const middle = Math.min(x, width - valueWidth(look, text) / 2)
          drawValue(context, look, text, middle, drawn.chartArea.top - 9, colours.ink, 'center')
        }
        bars.forEach((bar, index) => {
          const place = drawnBars[index]
          if (!place) return
          const clear = data.reference ? (drawn.scales.x?.getPixelForValue(data.reference.value) ?? 0) : -1
          const own = valueWidth(look, bar.text)
          // A value that would stand on the reference line moves past it.
          const start = place.right + 4
          const x = clear > start - 2 && clear < start + own + 2 ? clear + 4 : start
          drawValue(context, look, bar.text, x, (place.top + place.bottom) / 2, colours.ink, 'left')
        })
      }),
    ],
  }
}
