import type { Piece } from './piece.js'

/** How far a page is filled, and so where the next piece comes to stand. */
export class Column {
  private y = 0
  private after = 0
  private isEmpty = true
  /** What stands beside the text: where it ends, and from where on text has passed it. */
  private beside: { end: number; passed: number } | null = null

  /** The space between pieces is multiplied by `ease`; the first piece stands at `top`. */
  constructor(
    private readonly ease: number,
    top = 0,
  ) {
    this.y = top
  }

  copy(): Column {
    const { y, after, isEmpty, beside } = this
    return Object.assign(new Column(this.ease), { y, after, isEmpty, beside })
  }

  /** The lowest end of what stands here. */
  get bottom(): number {
    return Math.max(this.y, this.beside?.end ?? 0)
  }

  /** Places a piece: its top. */
  take(piece: Piece): number {
    const top = this.topOf(piece)
    if (piece.clear) this.beside = null
    if (piece.beside) {
      const end = top + piece.height
      this.beside = { end, passed: end + piece.after }
    }
    this.y = piece.beside ? top : top + piece.height
    this.after = piece.beside ? 0 : piece.after
    this.isEmpty = false
    return top
  }

  /** Whether a piece would start next to what stands beside the text. */
  isBeside(piece: Piece): boolean {
    return !piece.clear && this.beside !== null && this.topOf(piece) < this.beside.passed
  }

  private topOf(piece: Piece): number {
    if (this.isEmpty) return this.y
    const flow = this.y + Math.max(this.after, piece.before) * this.ease
    return piece.clear && this.beside ? Math.max(flow, this.beside.passed + piece.before * this.ease) : flow
  }
}
