import type { Infographic } from '../../compose/report.js'
import type { InfographicCanvas } from './canvas.js'
import type { TextLook } from './fit-text.js'
import type { Column, Look, Part } from './part.js'

/** The goal in a sentence, behind its name. */
export function goalPart(
  canvas: InfographicCanvas,
  { goal, goalHeading }: Infographic,
  frame: Column,
  { scale }: Look,
): Part[] {
  if (!goal) return []
  const size = 11 * scale
  const name: TextLook = { width: frame.width * 0.3, face: 'bold', size, colour: 'accent', maxLines: 1 }
  const indent = Math.min(name.width, canvas.setting.measure.width(goalHeading, 'bold', size)) + 12 * scale
  const text: TextLook = {
    width: frame.width - indent,
    face: 'regular',
    size,
    colour: 'ink',
    maxLines: 3,
    least: 9 * scale,
  }
  return [
    {
      height: canvas.height(goal, text),
      grow: 8 * scale,
      draw: (y, extra) => {
        // Both on the first baseline, also when the sentence is set smaller than its name.
        const own = canvas.alike([goal], text)
        const alike = { ...name, size: own.size }
        canvas.text(goalHeading, { ...alike, x: frame.x, y: y + extra / 2 })
        canvas.text(goal, { ...own, x: frame.x + indent, y: y + extra / 2 })
      },
    },
  ]
}
