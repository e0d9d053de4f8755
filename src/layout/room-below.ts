import { Column } from './column.js'
import type { Frame, PendingBlock } from './paginator.js'

/** More of a page than this is not taken from what fills it. */
const MOST = 1 / 4

/** The blocks of a chapter. What fills a page is lower where the last lines of the chapter can stand below it then, rather than on a page of their own. */
export function withRoomBelow(blocks: PendingBlock[], frame: Frame): PendingBlock[] {
  const at = blocks.findLastIndex(block => block.lower)
  const last = blocks[at]
  const needed = last ? heightBelow(last, blocks.slice(at + 1), frame) : 0
  if (needed === 0 || needed > frame.height * MOST) return blocks
  const lower = last?.lower?.(needed)
  return lower ? blocks.with(at, lower) : blocks
}

/** What blocks need below another, the space between them included. */
function heightBelow(above: PendingBlock, blocks: PendingBlock[], frame: Frame): number {
  const column = new Column(1)
  for (const piece of above.set(frame.width).pieces) column.take(piece)
  const start = column.bottom
  for (const block of blocks) for (const piece of block.set(frame.width).pieces) column.take(piece)
  return column.bottom - start
}
