import type { Block, Heading, Infographic, Section } from '../compose/report.js'
import type { PendingBlock } from './paginator.js'
import type { SetBlock } from './piece.js'
import type { SectionStructure } from './section-structure.js'
import { setBlock } from './set-block.js'
import { leavesRoom, setInfographic } from './set-infographic.js'
import type { Setting } from './setting.js'

/** A section's blocks in order, each with its place in the structure. Quotes stand on their own: a page may break between them. */
export function pendingBlocks(
  section: Section,
  parent: SectionStructure,
  headings: Heading[],
  setting: Setting,
): PendingBlock[] {
  const structure = parent.section()
  const blocks: Block[] = [...(section.heading ? [section.heading] : []), ...section.blocks].flatMap(block =>
    block.kind === 'quotes' ? block.items.map((item): Block => ({ kind: 'quotes', items: [item] })) : block,
  )
  const following = section.sections[0]?.heading ?? undefined
  const places = readingPlaces(blocks, structure)
  const own = blocks.map((block, index): PendingBlock => {
    const next = blocks[index + 1] ?? following
    const place = places[index] ?? structure.place()
    const pending: PendingBlock = {
      ownPage: index === 0 && section.ownPage,
      // A chapter may be filled in several ways: what is set once for a width serves for all.
      set: once(width => {
        const set = setBlock(block, width, headings, setting)
        const last = set.pieces.at(-1)
        // Text after quotes stands apart from the last, as a small heading would.
        if (last && block.kind === 'quotes' && next?.kind === 'paragraph')
          last.after = Math.max(last.after, setting.style('heading4').before)
        // The last of several quotes takes the one before it along to the next page.
        if (last && isLastButOne(blocks, index)) last.keepWithNext = true
        if (last && !last.keepWithNext && leadsUp([blocks[index - 1], block, next], set))
          Object.assign(last, { keepWithNext: true, mayBreak: next?.kind !== 'quotes' })
        return set
      }),
      accept: set => place(set.nodes),
    }
    if (block.kind === 'infographic') pending.lower = lowerInfographic(pending, block.infographic, setting)
    return pending
  })
  return [...own, ...section.sections.flatMap(child => pendingBlocks(child, structure, headings, setting))]
}

const lowerInfographic =
  (pending: PendingBlock, infographic: Infographic, setting: Setting) =>
  (by: number): PendingBlock | null =>
    leavesRoom(infographic, setting, by)
      ? { ...pending, set: once(() => setInfographic(infographic, setting, by)) }
      : null

/** A place in the structure for each block, in order; a figure beside its text is read after the paragraph that it starts with. */
function readingPlaces(blocks: Block[], structure: SectionStructure) {
  const places = blocks.map(() => structure.place())
  blocks.forEach((block, index) => {
    const [own, next] = places.slice(index, index + 2)
    const swaps =
      block.kind === 'figure' && block.place === 'beside' && blocks[index + 1]?.kind === 'paragraph'
    if (own && next && swaps) places.splice(index, 2, next, own)
  })
  return places
}

/** Whether this is the last quote but one of three or more. */
const isLastButOne = (blocks: Block[], index: number): boolean =>
  [-1, 0, 1].every(step => blocks[index + step]?.kind === 'quotes') && blocks[index + 2]?.kind !== 'quotes'

function once(set: (width: number) => SetBlock): (width: number) => SetBlock {
  const known = new Map<number, SetBlock>()
  return width => {
    const made = known.get(width) ?? set(width)
    known.set(width, made)
    return made
  }
}

/** What a text of a few lines before it is read with. */
const LED_UP_TO: Block['kind'][] = ['figure', 'table', 'quote-columns']
/** More lines than these are text of its own, and no way up to something else. */
const LEAD_UP = 4

/** Whether a block leads up to what follows and is not to be left behind by it: quotes, a chart, a table, its heading's first part, or what was answered to a question. */
function leadsUp([before, block, next]: (Block | undefined)[], { pieces }: SetBlock): boolean {
  if (block?.kind !== 'paragraph') return false
  if (next?.kind === 'quotes') return true
  const opens = before?.kind === 'heading' && next?.kind === 'heading'
  const asks = before?.kind === 'facts' && next?.kind === 'paragraph'
  const shows = next !== undefined && LED_UP_TO.includes(next.kind)
  return pieces.length <= LEAD_UP && (opens || asks || shows)
}
