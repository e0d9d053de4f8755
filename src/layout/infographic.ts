import type { Infographic } from '../compose/report.js'
import { blockPart } from './infographic-block.js'
import { InfographicCanvas, type TextLook } from './infographic-canvas.js'
import {
  briefLooks,
  drawParts,
  growOf,
  heightOf,
  type Look,
  largeLooks,
  type Part,
  plainLook,
} from './infographic-part.js'
import type { Mark, StructureNode, StructureTag } from './pages.js'
import type { Setting } from './setting.js'

export interface Frame {
  x: number
  y: number
  width: number
  height: number
}

/** The tags of its headings: on a sheet of its own they are the document's, in a report they have no rank. */
export interface HeadingTags {
  title: StructureTag
  block: StructureTag
}

const GAP = 9
/** The height of the line with the source, and the space above it. */
const FOOT = 18

/**
 * The infographic within a frame: head, key figures, goal, a block per chapter, and its source. It is drawn as large
 * as the frame allows; with much to tell, lists become shorter, then texts; blocks are left out, the last ones first,
 * only when all that does not make room. Nothing leaves the frame.
 */
export function layoutInfographic(
  infographic: Infographic,
  frame: Frame,
  setting: Setting,
  tags: HeadingTags = { title: 'P', block: 'P' },
): { marks: Mark[]; nodes: StructureNode[] } {
  const canvas = new InfographicCanvas(setting)
  const room = frame.height - FOOT
  const { parts, gap } = fittingParts(canvas, infographic, { ...frame, height: room }, tags)
  const spare = room - heightOf(parts, gap)
  // What the parts cannot use widens the gaps, up to a limit; the rest stays white, above the source.
  const wider = Math.min(gap, Math.max(0, spare - growOf(parts)) / Math.max(1, parts.length))
  drawParts(parts, frame.y, gap + wider, spare - wider * (parts.length - 1))
  canvas.text(infographic.source, {
    x: frame.x,
    y: frame.y + frame.height - 11,
    width: frame.width,
    face: 'regular',
    size: 8.5,
    colour: 'muted',
    maxLines: 1,
  })
  return { marks: canvas.marks, nodes: canvas.nodes }
}

/** The parts at the first look at which all of them fit; at the last look without the blocks that do not. */
function fittingParts(
  canvas: InfographicCanvas,
  infographic: Infographic,
  frame: Frame,
  tags: HeadingTags,
): { parts: Part[]; gap: number } {
  const at = (look: Look) => {
    const before = canvas.shortened
    const parts = [
      headPart(canvas, infographic, frame, look, tags.title),
      ...goalPart(canvas, infographic, frame, look),
      ...infographic.blocks.map(block => blockPart(canvas, block, frame, look, tags.block)),
    ]
    const gap = GAP * look.scale * (look.tight ? 0.6 : 1)
    const fits = heightOf(parts, gap) <= frame.height
    return { parts, gap, fits, shortened: canvas.shortened - before }
  }
  const plain = at(plainLook)
  // Letters do not become so large that texts lose words by it.
  if (plain.fits)
    for (const look of largeLooks) {
      const tried = at(look)
      if (tried.fits && tried.shortened <= plain.shortened) return tried
    }
  let last = plain
  for (const look of briefLooks) {
    last = at(look)
    if (last.fits) return last
  }
  while (last.parts.length > 1 && heightOf(last.parts, last.gap) > frame.height) last.parts.pop()
  return last
}

/** A dark band with client, title and the key figures. */
function headPart(
  canvas: InfographicCanvas,
  infographic: Infographic,
  frame: Frame,
  { scale, tight }: Look,
  tag: StructureTag,
): Part {
  const padding = (tight ? 8 : 12) * scale
  const figures = infographic.keyFigures
  const figuresWidth = figures.length === 0 ? 0 : Math.min(frame.width * 0.5, figures.length * 82 * scale)
  const width = frame.width - figuresWidth - (figures.length === 0 ? 2 : 3) * padding
  const title: TextLook = {
    width,
    face: 'bold',
    size: (tight ? 15 : 20) * scale,
    colour: 'onDark',
    maxLines: 4,
    least: 12 * scale,
    tag,
  }
  const client: TextLook = {
    width,
    face: 'regular',
    size: 9.5 * scale,
    colour: 'onDark',
    maxLines: 2,
  }
  const above = infographic.client ? canvas.height(infographic.client, client) + 5 * scale : 0
  const words = above + canvas.height(infographic.title, title)
  const cell = figures.length === 0 ? 0 : figuresWidth / figures.length
  const inside = cell - 8 * scale
  const centred = { width: inside, colour: 'onDark' as const, align: 'center' as const, maxLines: 1 }
  const value = canvas.alike(
    figures.map(figure => figure.value),
    { ...centred, face: 'bold', size: (tight ? 16 : 22) * scale, least: 10 * scale },
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
  const height = Math.max(column, words) + 2 * padding
  return {
    height,
    grow: 30 * scale,
    draw: (y, extra) => {
      canvas.rectangle(frame.x, y, frame.width, height + extra, 'accent', 6)
      const middle = y + (height + extra) / 2
      const x = frame.x + padding
      if (infographic.client) canvas.text(infographic.client, { ...client, x, y: middle - words / 2 })
      canvas.text(infographic.title, { ...title, x, y: middle - words / 2 + above })
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
function goalPart(
  canvas: InfographicCanvas,
  { goal, goalHeading }: Infographic,
  frame: Frame,
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
