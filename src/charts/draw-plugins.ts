import type { Chart as ChartJs, Plugin } from 'chart.js'
import { valueFont } from './base-options.js'
import type { ChartLook } from './chart-kind.js'

/** What the plugins use of a canvas context. */
interface Context {
  font: string
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  textAlign: 'left' | 'center' | 'right'
  textBaseline: 'middle'
  fillText(text: string, x: number, y: number): void
  beginPath(): void
  moveTo(x: number, y: number): void
  lineTo(x: number, y: number): void
  stroke(): void
  setLineDash(dash: number[]): void
}
interface Bar {
  left: number
  right: number
  top: number
  bottom: number
}

/** The rectangle of every bar of a dataset, in points. */
export function barsOf(chart: ChartJs, dataset: number): Bar[] {
  return chart.getDatasetMeta(dataset).data.map(element => {
    const { x, y, base, width, height, horizontal } = element.getProps(
      ['x', 'y', 'base', 'width', 'height', 'horizontal'] as never[],
      true,
    ) as unknown as { x: number; y: number; base: number; width: number; height: number; horizontal: boolean }
    return horizontal
      ? { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 }
      : { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) }
  })
}

/** The colour of a dataset in the legend, so large; none where there is no legend. */
export function legendBox(chart: ChartJs, dataset: number, size: number): Bar[] {
  const { legend } = chart as { legend?: { legendHitBoxes?: { left: number; top: number }[] } }
  const box = legend?.legendHitBoxes?.[dataset]
  return box ? [{ left: box.left, right: box.left + size, top: box.top, bottom: box.top + size }] : []
}

/** Draws a figure beside or above its bar, its middle at `y`. */
export function drawValue(
  context: Context,
  look: ChartLook,
  text: string,
  x: number,
  y: number,
  colour: string,
  align: 'left' | 'center' | 'right',
): void {
  context.font = valueFont(look)
  context.fillStyle = colour
  context.textAlign = align
  context.textBaseline = 'middle'
  context.fillText(text, x, y)
}

/** The width of a figure as `drawValue` draws it. */
export const valueWidth = (look: ChartLook, text: string): number =>
  look.measure.width(text, 'semibold', look.theme.chart.value)

/** A plugin that draws over the bars once they stand. */
export const afterBars = (id: string, draw: (chart: ChartJs, context: Context) => void): Plugin => ({
  id,
  afterDatasetsDraw(chart) {
    chart.ctx.save()
    draw(chart, chart.ctx)
    chart.ctx.restore()
  },
})

/** A white line, a point wide, between a bar and the one that goes on from it. */
export function part(context: Context, bar: Bar, next: Bar, white: string): void {
  if (bar.right - bar.left < 1 || next.right - next.left < 1) return
  context.strokeStyle = white
  context.lineWidth = 1
  context.beginPath()
  context.moveTo(bar.right, bar.top - 1)
  context.lineTo(bar.right, bar.bottom + 1)
  context.stroke()
}

/** Slanted lines over a bar: they tell it apart where colour cannot. Lines are cut at the bar's edges by arithmetic. */
export function hatch(context: Context, bar: Bar, colour: string, spacing = 4): void {
  const { left, right, top, bottom } = bar
  if (right - left < 1) return
  context.strokeStyle = colour
  context.lineWidth = 0.7
  context.beginPath()
  const height = bottom - top
  for (let start = left - height + spacing / 2; start < right; start += spacing) {
    const from = Math.max(start, left)
    const to = Math.min(start + height, right)
    if (to <= from) continue
    context.moveTo(from, bottom - (from - start))
    context.lineTo(to, bottom - (to - start))
  }
  context.stroke()
}
