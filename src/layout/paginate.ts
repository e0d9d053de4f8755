import { type FilledPage, type Filling, type Frame, Paginator, type PendingBlock } from './paginator.js'

/** A chapter that fills less than this of its last page is worth another try. */
const SPILLS = 0.25
/** In longer chapters a last page with little on it is no surprise, and wider lines would be one. */
const SHORT = 3

/**
 * Pages filled with the blocks, in order. A short chapter that leaves little for its last page is set in lines as wide as
 * `widest` allows, when that saves the page.
 */
export function paginate(blocks: PendingBlock[], frame: Frame, widest: number): FilledPage[] {
  return chaptersOf(blocks).flatMap(chapter => {
    const usual = fill(chapter, frame)
    const wider = spills(usual, frame) ? fill(chapter, { ...frame, width: widest }) : usual
    const best = wider.pages.length < usual.pages.length ? wider : usual
    best.accept()
    return best.pages
  })
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
  if (!last || pages.length === 1 || pages.length > SHORT) return false
  const bottom = Math.max(0, ...last.placed.map(({ piece, y }) => y + piece.height))
  return last.notes.length === 0 && bottom < SPILLS * frame.height
}
