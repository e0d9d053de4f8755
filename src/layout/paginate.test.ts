import { array, assert, boolean, constant, integer, oneof, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from './paginate.js'
import type { FilledPage, PendingBlock } from './paginator.js'
import type { NotePiece, Piece, SetBlock } from './piece.js'
import { node } from './structure.js'

const FRAME = { height: 200, noteGap: 10, width: 100, besideWidth: 60 }
const FULL = 150
const LINE = 10

/** A piece that knows where it came from, and how wide it is. */
interface Known extends Piece {
  block: number
  index: number
  of: number
  wide: number
}

interface Kind {
  kind: 'text' | 'heading' | 'lead-up' | 'beside' | 'wide' | 'table'
  /** Characters of text, or the height of anything else, or rows. */
  size: number
  notes: number
  ownPage: boolean
}

const draw = () => []
const plain = { before: 0, after: 0, keepWithNext: false, indent: 0, draw }

function piecesOf(kind: Kind, width: number): (Piece & { wide: number })[] {
  const notes = Array.from({ length: kind.notes }, (): NotePiece => ({ destination: '', height: 8, draw }))
  switch (kind.kind) {
    case 'text': {
      const count = Math.max(1, Math.ceil(kind.size / width))
      return Array.from({ length: count }, (_, index) => ({
        ...plain,
        height: LINE,
        after: index === count - 1 ? 4 : 0,
        keepWithNext: index < count - 1 && (count <= 4 || index === 0 || index === count - 2),
        notes: index === 0 ? notes : [],
        wide: width,
      }))
    }
    case 'heading':
      return [{ ...plain, height: 16, before: 12, after: 3, keepWithNext: true, clear: true, wide: FULL }]
    case 'lead-up':
      return [{ ...plain, height: kind.size, keepWithNext: true, mayBreak: true, wide: width }]
    case 'beside':
      return [
        {
          ...plain,
          height: kind.size,
          before: 3,
          after: 6,
          keepWithNext: true,
          clear: true,
          beside: true,
          indent: 70,
          wide: 80,
        },
      ]
    case 'wide':
      return [{ ...plain, height: kind.size, before: 8, after: 12, clear: true, notes, wide: FULL }]
    case 'table': {
      const head = { ...plain, height: 12, before: 6, keepWithNext: true, clear: true, wide: FULL }
      const rows = Array.from({ length: Math.ceil(kind.size / 20) }, (_, index) => ({
        ...plain,
        height: 15,
        keepWithNext: index === 0,
        notes: index === 0 ? notes : [],
        ...(index > 0 ? { continuation: { ...head } } : {}),
        wide: FULL,
      }))
      return [head, ...rows]
    }
  }
}

/** Fills pages with blocks of these kinds; `accepted` are the blocks in the order in which each was finished. */
function filled(kinds: Kind[], widest = FRAME.width): { pages: FilledPage[]; accepted: number[] } {
  const accepted: number[] = []
  const blocks = kinds.map(
    (kind, block): PendingBlock => ({
      ownPage: kind.ownPage,
      set: width => {
        const pieces = piecesOf(kind, width)
        const known = pieces.map((piece, index) => Object.assign(piece, { block, index, of: pieces.length }))
        return { pieces: known, nodes: [node('P')] }
      },
      accept: (set: SetBlock) => {
        if (set.nodes.length > 0) accepted.push(block)
      },
    }),
  )
  return { pages: paginate(blocks, FRAME, widest), accepted }
}

const own = (page: FilledPage): { piece: Known; y: number }[] =>
  page.placed.filter((one): one is { piece: Known; y: number } => 'block' in one.piece)
const text = (size: number, more: Partial<Kind> = {}): Kind => ({
  kind: 'text',
  size,
  notes: 0,
  ownPage: false,
  ...more,
})
const other = (kind: Kind['kind'], size = 0, more: Partial<Kind> = {}): Kind => ({
  ...text(size, more),
  kind,
})
const blocksOn = (pages: FilledPage[]): number[][] => pages.map(page => own(page).map(one => one.piece.block))

describe('pages', () => {
  it('never end with a heading', () => {
    const { pages } = filled([text(1700), other('heading'), text(150)])
    expect(blocksOn(pages)[1]).toEqual([1, 2, 2])
  })

  it('never end with a heading, also where what leads up to it and what follows are more than a page', () => {
    const { pages } = filled([other('heading'), other('lead-up', 30), other('heading'), other('wide', 150)])
    expect(blocksOn(pages)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('break where that is allowed rather than stay nearly empty', () => {
    const soft = other('lead-up', 60)
    const pagesOf = (size: number) => blocksOn(filled([text(size), soft, other('wide', 110)]).pages)
    expect(pagesOf(100)).toEqual([[0, 1, 2]])
    expect(pagesOf(600)).toEqual([[0, 0, 0, 0, 0, 0, 1], [2]])
    expect(pagesOf(800)).toEqual([Array(8).fill(0), [1, 2]])
    expect(pagesOf(1200)).toEqual([Array(12).fill(0), [1, 2]])
  })

  it('break a paragraph with two lines at least on both sides, and a short one not at all', () => {
    for (let before = 1; before <= 20; before++) {
      const { pages } = filled([text(before * 100), text(600), text(400)])
      const lines = (block: number) => blocksOn(pages).map(page => page.filter(one => one === block).length)
      expect(Math.min(...lines(1).filter(count => count > 0))).toBeGreaterThanOrEqual(2)
      expect(lines(2).filter(count => count > 0)).toEqual([4])
    }
  })

  it('set text narrow next to a figure, as long as it starts beside it', () => {
    const { pages } = filled([text(50), other('beside', 40), text(90), text(90), text(90)])
    const widths = own(pages[0] as FilledPage).map(({ piece, y }) => [piece.block, piece.wide, y])
    expect(widths).toEqual([
      [0, 100, 0],
      [1, 80, 14],
      [2, 60, 14],
      [2, 60, 24],
      [3, 60, 38],
      [3, 60, 48],
      [4, 100, 62],
    ])
  })

  it('start what is wide, and a heading, below the figure', () => {
    for (const kind of ['wide', 'heading', 'table'] as const) {
      const { pages } = filled([other('beside', 60), text(60), other(kind, 30)])
      const [, , third] = own(pages[0] as FilledPage)
      expect(third?.y).toBeGreaterThanOrEqual(60)
    }
  })

  it('take text with its figure to the next page, and set it wide when the figure did not need it', () => {
    const widths = (kinds: Kind[]): number[] =>
      own(filled(kinds).pages[1] as FilledPage).map(({ piece }) => piece.wide)
    expect(widths([text(1500), other('beside', 60), text(100)])).toEqual([80, 60, 60])
    const cited = text(230, { notes: 2 })
    expect(widths([text(1000), other('beside', 90), text(50), cited])).toEqual([100, 100, 100])
  })

  it('break a group that is higher than a page, where the page is full', () => {
    const { pages } = filled(Array.from({ length: 14 }, () => other('heading')))
    expect(blocksOn(pages)).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [7, 8, 9, 10, 11, 12, 13],
    ])
  })

  it('repeat the head of a table', () => {
    const { pages } = filled([other('table', 400)])
    expect(pages.map(page => page.placed.length)).toEqual([13, 9])
    expect(pages[1]?.placed[0]).toMatchObject({ y: 0, piece: { height: 12 } })
    expect(pages[1]?.placed[1]).toMatchObject({ y: 12, piece: { index: 13 } })
  })

  it('carry the footnotes of what stands on them, and keep the text above those', () => {
    const { pages } = filled([text(1700), text(100, { notes: 2 }), text(100, { notes: 1 })])
    expect(pages.map(page => page.notes.length)).toEqual([0, 3])
    expect(blocksOn(pages)[1]).toEqual([1, 2])
    const { pages: same } = filled([text(1500), text(100, { notes: 2 })])
    expect(same).toHaveLength(1)
  })

  it('begin anew for a block that asks for it, never with an empty page', () => {
    const { pages } = filled([text(100, { ownPage: true }), text(100, { ownPage: true }), text(100)])
    expect(blocksOn(pages)).toEqual([[0], [1, 2]])
  })

  it('are one fewer for a short chapter that leaves little for its last, when wider lines do it', () => {
    const linesOn = (sizes: number[], widest: number) =>
      filled(
        sizes.map(size => text(size)),
        widest,
      ).pages.map(page => page.placed.length)
    expect(linesOn([1500, 700], 100)).toEqual([19, 3])
    expect(linesOn([1500, 700], 125)).toEqual([18])
    // Not when there is enough on it, or when it stays all the same.
    expect(linesOn([1500, 1500], 125)).toEqual([19, 11])
    expect(linesOn([1500, 700], 101)).toEqual([19, 3])
  })

  it('are one fewer for a chapter of any length when a little less space between does it', () => {
    const many = (count: number) => filled(Array.from({ length: count }, () => text(100))).pages
    const space = (page: FilledPage | undefined) => (page?.placed[1]?.y ?? 0) - LINE
    // Fourteen lines with 4 between fit on a page, and fifteen with somewhat less.
    expect(many(14 * 6).map(page => page.placed.length)).toEqual(Array(6).fill(14))
    expect(many(14 * 6 + 2).map(page => page.placed.length)).toEqual([15, 15, 15, 15, 15, 11])
    expect(space(many(14 * 6 + 2)[0])).toBeCloseTo(3.4)
    expect(space(many(14 * 6 + 9)[0])).toBe(4)
  })

  it('are one fewer with no less space between than that takes', () => {
    const { pages } = filled(Array.from({ length: 29 }, () => other('wide', 15)))
    expect(pages.map(page => page.placed.length)).toEqual([8, 8, 8, 5])
    expect(pages[0]?.placed[1]?.y).toBeCloseTo(15 + 0.95 * 12)
  })

  it('are one fewer for a short chapter when much less space between does it', () => {
    const many = (count: number) =>
      filled(Array.from({ length: count }, () => other('wide', 21))).pages.map(page => page.placed.length)
    expect(many(6)).toEqual([6])
    expect(many(7)).toEqual([7])
    expect(many(4 * 6 + 1)).toEqual([6, 6, 6, 6, 1])
  })

  const ownPage = oneof({ weight: 9, arbitrary: constant(false) }, boolean())
  const anyKind = oneof(
    record({
      kind: constant('text' as const),
      size: integer({ min: 1, max: 3000 }),
      notes: integer({ min: 0, max: 2 }),
      ownPage,
    }),
    record({
      kind: constant('text' as const),
      size: integer({ min: 1, max: 400 }),
      notes: constant(0),
      ownPage,
    }),
    record({ kind: constant('heading' as const), size: constant(0), notes: constant(0), ownPage }),
    record({
      kind: constant('lead-up' as const),
      size: integer({ min: 5, max: 60 }),
      notes: constant(0),
      ownPage,
    }),
    record({
      kind: constant('beside' as const),
      size: integer({ min: 20, max: 190 }),
      notes: constant(0),
      ownPage,
    }),
    record({
      kind: constant('wide' as const),
      size: integer({ min: 5, max: 180 }),
      notes: integer({ min: 0, max: 1 }),
      ownPage,
    }),
    record({
      kind: constant('table' as const),
      size: integer({ min: 1, max: 400 }),
      notes: integer({ min: 0, max: 1 }),
      ownPage,
    }),
  )

  it('hold every piece once, in order, clear of the others and within their height', () => {
    assert(
      property(array(anyKind, { maxLength: 14 }), integer({ min: 100, max: 150 }), (kinds, widest) => {
        const { pages, accepted } = filled(kinds, widest)
        expect(accepted).toEqual(kinds.map((_, block) => block))
        const all = pages.flatMap(own).map(({ piece }) => piece)
        const placed = all.map(piece => `${piece.block}: ${piece.index} of ${piece.of}`)
        const once = [...kinds.keys()].flatMap(block => {
          const of = all.find(piece => piece.block === block)?.of ?? 0
          return Array.from({ length: of }, (_, index) => `${block}: ${index} of ${of}`)
        })
        expect(placed).toEqual(once)
        for (const page of pages) expectSound(page)
      }),
      { numRuns: 200 },
    )
  })

  function expectSound(page: FilledPage): void {
    const notes = page.placed.flatMap(({ piece }) => piece.notes ?? [])
    expect(page.notes).toEqual(notes)
    const noteHeight = notes.length === 0 ? 0 : FRAME.noteGap + notes.length * 8
    const boxes = page.placed.map(({ piece, y }) => ({
      left: piece.indent,
      right: piece.indent + (piece as Known).wide,
      top: y,
      bottom: y + piece.height,
    }))
    const lowest = Math.max(0, ...boxes.map(box => box.bottom))
    expect(lowest).toBeLessThanOrEqual(FRAME.height - noteHeight + 0.001)
    const meeting = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter(
          next =>
            box.bottom > next.top + 0.001 &&
            next.bottom > box.top + 0.001 &&
            box.right > next.left &&
            next.right > box.left,
        ),
    )
    expect(meeting).toEqual([])
  }
})
