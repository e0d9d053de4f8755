import type { Infographic } from '../../compose/report.js'
import type { StructureTag } from '../pages.js'
import type { InfographicCanvas } from './canvas.js'
import { type TextLook, titleLook } from './fit-text.js'
import { logoPlate, PLATE_GAP } from './logo-plate.js'
import type { Column, Look, Part } from './part.js'

/** A dark band with client, title and the key figures, and the logo on a light plate beside or above the words. */
export function headPart(
  canvas: InfographicCanvas,
  infographic: Infographic,
  frame: Column,
  look: Look,
  tag: StructureTag,
): Part {
  const { scale, tight } = look
  const padding = (tight ? 8 : 15) * scale
  const figures = infographic.keyFigures
  const figuresWidth = figures.length === 0 ? 0 : Math.min(frame.width * 0.5, figures.length * 78 * scale)
  const room = frame.width - figuresWidth - (figures.length === 0 ? 2 : 3) * padding
  const plate = logoPlate(canvas, infographic.logo, room, look)
  /** What the plate takes of the width, or else of the height. */
  const aside = plate?.beside ? plate.width + padding : 0
  const top = plate && !plate.beside ? plate.height + PLATE_GAP : 0
  const width = room - aside
  const title = titleLook(
    infographic.title,
    {
      width,
      face: 'bold',
      size: (tight ? 15 : 22) * scale,
      colour: 'onDark',
      maxLines: scale > 1 ? 3 : 4,
      least: 12 * scale,
      tag,
    },
    canvas.setting.measure,
  )
  const client: TextLook = {
    width,
    face: 'regular',
    size: 9.5 * scale,
    colour: 'onDark',
    maxLines: 2,
  }
  const above = top + (infographic.client ? canvas.height(infographic.client, client) + 5 * scale : 0)
  const words = above + canvas.height(infographic.title, title)
  const cell = figures.length === 0 ? 0 : figuresWidth / figures.length
  const inside = cell - 8 * scale
  const centred = { width: inside, colour: 'onDark' as const, align: 'center' as const, maxLines: 1 }
  const value = canvas.alike(
    figures.map(figure => figure.value),
    { ...centred, face: 'bold', size: (tight ? 16 : 24) * scale, least: 10 * scale },
  )
  const label = canvas.alike(
    figures.map(figure => figure.label),
    { ...centred, face: 'regular', size: 9.5 * scale },
  )
  const icon = (tight ? 16 : 24) * scale
  const below = { value: icon, label: icon + value.size * 1.25 }
  const column = figures.length === 0 ? 0 : below.label + label.size * 1.25
  for (const { value: text, label: name } of figures) {
    canvas.height(text, value)
    canvas.height(name, label)
  }
  const height = Math.max(column, words, plate?.height ?? 0) + 2 * padding
  return {
    height,
    grow: 30 * scale,
    draw: (y, extra) => {
      canvas.rectangle(frame.x, y, frame.width, height + extra, 'accent', 6)
      const middle = y + (height + extra) / 2
      const x = frame.x + padding + aside
      const start = middle - words / 2
      if (infographic.client) canvas.text(infographic.client, { ...client, x, y: start + top })
      canvas.text(infographic.title, { ...title, x, y: start + above })
      plate?.draw(frame.x + padding, plate.beside ? middle - plate.height / 2 : start)
      figures.forEach((figure, index) => {
        const left = frame.x + frame.width - padding - figuresWidth + index * cell
        const top = middle - column / 2
        canvas.icon(figure.icon, left + (cell - icon) / 2, top, icon, 'onDark')
        canvas.text(figure.value, { ...value, x: left + (cell - inside) / 2, y: top + below.value })
        canvas.text(figure.label, { ...label, x: left + (cell - inside) / 2, y: top + below.label })
      })
    },
  }
}

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
