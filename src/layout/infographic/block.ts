import type { InfographicBlock } from '../../compose/report.js'
import type { StructureTag } from '../pages.js'
import type { InfographicCanvas } from './canvas.js'
import { columnParts } from './columns.js'
import { contrastParts } from './contrast.js'
import { factorParts } from './factors.js'
import type { TextLook } from './fit-text.js'
import { type Column, drawParts, growOf, heightOf, type Look, type Part } from './part.js'
import { pollParts } from './poll.js'

/** The band along the left side of a block. */
const BAND = 4

/** A block on its ground: its number and heading, and below them what it shows. */
export function blockPart(
  canvas: InfographicCanvas,
  block: InfographicBlock,
  { x, width }: Column,
  look: Look,
  tag: StructureTag,
): Part {
  const { scale, tight, air } = look
  const padding = (tight ? 7 : 13 * air) * scale
  const gap = (tight ? 4 : 9 * air) * scale
  const inside = { x: x + BAND + padding, width: width - BAND - 2 * padding }
  const parts = [headingPart(canvas, block, inside, look, tag), ...contentParts(canvas, block, inside, look)]
  const height = heightOf(parts, gap) + 2 * padding
  return {
    height,
    grow: growOf(parts),
    draw: (y, extra) => {
      canvas.ground({ x, y, width, height: height + extra }, 'left', BAND, 'band', 'accent')
      const { omissions } = canvas.setting
      const told = omissions.length
      canvas.within('Sect', () => drawParts(parts, y + padding, gap, extra))
      // What nobody asked for and nobody can write shorter is no one's to mend.
      if (block.kind === 'columns' && block.quoted) omissions.length = told
    },
  }
}

function contentParts(
  canvas: InfographicCanvas,
  block: InfographicBlock,
  column: Column,
  look: Look,
): Part[] {
  switch (block.kind) {
    case 'factors':
      return factorParts(canvas, block, column, look)
    case 'columns':
      return columnParts(canvas, block, column, look)
    case 'poll':
      return pollParts(canvas, block, column, look)
    case 'contrast':
      return contrastParts(canvas, block, column, look)
  }
}

function headingPart(
  canvas: InfographicCanvas,
  block: InfographicBlock,
  { x, width }: Column,
  { scale, tight }: Look,
  tag: StructureTag,
): Part {
  const disc = 20 * scale
  const indent = disc + 9 * scale
  const number: TextLook = {
    width: disc,
    face: 'bold',
    size: 10 * scale,
    colour: 'onDark',
    maxLines: 1,
    align: 'center',
  }
  const heading: TextLook = {
    width: width - indent,
    face: 'bold',
    size: 13.5 * scale,
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
