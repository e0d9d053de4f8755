import type { InfographicContent } from '../../compose/report.js'
import type { InfographicCanvas } from './canvas.js'
import type { TextLook } from './fit-text.js'
import { hasLists, listsPart } from './lists.js'
import type { Column, Look, Part } from './part.js'

type Poll = Extract<InfographicContent, { kind: 'poll' }>

/** A share drawn large with its sentence; lists, if any, at its right. */
export function pollParts(canvas: InfographicCanvas, block: Poll, column: Column, look: Look): Part[] {
  const { scale, tight, brief } = look
  const lists = hasLists(block.lists, look) ? block.lists : []
  if (lists.length === 0) return [sharePart(canvas, block, column, look, true)]
  const gap = (tight ? 12 : 24) * scale
  const own = (column.width - gap) * (lists.length === 1 ? 0.56 : brief ? 0.53 : 0.47)
  const share = sharePart(canvas, block, { x: column.x, width: own }, look, false)
  const right = { x: column.x + own + gap, width: column.width - own - gap }
  const beside = listsPart(canvas, lists, right, look)
  const height = Math.max(share.height, beside.height)
  const grow = Math.max(14 * scale, beside.height + beside.grow - height)
  return [
    {
      height,
      grow,
      draw: (y, extra) => {
        // What one of the two does not need stands half above it, half below.
        const full = height + extra
        share.draw(y, full - share.height)
        canvas.rectangle(right.x - gap / 2 - 0.4, y, 0.8, full, 'hairline')
        // No more for a short list than for a long one in another block: their lines stand equally far apart.
        const room = (beside.grow * extra) / grow
        beside.draw(y + (full - beside.height - room) / 2, room)
      },
    },
  ]
}

/** The share in a ring that shows it, and its sentence at its right. */
function sharePart(
  canvas: InfographicCanvas,
  block: Poll,
  { x, width }: Column,
  { scale, tight, brief }: Look,
  alone: boolean,
): Part {
  const ring = (brief ? 42 : tight ? 60 : 80) * scale
  const thick = ring * 0.13
  const gap = (tight ? 8 : 14) * scale
  const value: TextLook = {
    width: ring - 2 * thick - 5 * scale,
    face: 'bold',
    size: (brief ? 11 : tight ? 16 : 22) * scale,
    colour: 'scale2',
    maxLines: 1,
    align: 'center',
  }
  const sentence: TextLook = {
    width: width - ring - gap,
    face: alone ? 'semibold' : 'regular',
    size: (brief ? 9.5 : alone ? (tight ? 12 : 14) : 10.5) * scale,
    least: 9 * scale,
    colour: 'ink',
    // More lines than the ring is high, rather than words left out; not for the sake of larger letters.
    maxLines: brief ? 5 : tight || scale > 1 ? 6 : 9,
  }
  const valueHeight = canvas.height(block.value, value)
  const sentenceHeight = canvas.height(block.sentence, sentence)
  const height = Math.max(ring, sentenceHeight)
  return {
    height,
    grow: 18 * scale,
    draw: (y, extra) => {
      const middle = y + (height + extra) / 2
      const centre = x + ring / 2
      const { part, whole } = block.share
      canvas.ring(centre, middle, ring / 2, thick, 1, 'hairline')
      canvas.ring(centre, middle, ring / 2, thick, part / Math.max(1, whole), 'scale2')
      canvas.text(block.value, { ...value, x: centre - value.width / 2, y: middle - valueHeight / 2 })
      canvas.text(block.sentence, { ...sentence, x: x + ring + gap, y: middle - sentenceHeight / 2 })
    },
  }
}
