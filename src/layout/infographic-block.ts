import type { InfographicBlock } from '../compose/report.js'
import type { InfographicCanvas, TextLook } from './infographic-canvas.js'
import { factorParts } from './infographic-factors.js'
import { type Column, drawParts, growOf, heightOf, type Look, type Part } from './infographic-part.js'
import { pollParts } from './infographic-poll.js'
import type { StructureTag } from './pages.js'

/** A block on a band: its number and heading, and below them what it shows. */
export function blockPart(
  canvas: InfographicCanvas,
  block: InfographicBlock,
  { x, width }: Column,
  look: Look,
  tag: StructureTag,
): Part {
  const { scale, tight } = look
  const padding = (tight ? 7 : 11) * scale
  const gap = (tight ? 4 : 8) * scale
  const inside = { x: x + padding, width: width - 2 * padding }
  const parts = [
    headingPart(canvas, block, inside, look, tag),
    ...(block.kind === 'factors'
      ? factorParts(canvas, block, inside, look)
      : pollParts(canvas, block, inside, look)),
  ]
  const height = heightOf(parts, gap) + 2 * padding
  return {
    height,
    grow: growOf(parts),
    draw: (y, extra) => {
      canvas.rectangle(x, y, width, height + extra, 'band', 6)
      canvas.within('Sect', () => drawParts(parts, y + padding, gap, extra))
    },
  }
}

function headingPart(
  canvas: InfographicCanvas,
  block: InfographicBlock,
  { x, width }: Column,
  { scale, tight }: Look,
  tag: StructureTag,
): Part {
  const disc = 18 * scale
  const indent = disc + 8 * scale
  const number: TextLook = {
    width: disc,
    face: 'bold',
    size: 9.5 * scale,
    colour: 'onDark',
    maxLines: 1,
    align: 'center',
  }
  const heading: TextLook = {
    width: width - indent,
    face: 'bold',
    size: 12.5 * scale,
    colour: 'accent',
    maxLines: tight ? 1 : 2,
    least: 10.5 * scale,
    tag,
  }
  const text = canvas.height(block.heading, heading)
  const height = Math.max(disc, text)
  return {
    height,
    grow: 4 * scale,
    draw: y => {
      canvas.rectangle(x, y, disc, disc, 'accent', disc / 2)
      const label = String(block.number)
      canvas.text(label, { ...number, x, y: y + (disc - canvas.height(label, number)) / 2 })
      const top = text > disc ? y : y + (disc - text) / 2
      canvas.text(block.heading, { ...heading, x: x + indent, y: top })
    },
  }
}
