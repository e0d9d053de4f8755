import type { Mark } from './pages.js'
import type { Piece } from './piece.js'
import type { SetInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { linePath, rectanglePath } from './text-marks.js'

/** Between the edge of a cell and what stands in it. */
export const PADDING = { x: 5, y: 4 }

/** A cell, set, and its place in the row. */
export interface SetCell {
  set: SetInlines
  lead: number
  align: 'left' | 'right'
  x: number
  width: number
}

/** A row of cells; `from` and `to` are lines, for a part of a row that is too high for one piece. */
export function rowPiece(
  cells: SetCell[],
  width: number,
  setting: Setting,
  isHead: boolean,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Piece {
  const most = Math.max(0, ...cells.map(cell => cell.set.lines.length))
  const above = from === 0 ? PADDING.y : 0
  const isEnd = to >= most
  const shown = cells.map(cell => ({ ...cell, lines: cell.set.lines.slice(from, to) }))
  const content = Math.max(0, ...shown.map(cell => cell.lines.length * cell.lead))
  const height = above + content + (isEnd ? PADDING.y : 0)
  const { rule, hairline, band } = setting.theme.colours
  return {
    height,
    before: 0,
    after: 0,
    keepWithNext: isHead,
    indent: 0,
    notes: shown.flatMap(cell => cell.lines.flatMap(line => line.notes)),
    draw: ({ x, y }) => {
      const marks: Mark[] = isHead
        ? [{ kind: 'shape', owner: 'decoration', path: rectanglePath(x, y, width, height), fill: band }]
        : []
      if (isEnd)
        marks.push({
          kind: 'shape',
          owner: 'decoration',
          path: linePath(x, y + height, x + width, y + height),
          stroke: isHead ? { colour: rule, width: 1 } : { colour: hairline, width: 0.5 },
        })
      for (const cell of shown) {
        let top = y + above
        for (const line of cell.lines) {
          const room = cell.align === 'right' ? cell.width - 2 * PADDING.x - line.width : 0
          marks.push(...line.marks(x + cell.x + PADDING.x + room, top))
          top += cell.lead
        }
      }
      return marks
    },
  }
}

/** A row of more lines than this may be broken, between any two of them but the first and the last two. */
const UNBROKEN = 20

/** The pieces of a row below the head: one, unless it is very high. */
export function rowPieces(cells: SetCell[], width: number, setting: Setting): Piece[] {
  const most = Math.max(0, ...cells.map(cell => cell.set.lines.length))
  if (most <= UNBROKEN) return [rowPiece(cells, width, setting, false)]
  return Array.from({ length: most }, (_, line) => ({
    ...rowPiece(cells, width, setting, false, line, line + 1),
    keepWithNext: line === 0 || line === most - 2,
  }))
}

/** The head again, on a page where the table goes on: page furniture, for it has been read already. */
export const continuationOf = (head: Piece): Piece => ({
  ...head,
  notes: [],
  draw: at =>
    head
      .draw(at)
      .map(mark =>
        mark.kind === 'link' || mark.owner === 'decoration' ? mark : { ...mark, owner: 'pagination' },
      ),
})
