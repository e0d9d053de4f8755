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
  const figures = keyFigures(canvas, infographic.keyFigures, frame.width, look)
  const room = frame.width - (figures ? figures.width + 3 * padding : 2 * padding)
  const plate = logoPlate(canvas, infographic.logo, room, look)
  /** What the plate takes of the width, or else of the height. */
  const aside = plate?.beside ? plate.width + padding : 0
  const top = plate && !plate.beside ? plate.height + PLATE_GAP : 0
  const words = headWords(canvas, infographic, room - aside, look, tag)
  const height = Math.max(figures?.height ?? 0, top + words.height, plate?.height ?? 0) + 2 * padding
  return {
    height,
    grow: 30 * scale,
    draw: (y, extra) => {
      canvas.rectangle(frame.x, y, frame.width, height + extra, 'accent', 6)
      const middle = y + (height + extra) / 2
      const start = middle - (top + words.height) / 2
      words.draw(frame.x + padding + aside, start + top)
      plate?.draw(frame.x + padding, plate.beside ? middle - plate.height / 2 : start)
      figures?.draw(frame.x + frame.width - padding - figures.width, middle - figures.height / 2)
    },
  }
}

/** Something that stands in the band: it knows its height, and is drawn where it is told. */
interface Group {
  height: number
  draw(x: number, y: number): void
}

/** The client above the title. */
function headWords(
  canvas: InfographicCanvas,
  { client, title }: Infographic,
  width: number,
  { scale, tight }: Look,
  tag: StructureTag,
): Group {
  const own = titleLook(
    title,
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
  const clientLook: TextLook = {
    width,
    face: 'regular',
    size: 9.5 * scale,
    colour: 'onDark',
    maxLines: 2,
  }
  const above = client ? canvas.height(client, clientLook) + 5 * scale : 0
  return {
    height: above + canvas.height(title, own),
    draw: (x, y) => {
      if (client) canvas.text(client, { ...clientLook, x, y })
      canvas.text(title, { ...own, x, y: y + above })
    },
  }
}

/** The key figures side by side, each an icon, its value and its label; null without any. */
function keyFigures(
  canvas: InfographicCanvas,
  figures: Infographic['keyFigures'],
  most: number,
  { scale, tight }: Look,
): (Group & { width: number }) | null {
  if (figures.length === 0) return null
  const width = Math.min(most * 0.5, figures.length * 78 * scale)
  const cell = width / figures.length
  const inside = cell - 8 * scale
  const centred = { width: inside, colour: 'onDark', align: 'center', maxLines: 1 } as const
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
  // Measured for the canvas to know which of them lose words.
  for (const figure of figures) {
    canvas.height(figure.value, value)
    canvas.height(figure.label, label)
  }
  return {
    width,
    height: below.label + label.size * 1.25,
    draw: (x, y) => {
      figures.forEach((figure, index) => {
        const left = x + index * cell
        const inner = left + (cell - inside) / 2
        canvas.icon(figure.icon, left + (cell - icon) / 2, y, icon, 'onDark')
        canvas.text(figure.value, { ...value, x: inner, y: y + below.value })
        canvas.text(figure.label, { ...label, x: inner, y: y + below.label })
      })
    },
  }
}
