import type { InfographicBlock } from '../compose/report.js'
import type { InfographicCanvas, TextLook } from './infographic-canvas.js'
import { hasLists, listsPart } from './infographic-lists.js'
import type { Column, Look, Part } from './infographic-part.js'

type Poll = Extract<InfographicBlock, { kind: 'poll' }>

/** A share drawn large with its sentence; lists, if any, at its right. */
export function pollParts(canvas: InfographicCanvas, block: Poll, column: Column, look: Look): Part[] {
  const { scale, tight } = look
  const lists = hasLists(block.lists, look) ? block.lists : []
  const gap = (tight ? 10 : 16) * scale
  const own = column.width * (lists.length === 0 ? 1 : tight ? 0.46 : 0.34)
  const share = sharePart(canvas, block, { x: column.x, width: own }, look, tight || lists.length === 0)
  if (lists.length === 0) return [share]
  const right = { x: column.x + own + gap, width: column.width - own - gap }
  const beside = listsPart(canvas, lists, right, look)
  const height = Math.max(share.height, beside.height)
  return [
    {
      height,
      grow: Math.max(10 * scale, beside.height + beside.grow - height),
      draw: (y, extra) => {
        // What one of the two does not need stands half above it, half below.
        const full = height + extra
        share.draw(y + (full - share.height) / 2, 0)
        const room = Math.min(beside.grow, full - beside.height)
        beside.draw(y + (full - beside.height - room) / 2, room)
      },
    },
  ]
}

/** The share, large, above a bar; its sentence at its right or below it. */
function sharePart(
  canvas: InfographicCanvas,
  block: Poll,
  { x, width }: Column,
  { scale, items, tight }: Look,
  besides: boolean,
): Part {
  const left = besides ? (tight ? 62 * scale : width * 0.3) : width
  const gap = (besides ? 14 : 6) * scale
  const value: TextLook = {
    width: left,
    face: 'bold',
    size: (tight ? 20 : 30) * scale,
    colour: 'scale2',
    maxLines: 1,
  }
  const sentence: TextLook = {
    width: besides ? width - left - gap : width,
    face: 'regular',
    size: (besides && !tight ? 12 : 9.5) * scale,
    colour: 'ink',
    maxLines: tight && items < 2 ? 3 : 5,
  }
  const bar = (tight ? 4.5 : 6) * scale
  const valueHeight = canvas.height(block.value, value)
  const shareHeight = valueHeight + bar + 2 * scale
  const sentenceHeight = canvas.height(block.sentence, sentence)
  const height = besides ? Math.max(shareHeight, sentenceHeight) : shareHeight + gap + sentenceHeight
  return {
    height,
    grow: 16 * scale,
    draw: (y, extra) => {
      const middle = y + (height + extra) / 2
      const top = besides ? middle - shareHeight / 2 : y + extra / 2
      canvas.text(block.value, { ...value, x, y: top })
      const part = Math.min(1, block.share.part / Math.max(1, block.share.whole))
      canvas.rectangle(x, top + valueHeight + scale, left, bar, 'hairline', bar / 2)
      canvas.rectangle(x, top + valueHeight + scale, Math.max(bar, left * part), bar, 'scale2', bar / 2)
      const place = besides
        ? { x: x + left + gap, y: middle - sentenceHeight / 2 }
        : { x, y: top + shareHeight + gap }
      canvas.text(block.sentence, { ...sentence, ...place })
    },
  }
}
