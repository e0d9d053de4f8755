import type { Measure } from '../template/measure.js'
import type { Face } from '../template/theme.js'
import type { Owner, TextMark } from './pages.js'

export interface TextLook {
  face: Face
  size: number
  colour: string
}

/** Marks for a text that starts at (x, baseline), one per font that it needs. */
export function textMarks(
  text: string,
  x: number,
  baseline: number,
  look: TextLook,
  owner: Owner,
  measure: Measure,
): TextMark[] {
  let along = x
  return measure.runs(text, look.face).map(run => {
    const mark: TextMark = {
      kind: 'text',
      owner,
      x: along,
      y: baseline,
      text: run.text,
      font: run.font,
      size: look.size,
      colour: look.colour,
    }
    along += run.width * look.size
    return mark
  })
}

/** A filled rectangle, corners rounded by `radius`, as a path. */
export function rectanglePath(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2)
  const n = (value: number): string => String(Math.round(value * 1000) / 1000)
  if (r <= 0) return `M${n(x)} ${n(y)}H${n(x + width)}V${n(y + height)}H${n(x)}Z`
  const corner = `A${n(r)} ${n(r)} 0 0 1`
  return (
    `M${n(x + r)} ${n(y)}H${n(x + width - r)}${corner} ${n(x + width)} ${n(y + r)}V${n(y + height - r)}` +
    `${corner} ${n(x + width - r)} ${n(y + height)}H${n(x + r)}${corner} ${n(x)} ${n(y + height - r)}` +
    `V${n(y + r)}${corner} ${n(x + r)} ${n(y)}Z`
  )
}

/** A straight line as a path. */
export const linePath = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${Math.round(x1 * 1000) / 1000} ${Math.round(y1 * 1000) / 1000}L${Math.round(x2 * 1000) / 1000} ${Math.round(y2 * 1000) / 1000}`
