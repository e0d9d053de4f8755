import { Column } from './column.js'
import type { NotePiece, Piece, SetBlock } from './piece.js'

/** The space that pages offer, in points. */
export interface Frame {
  height: number
  /** Space between the last line of text and the first footnote, the rule between them included. */
  noteGap: number
  /** Widths for running text: on its own, and next to something that stands beside. */
  width: number
  besideWidth: number
  /** What the space between pieces is multiplied by: 1 as designed, less to save a page. */
  ease?: number
}

/** One way to fill pages. */
export interface Filling {
  pages: FilledPage[]
  accept(): void
}

export interface Placed {
  piece: Piece
  /** From the top of the text area. */
  y: number
}

export interface FilledPage {
  placed: Placed[]
  notes: NotePiece[]
}

/** A block still to be set: its width is known only once its place is. */
export interface PendingBlock {
  /** Starts a page of its own. */
  ownPage: boolean
  set(width: number): SetBlock
  /** The same lower by so many points, of what fills a page; null where it cannot be. */
  lower?(by: number): PendingBlock | null
  /** Takes the structure of the block as it was finally set. */
  accept(set: SetBlock): void
}

interface Queued {
  block: PendingBlock
  set: SetBlock
  width: number
}

/** A page that holds less than this of its height looks empty: rather than that, what leads up to a chart is left behind. */
const EMPTY = 1 / 3

const noteHeight = (notes: NotePiece[], gap: number): number =>
  notes.length === 0 ? 0 : gap + notes.reduce((sum, note) => sum + note.height, 0)

/**
 * Fills pages with pieces, in order. Pieces that must stay together move to the next page together; a group taller
 * than a page is broken where the page is full. Text next to a figure is set narrower until it has passed it.
 */
export class Paginator {
  private readonly pages: FilledPage[] = []
  private readonly accepted: (() => void)[] = []
  private page: FilledPage = { placed: [], notes: [] }
  private column: Column
  private queue: Queued[] = []

  constructor(private readonly frame: Frame) {
    this.column = this.newColumn()
  }

  add(block: PendingBlock): void {
    const wide = block.set(this.frame.width)
    const isBeside = this.startsBeside(wide, this.queue)
    const set = isBeside ? block.set(this.frame.besideWidth) : wide
    this.queue.push({ block, set, width: isBeside ? this.frame.besideWidth : this.frame.width })
    this.flush(false)
  }

  /** The pages, and what is to be done if it is these that are taken: hand each block its structure. */
  finish(): Filling {
    this.flush(true)
    for (const { block, set } of this.queue.splice(0)) this.accept(block, set)
    if (this.page.placed.length > 0) this.newPage()
    const accept = (): void => {
      for (const one of this.accepted) one()
    }
    return { pages: this.pages, accept }
  }

  /** Whether this block would start next to something that stands beside, after the pieces that wait before it. */
  private startsBeside({ pieces: [start] }: SetBlock, waiting: Queued[]): boolean {
    if (!start) return false
    const column = this.column.copy()
    for (const { set } of waiting) for (const piece of set.pieces) column.take(piece)
    return column.isBeside(start)
  }

  /** Places every complete group; with `all`, what is left as well. */
  private flush(all: boolean): void {
    for (;;) {
      const group = this.nextGroup(all)
      if (!group) return
      this.place(group)
    }
  }

  /** The pieces up to the first after which a page may break; null when that is still to come. */
  private nextGroup(all: boolean): Piece[] | null {
    const pieces: Piece[] = []
    for (const { set } of this.queue)
      for (const piece of set.pieces) {
        pieces.push(piece)
        if (!piece.keepWithNext) return pieces
      }
    return all && pieces.length > 0 ? pieces : null
  }

  private place(group: Piece[]): void {
    if (!this.fits(group)) {
      const isEmpty = this.page.placed.length === 0
      const part = isEmpty || this.column.bottom < this.frame.height * EMPTY ? this.partThatFits(group) : []
      if (part.length > 0) {
        this.place(part)
        return
      }
      if (!isEmpty) {
        this.newPage()
        // What was to stand beside something on the page before gets the full width after all.
        this.resetQueue()
        return
      }
    }
    for (const piece of group) {
      if (this.page.placed.length > 0 && !this.fits([piece])) this.newPage()
      this.put(piece)
    }
    this.drop(group.length)
  }

  /** What fits of a group, up to the last piece after which a break may come. */
  private partThatFits(group: Piece[]): Piece[] {
    const ends = [...group.keys()].filter(index => group[index]?.mayBreak && index < group.length - 1)
    const parts = ends.reverse().map(index => group.slice(0, index + 1))
    return parts.find(part => this.fits(part)) ?? []
  }

  private fits(group: Piece[]): boolean {
    const column = this.column.copy()
    const notes = [...this.page.notes]
    return group.every(piece => {
      column.take(piece)
      notes.push(...(piece.notes ?? []))
      return column.bottom <= this.frame.height - noteHeight(notes, this.frame.noteGap)
    })
  }

  private put(piece: Piece): void {
    const { continuation } = piece
    const repeats = continuation && continuation.height + piece.height <= this.frame.height
    if (repeats && this.page.placed.length === 0) {
      this.page.placed.push({ piece: continuation, y: 0 })
      this.column = this.newColumn(continuation.height)
    }
    this.page.placed.push({ piece, y: this.column.take(piece) })
    this.page.notes.push(...(piece.notes ?? []))
  }

  /** Takes placed pieces off the queue; a block all of whose pieces stand is handed back for good. */
  private drop(count: number): void {
    let left = count
    while (left > 0) {
      const head = this.queue[0]
      if (!head) throw new Error('more pieces placed than were queued')
      if (head.set.pieces.length > left) {
        this.accept(head.block, { pieces: [], nodes: head.set.nodes })
        head.set = { pieces: head.set.pieces.slice(left), nodes: [] }
        return
      }
      left -= head.set.pieces.length
      this.accept(head.block, head.set)
      this.queue.shift()
    }
    while (this.queue[0]?.set.pieces.length === 0) {
      const empty = this.queue.shift()
      if (empty) this.accept(empty.block, empty.set)
    }
  }

  private accept(block: PendingBlock, set: SetBlock): void {
    this.accepted.push(() => block.accept(set))
  }

  /** On a fresh page only what follows something beside, in the queue itself, stays narrow. */
  private resetQueue(): void {
    this.queue.forEach((queued, index) => {
      const untouched = queued.set.nodes.length > 0
      if (!untouched) return
      const isBeside = this.startsBeside(queued.set, this.queue.slice(0, index))
      const width = isBeside ? this.frame.besideWidth : this.frame.width
      if (queued.width === width) return
      queued.width = width
      queued.set = queued.block.set(width)
    })
  }

  private newPage(): void {
    this.pages.push(this.page)
    this.page = { placed: [], notes: [] }
    this.column = this.newColumn()
  }

  private newColumn(top = 0): Column {
    return new Column(this.frame.ease ?? 1, top)
  }
}
