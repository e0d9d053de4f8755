import type { Infographic } from '../../compose/report.js'
import type { Mark, StructureNode, StructureTag } from '../pages.js'
import type { Setting } from '../setting.js'
import { blockPart } from './block.js'
import { InfographicCanvas } from './canvas.js'
import type { TextLook } from './fit-text.js'
import { goalPart } from './goal.js'
import { headPart } from './head.js'
import {
  briefLooks,
  drawParts,
  growOf,
  heightOf,
  type Look,
  largeLooks,
  type Part,
  plainLook,
} from './part.js'

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

const NO_RANK: HeadingTags = { title: 'P', block: 'P' }

const GAP = 9
/** The space above the line with the source. */
const FOOT = 7

/**
 * The infographic within a frame: head, key figures, goal, a block per chapter, and its source. It is drawn as large
 * as the frame allows; with much to tell, lists become shorter, then texts; blocks are left out, the last ones first,
 * only when all that does not make room. Nothing leaves the frame.
 */
export function layoutInfographic(
  infographic: Infographic,
  frame: Frame,
  setting: Setting,
  tags: HeadingTags = NO_RANK,
): { marks: Mark[]; nodes: StructureNode[] } {
  const canvas = new InfographicCanvas(setting)
  const source = sourceLook(frame)
  const sourceHeight = canvas.height(infographic.source, source)
  const room = frame.height - FOOT - sourceHeight
  const { parts, gap } = fittingParts(canvas, infographic, { ...frame, height: room }, tags)
  const spare = room - heightOf(parts, gap)
  // What the parts cannot use widens the gaps, up to a limit; the rest stays white, above the source.
  const wider = Math.min(gap, Math.max(0, spare - growOf(parts)) / Math.max(1, parts.length))
  drawParts(parts, frame.y, gap + wider, spare - wider * (parts.length - 1))
  canvas.text(infographic.source, { ...source, x: frame.x, y: frame.y + frame.height - sourceHeight })
  return { marks: canvas.marks, nodes: canvas.nodes }
}

/** Whether all that it tells has its place in the frame, with no list or distance made shorter for it. */
export function fitsWhole(infographic: Infographic, frame: Frame, setting: Setting): boolean {
  const canvas = new InfographicCanvas(setting)
  const room = frame.height - FOOT - canvas.height(infographic.source, sourceLook(frame))
  return partsAt(plainLook, canvas, infographic, { ...frame, height: room }, NO_RANK).fits
}

const sourceLook = ({ width }: Frame): TextLook => ({
  width,
  face: 'regular',
  size: 8.5,
  colour: 'muted',
  maxLines: 2,
})

/** The parts as they look at one size. */
function partsAt(
  look: Look,
  canvas: InfographicCanvas,
  infographic: Infographic,
  frame: Frame,
  tags: HeadingTags,
) {
  const before = canvas.lost
  const parts = [
    headPart(canvas, infographic, frame, look, tags.title),
    ...goalPart(canvas, infographic, frame, look),
    ...infographic.blocks.map(block => blockPart(canvas, block, frame, look, tags.block)),
  ]
  const gap = GAP * look.scale * (look.tight ? 0.6 : 1)
  const fits = heightOf(parts, gap) <= frame.height
  return { parts, gap, fits, lost: canvas.lost - before }
}

/** The parts at the first look at which all of them fit; at the last look without the blocks that do not. */
function fittingParts(
  canvas: InfographicCanvas,
  infographic: Infographic,
  frame: Frame,
  tags: HeadingTags,
): { parts: Part[]; gap: number } {
  const at = (look: Look) => partsAt(look, canvas, infographic, frame, tags)
  const plain = at(plainLook)
  // Letters do not become so large that texts lose words by it.
  if (plain.fits)
    for (const look of largeLooks) {
      const tried = at(look)
      if (tried.fits && tried.lost <= plain.lost) return tried
    }
  let last = plain
  for (const look of briefLooks) {
    last = at(look)
    if (last.fits) return last
  }
  const blocks = [...infographic.blocks]
  while (last.parts.length > 1 && heightOf(last.parts, last.gap) > frame.height) {
    last.parts.pop()
    const text = blocks.pop()?.heading
    if (text !== undefined) canvas.setting.omissions.push({ kind: 'left out', text })
  }
  return last
}
