import type { Mark, StructureNode } from './pages.js'

/** Where a piece has come to stand. */
export interface Placement {
  /** Left and top, in points. */
  x: number
  y: number
  /** The page label on which a destination stands; known once everything is placed. */
  pageOf: (destination: string) => string
}

/** A footnote, set: it hangs from the bottom of the page on which it is cited. */
export interface NotePiece {
  destination: string
  height: number
  draw(at: Placement): Mark[]
}

/** The smallest thing that pages are filled with: a line, a row, a figure. It knows its height, not its place. */
export interface Piece {
  height: number
  /** Space above and below, in points; of two that meet the larger counts, and above the first on a page none. */
  before: number
  after: number
  /** No page break may come between this piece and the next. */
  keepWithNext: boolean
  /** A break may come all the same where the page would stay nearly empty otherwise. */
  mayBreak?: boolean
  /** Stands beside what follows, which is set narrower as long as it lasts. */
  beside?: boolean
  /** Starts below whatever stands beside. */
  clear?: boolean
  notes?: NotePiece[]
  /** Drawn again at the top of the page when a break comes before this piece, as a table's head. */
  continuation?: Piece
  /** Left edge, from the left of the text area. */
  indent: number
  /** A place that links lead to. */
  destination?: string
  draw(at: Placement): Mark[]
}

/** A block, set at some width: its pieces, and its place in the logical structure. */
export interface SetBlock {
  pieces: Piece[]
  nodes: StructureNode[]
}
