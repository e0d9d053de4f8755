import type { Inline } from '../compose/report.js'
import type { TextStyle } from '../template/theme.js'
import type { Mark, StructureNode } from './pages.js'
import type { Piece, SetBlock } from './piece.js'
import { type SetInlines, setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { linePath, rectanglePath } from './text-marks.js'

const PADDING = { x: 5, y: 4 }

/** What stands in a cell, and how. */
export interface GridCell {
  content: Inline[]
  style: TextStyle
}

/** Cells in rows and columns, whatever they hold. */
export interface Grid {
  caption: string
  columns: { heading: string; align: 'left' | 'right'; share: number }[]
  rows: GridCell[][]
  /** Whether the first cell of a row is its heading. */
  rowHeads: boolean
}

interface SetCell {
  set: SetInlines
  lead: number
  align: 'left' | 'right'
  x: number
  width: number
}

/** A row of cells; `from` and `to` are lines, for a part of a row that is too high for one piece. */
function rowPiece(
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

function rowPieces(cells: SetCell[], width: number, setting: Setting): Piece[] {
  const most = Math.max(0, ...cells.map(cell => cell.set.lines.length))
  if (most <= UNBROKEN) return [rowPiece(cells, width, setting, false)]
  return Array.from({ length: most }, (_, line) => ({
    ...rowPiece(cells, width, setting, false, line, line + 1),
    keepWithNext: line === 0 || line === most - 2,
  }))
}

/** The head again, on a page where the table goes on: page furniture, for it has been read already. */
const continuationOf = (head: Piece): Piece => ({
  ...head,
  notes: [],
  draw: at =>
    head
      .draw(at)
      .map(mark =>
        mark.kind === 'link' || mark.owner === 'decoration' ? mark : { ...mark, owner: 'pagination' },
      ),
})

function captionPieces(caption: SetInlines): Piece[] {
  const last = caption.lines.length - 1
  return caption.lines.map((line, index) => ({
    height: line.height,
    before: index === 0 ? 6 : 0,
    after: index === last ? 3 : 0,
    keepWithNext: true,
    clear: true,
    indent: 0,
    draw: ({ x, y }) => line.marks(x, y),
  }))
}

/** A grid over the full width of the text: caption, head, rows. Where it breaks, the head is repeated. */
export function setGrid(grid: Grid, setting: Setting): SetBlock {
  const width = setting.textWidth
  const name = setting.nextTable()
  const headStyle = setting.style('tableHead')
  let left = 0
  const places = grid.columns.map(column => {
    const place = { x: left, width: column.share * width, align: column.align }
    left += place.width
    return place
  })
  const setCell = (cell: GridCell, index: number, kind: 'running' | 'whole words'): SetCell => {
    const place = places[index] ?? { x: 0, width, align: 'left' as const }
    return {
      ...place,
      lead: cell.style.lead,
      set: setInlines(cell.content, cell.style, place.width - 2 * PADDING.x, setting, kind),
    }
  }
  // Only a table in a text of the analyst's own has none.
  const caption = grid.caption
    ? setInlines([{ kind: 'text', text: grid.caption }], setting.style('caption'), width, setting)
    : null
  const headCells = grid.columns.map((column, index) =>
    setCell({ content: [{ kind: 'text', text: column.heading }], style: headStyle }, index, 'whole words'),
  )
  const head = { ...rowPiece(headCells, width, setting, true), ...(caption ? {} : { before: 6 }) }
  const noteNodes: StructureNode[] = []
  const rowNodes: StructureNode[] = []
  const rows = grid.rows.flatMap((row, rowIndex) => {
    const cells = row.map((cell, index) => setCell(cell, index, 'running'))
    noteNodes.push(...cells.flatMap(cell => cell.set.noteNodes))
    rowNodes.push(
      node(
        'TR',
        cells.map((cell, index) =>
          grid.rowHeads && index === 0
            ? node('TH', cell.set.children, { id: `${name}r${rowIndex}`, scope: 'Row' })
            : node('TD', cell.set.children, {
                headers: [`${name}k${index}`, ...(grid.rowHeads ? [`${name}r${rowIndex}`] : [])],
              }),
        ),
      ),
    )
    return rowPieces(cells, width, setting)
  })
  const continuation = continuationOf(head)
  for (const piece of rows.slice(1)) piece.continuation = continuation
  if (rows[0] && rows[1]) rows[0].keepWithNext = true
  const last = rows.at(-1)
  if (last) last.after = 12
  const heads = headCells.map((cell, index) =>
    node('TH', cell.set.children, { id: `${name}k${index}`, scope: 'Column' }),
  )
  return {
    pieces: [...(caption ? captionPieces(caption) : []), head, ...rows],
    nodes: [
      node(
        'Table',
        [
          ...(caption ? [node('Caption', caption.children)] : []),
          node('THead', [node('TR', heads)]),
          node('TBody', rowNodes),
        ],
        caption ? { summary: grid.caption } : {},
      ),
      ...noteNodes,
    ],
  }
}
