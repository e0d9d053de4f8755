import type { ChartConfiguration } from 'chart.js'
import { baseOptions, categoryAxis, valueAxis } from './base-options.js'
import type { ChartLook } from './chart-kind.js'
import { afterBars, barsOf, drawValue, valueWidth } from './draw-plugins.js'
import { labelColumn, wrapLabel } from './wrap-label.js'

const AXIS = 18

export interface HorizontalBar {
  label: string
  /** Length on the axis. */
  value: number
  /** What stands at its end. */
  text: string
  colour: string
}

/** One row of bars with labels at the left and values at their ends: the shape that several kinds share. */
export interface HorizontalBars {
  bars: HorizontalBar[]
  end: number
  step: number
  /** How a value on the axis is written. */
  write: (value: number) => string
  /** Share of the width for the labels. */
  labelShare: number
  /** Lines a label may take. */
  maxLines: number
  /** A line across the bars at a value, with its name above it. */
  reference?: { value: number; text: string }
}

const headRoom = (data: HorizontalBars): number => (data.reference ? 16 : 4)
const columnOf = (data: HorizontalBars, width: number, look: ChartLook) =>
  labelColumn(
    data.bars.map(bar => bar.label),
    width,
    width * data.labelShare,
    look,
  )
const labels = (data: HorizontalBars, width: number, look: ChartLook): string[][] => {
  const { inside } = columnOf(data, width, look)
  return data.bars.map(bar => wrapLabel(bar.label, inside, look, { maxLines: data.maxLines }))
}

/** Height in points. */
export function horizontalBarsHeight(data: HorizontalBars, width: number, look: ChartLook): number {
  const most = Math.max(1, ...labels(data, width, look).map(one => one.length))
  const row =
    Math.max(look.theme.chart.bar, most * look.theme.chart.label * 1.2) + look.theme.chart.gap * 0.75
  return headRoom(data) + AXIS + data.bars.length * row
}

/** The Chart.js drawing. */
export function configureHorizontalBars(
  data: HorizontalBars,
  width: number,
  look: ChartLook,
): ChartConfiguration<'bar'> {
  const { colours } = look.theme
  const room = Math.max(...data.bars.map(bar => valueWidth(look, bar.text))) + 6
  return {
    type: 'bar',
    data: {
      labels: labels(data, width, look),
      datasets: [
        {
          data: data.bars.map(bar => bar.value),
          backgroundColor: data.bars.map(bar => bar.colour),
          barThickness: look.theme.chart.bar * 0.85,
        },
      ],
    },
    options: {
      ...baseOptions(true),
      layout: { padding: { right: room, top: headRoom(data) } },
      scales: {
        y: categoryAxis(look, columnOf(data, width, look).column),
        x: valueAxis(look, data.end, data.step, data.write),
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
        data.bars.forEach((bar, index) => {
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
