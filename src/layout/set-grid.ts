import type { Inline } from '../compose/report.js'
import type { TextStyle } from '../template/theme.js'
import { continuationOf, PADDING, rowPiece, rowPieces, type SetCell } from './grid-rows.js'
import type { StructureNode } from './pages.js'
import type { Piece, SetBlock } from './piece.js'
import { type SetInlines, setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'

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

/** A grid over the full width of the text: caption, head, rows. Where it breaks, the head is repeated. */
export function setGrid(grid: Grid, setting: Setting): SetBlock {
  const width = setting.textWidth
  const name = setting.nextTable()
  const places = placesOf(grid, width)
  const setCell = (cell: GridCell, index: number, kind: 'running' | 'whole words'): SetCell => {
    const place = places[index] ?? { x: 0, width, align: 'left' as const }
    const room = place.width - 2 * PADDING.x
    return { ...place, lead: cell.style.lead, set: setInlines(cell.content, cell.style, room, setting, kind) }
  }
  // Only a table in a text of the analyst's own has none.
  const caption = grid.caption
    ? setInlines([{ kind: 'text', text: grid.caption }], setting.style('caption'), width, setting)
    : null
  const headStyle = setting.style('tableHead')
  const heads = grid.columns.map(({ heading }, index) =>
    setCell({ content: [{ kind: 'text', text: heading }], style: headStyle }, index, 'whole words'),
  )
  const rows = grid.rows.map(row => row.map((cell, index) => setCell(cell, index, 'running')))
  const head = { ...rowPiece(heads, width, setting, true), ...(caption ? {} : { before: 6 }) }
  const body = rows.flatMap(cells => rowPieces(cells, width, setting))
  const continuation = continuationOf(head)
  for (const piece of body.slice(1)) piece.continuation = continuation
  if (body[0] && body[1]) body[0].keepWithNext = true
  const last = body.at(-1)
  if (last) last.after = 12
  const table = node(
    'Table',
    [
      ...(caption ? [node('Caption', caption.children)] : []),
      node('THead', [headNode(heads, name)]),
      node(
        'TBody',
        rows.map((cells, index) => rowNode(cells, index, name, grid.rowHeads)),
      ),
    ],
    caption ? { summary: grid.caption } : {},
  )
  return {
    pieces: [...(caption ? captionPieces(caption) : []), head, ...body],
    nodes: [table, ...rows.flat().flatMap(cell => cell.set.noteNodes)],
  }
}

/** Where the columns stand. */
function placesOf({ columns }: Grid, width: number): Pick<SetCell, 'x' | 'width' | 'align'>[] {
  let left = 0
  return columns.map(({ share, align }) => {
    const place = { x: left, width: share * width, align }
    left += place.width
    return place
  })
}

/** Header cells have names, by which a reader hears them before each cell that they are of. */
const headId = (table: string, column: number): string => `${table}k${column}`
const rowId = (table: string, row: number): string => `${table}r${row}`

const headNode = (cells: SetCell[], table: string): StructureNode =>
  node(
    'TR',
    cells.map(({ set }, column) => node('TH', set.children, { id: headId(table, column), scope: 'Column' })),
  )

const rowNode = (cells: SetCell[], row: number, table: string, hasHead: boolean): StructureNode =>
  node(
    'TR',
    cells.map(({ set }, column) => {
      if (hasHead && column === 0) return node('TH', set.children, { id: rowId(table, row), scope: 'Row' })
      const headers = [headId(table, column), ...(hasHead ? [rowId(table, row)] : [])]
      return node('TD', set.children, { headers })
    }),
  )

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
