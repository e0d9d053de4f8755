import { type FilledPage, type Filling, type Frame, Paginator, type PendingBlock } from './paginator.js'
import { withRoomBelow } from './room-below.js'

/** A chapter that fills less than this of its last page is worth another try. */
const SPILLS = 0.25
/** So much less space between pieces is not seen. The least comes first; what stays together falls otherwise with each of them. */
const TIGHT = [0.95, 0.9, 0.85, 0.8]
/** What is left over of a short chapter is worth more: as close as quotes may stand and still be told apart. */
const TIGHTEST = 0.7
/** In longer chapters lines of another width, or set as close as that, would be seen. */
const SHORT = 3

/**
 * Pages filled with the blocks, in order. A chapter that leaves little for its last page is set somewhat tighter, and a short
 * one in lines as wide as `widest` allows, when that saves the page.
 */
export function paginate(blocks: PendingBlock[], frame: Frame, widest: number): FilledPage[] {
  return chaptersOf(blocks).flatMap(whole => {
    const chapter = withRoomBelow(whole, frame)
    const usual = fill(chapter, frame)
    const best = spills(usual, frame) ? onePageLess(usual, chapter, frame, widest) : usual
    best.accept()
    return best.pages
  })
}

/** The chapter on fewer pages, with as little as possible that is otherwise than usual; as usual where nothing helps. */
function onePageLess(usual: Filling, chapter: PendingBlock[], frame: Frame, widest: number): Filling {
  const wide = { ...frame, width: widest }
  const tight = (one: Frame): Frame[] => TIGHT.map(ease => ({ ...one, ease }))
  const further = [wide, ...tight(wide), { ...frame, ease: TIGHTEST }]
  const ways = [...tight(frame), ...(usual.pages.length > SHORT ? [] : further)]
  for (const way of ways) {
    const filling = fill(chapter, way)
    if (filling.pages.length < usual.pages.length) return filling
  }
  return usual
}

/** The blocks, parted before each that starts a page of its own. */
function chaptersOf(blocks: PendingBlock[]): PendingBlock[][] {
  const chapters: PendingBlock[][] = []
  for (const block of blocks) {
    const open = chapters.at(-1)
    if (open && !block.ownPage) open.push(block)
    else chapters.push([block])
  }
  return chapters
}

function fill(blocks: PendingBlock[], frame: Frame): Filling {
  const paginator = new Paginator(frame)
  for (const block of blocks) paginator.add(block)
  return paginator.finish()
}

function spills({ pages }: Filling, frame: Frame): boolean {
  const last = pages.at(-1)
  if (!last || pages.length === 1) return false
  const bottom = Math.max(0, ...last.placed.map(({ piece, y }) => y + piece.height))
  return last.notes.length === 0 && bottom < SPILLS * frame.height
}
