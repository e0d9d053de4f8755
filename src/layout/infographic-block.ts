import type { InfographicBlock, InfographicList } from '../compose/report.js'
import type { InfographicCanvas, TextLook } from './infographic-canvas.js'
import { drawParts, growOf, heightOf, type Look, type Part } from './infographic-part.js'
import type { StructureTag } from './pages.js'

type Factors = Extract<InfographicBlock, { kind: 'factors' }>
type Poll = Extract<InfographicBlock, { kind: 'poll' }>

/** The column that parts stand in. */
interface Column {
  x: number
  width: number
}

const hasLists = (lists: InfographicList[], look: Look): boolean => look.items > 0 && lists.length > 0

/** A block on a band: its number and heading, and below them what it shows. */
export function blockPart(
  canvas: InfographicCanvas,
  block: InfographicBlock,
  { x, width }: Column,
  look: Look,
  tag: StructureTag,
): Part {
  const { scale, tight } = look
  const padding = (tight ? 7 : 11) * scale
  const gap = (tight ? 4 : 8) * scale
  const inside = { x: x + padding, width: width - 2 * padding }
  const parts = [
    headingPart(canvas, block, inside, look, tag),
    ...(block.kind === 'factors'
      ? factorParts(canvas, block, inside, look)
      : pollParts(canvas, block, inside, look)),
  ]
  const height = heightOf(parts, gap) + 2 * padding
  return {
    height,
    grow: growOf(parts),
    draw: (y, extra) => {
      canvas.rectangle(x, y, width, height + extra, 'band', 6)
      canvas.within('Sect', () => drawParts(parts, y + padding, gap, extra))
    },
  }
}

function headingPart(
  canvas: InfographicCanvas,
  block: InfographicBlock,
  { x, width }: Column,
  { scale, tight }: Look,
  tag: StructureTag,
): Part {
  const disc = 18 * scale
  const indent = disc + 8 * scale
  const number: TextLook = {
    width: disc,
    face: 'bold',
    size: 9.5 * scale,
    colour: 'onDark',
    maxLines: 1,
    align: 'center',
  }
  const heading: TextLook = {
    width: width - indent,
    face: 'bold',
    size: 12.5 * scale,
    colour: 'accent',
    maxLines: tight ? 1 : 2,
    least: 10.5 * scale,
    tag,
  }
  const text = canvas.height(block.heading, heading)
  const height = Math.max(disc, text)
  return {
    height,
    grow: 4 * scale,
    draw: y => {
      canvas.rectangle(x, y, disc, disc, 'accent', disc / 2)
      const label = String(block.number)
      canvas.text(label, { ...number, x, y: y + (disc - canvas.height(label, number)) / 2 })
      const top = text > disc ? y : y + (disc - text) / 2
      canvas.text(block.heading, { ...heading, x: x + indent, y: top })
    },
  }
}

function factorParts(canvas: InfographicCanvas, block: Factors, column: Column, look: Look): Part[] {
  const { scale } = look
  const caption: TextLook = {
    width: column.width,
    face: 'semibold',
    size: 9.5 * scale,
    colour: 'ink',
    maxLines: 1,
  }
  return [
    {
      height: canvas.height(block.caption, caption),
      grow: 0,
      draw: y => {
        canvas.text(block.caption, { ...caption, x: column.x, y })
      },
    },
    ...(block.items.length > 0 ? [cardsPart(canvas, block.items, column, look)] : []),
    ...(hasLists(block.columns, look) ? [listsPart(canvas, block.columns, column, look)] : []),
  ]
}

/** From this scale on, a card has its icon above its label. */
const UPRIGHT = 1.2

/** White cards side by side, each with an icon and a label. */
function cardsPart(canvas: InfographicCanvas, items: Factors['items'], column: Column, look: Look): Part {
  const { scale, tight } = look
  const gap = 9 * scale
  const cell = (column.width - gap * (items.length - 1)) / items.length
  const padding = (tight ? 4 : 8) * scale
  const icon = (tight ? 14 : 22) * scale
  const labels = items.map(item => item.label)
  const labelIn = (width: number): TextLook => ({
    width,
    face: 'semibold',
    size: (tight ? 9.5 : 10.5) * scale,
    colour: 'ink',
    maxLines: look.lines,
    tag: 'LBody',
  })
  const narrow = labelIn(cell - 3 * padding - icon)
  const tooNarrow = canvas.breaksWord(labels, narrow)
  const above = !tight && (scale >= UPRIGHT || tooNarrow)
  const beside = !above && !(tight && tooNarrow)
  const label = canvas.alike(labels, beside ? narrow : labelIn(cell - 2 * padding))
  const heights = labels.map(text => canvas.height(text, label))
  const tallest = Math.max(...heights)
  const height = 2 * padding + (above ? icon + padding / 2 + tallest : Math.max(beside ? icon : 0, tallest))
  return {
    height,
    grow: (above ? 60 : tight ? 6 : 14) * scale,
    draw: (y, extra) => {
      const full = height + extra
      const size = above ? icon + extra * 0.4 : icon
      const drawCard = (item: Factors['items'][number], x: number, own: number): void => {
        canvas.rectangle(x, y, cell, full, 'paper', 5)
        const inside = { x: x + padding, y: y + (full - own) / 2 }
        if (above) {
          const top = y + (full - size - padding / 2 - tallest) / 2
          canvas.icon(item.icon, x + (cell - size) / 2, top, size, 'scale2')
          inside.y = top + size + padding / 2 + (tallest - own) / 2
        } else if (beside) {
          canvas.icon(item.icon, inside.x, y + (full - size) / 2, size, 'scale2')
          inside.x += size + padding
        }
        canvas.within('LI', () => {
          canvas.text(item.label, { ...label, ...inside, align: above ? 'center' : 'left' })
        })
      }
      canvas.within('L', () => {
        items.forEach((item, index) => {
          drawCard(item, column.x + index * (cell + gap), heights[index] ?? 0)
        })
      })
    },
  }
}

/** A share drawn large with its sentence; lists, if any, at its right. */
function pollParts(canvas: InfographicCanvas, block: Poll, column: Column, look: Look): Part[] {
  const { scale, tight } = look
  const lists = hasLists(block.lists, look) ? block.lists : []
  const gap = (tight ? 10 : 16) * scale
  const own = column.width * (lists.length === 0 ? 1 : tight ? 0.46 : 0.34)
  const share = sharePart(canvas, block, { x: column.x, width: own }, look, tight || lists.length === 0)
  if (lists.length === 0) return [share]
  const right = { x: column.x + own + gap, width: column.width - own - gap }
  const beside = listsPart(canvas, lists, right, look)
  const height = Math.max(share.height, beside.height)
  return [
    {
      height,
      grow: Math.max(10 * scale, beside.height + beside.grow - height),
      draw: (y, extra) => {
        // What one of the two does not need stands half above it, half below.
        const full = height + extra
        share.draw(y + (full - share.height) / 2, 0)
        const room = Math.min(beside.grow, full - beside.height)
        beside.draw(y + (full - beside.height - room) / 2, room)
      },
    },
  ]
}

/** The share, large, above a bar; its sentence at its right or below it. */
function sharePart(
  canvas: InfographicCanvas,
  block: Poll,
  { x, width }: Column,
  { scale, items, tight }: Look,
  besides: boolean,
): Part {
  const left = besides ? (tight ? 62 * scale : width * 0.3) : width
  const gap = (besides ? 14 : 6) * scale
  const value: TextLook = {
    width: left,
    face: 'bold',
    size: (tight ? 20 : 30) * scale,
    colour: 'scale2',
    maxLines: 1,
  }
  const sentence: TextLook = {
    width: besides ? width - left - gap : width,
    face: 'regular',
    size: (besides && !tight ? 12 : 9.5) * scale,
    colour: 'ink',
    maxLines: tight && items < 2 ? 3 : 5,
  }
  const bar = (tight ? 4.5 : 6) * scale
  const valueHeight = canvas.height(block.value, value)
  const shareHeight = valueHeight + bar + 2 * scale
  const sentenceHeight = canvas.height(block.sentence, sentence)
  const height = besides ? Math.max(shareHeight, sentenceHeight) : shareHeight + gap + sentenceHeight
  return {
    height,
    grow: 16 * scale,
    draw: (y, extra) => {
      const middle = y + (height + extra) / 2
      const top = besides ? middle - shareHeight / 2 : y + extra / 2
      canvas.text(block.value, { ...value, x, y: top })
      const part = Math.min(1, block.share.part / Math.max(1, block.share.whole))
      canvas.rectangle(x, top + valueHeight + scale, left, bar, 'hairline', bar / 2)
      canvas.rectangle(x, top + valueHeight + scale, Math.max(bar, left * part), bar, 'scale2', bar / 2)
      const place = besides
        ? { x: x + left + gap, y: middle - sentenceHeight / 2 }
        : { x, y: top + shareHeight + gap }
      canvas.text(block.sentence, { ...sentence, ...place })
    },
  }
}

/** Short lists side by side, each under its heading. */
function listsPart(
  canvas: InfographicCanvas,
  lists: InfographicList[],
  { x, width }: Column,
  look: Look,
): Part {
  const { scale } = look
  const gap = 12 * scale
  const cell = (width - gap * (lists.length - 1)) / lists.length
  const icon = 14 * scale
  const between = 2.5 * scale
  const shown = lists.map(list => ({ ...list, items: list.items.slice(0, look.items) }))
  const heading = canvas.alike(
    lists.map(list => list.heading),
    {
      width: cell - icon - 5 * scale,
      face: 'semibold',
      size: 9.5 * scale,
      colour: 'accent',
      maxLines: Math.min(2, look.lines),
    },
  )
  const item = canvas.alike(
    shown.flatMap(list => list.items),
    {
      width: cell - 11 * scale,
      face: 'regular',
      size: 9 * scale,
      colour: 'ink',
      maxLines: look.lines,
      tag: 'LBody',
    },
  )
  const head = Math.max(icon, ...lists.map(list => canvas.height(list.heading, heading)))
  const heights = shown.map(list => list.items.map(text => canvas.height(text, item)))
  const height =
    head + Math.max(0, ...heights.map(own => own.reduce((sum, one) => sum + one + between, 1 * scale)))
  const most = Math.max(1, ...shown.map(list => list.items.length))
  return {
    height,
    grow: most * 7 * scale,
    draw: (y, extra) => {
      shown.forEach((list, index) => {
        const left = x + index * (cell + gap)
        canvas.icon(list.icon, left, y + 0.5 * scale, icon, 'scale2')
        canvas.text(list.heading, { ...heading, x: left + icon + 5 * scale, y: y + 1 * scale })
        let top = y + head + 1 * scale
        const step = between + extra / most
        canvas.within('L', () => {
          list.items.forEach((text, at) => {
            const dot = 3.6 * scale
            top += step
            canvas.rectangle(
              left + 1.5 * scale,
              top + (item.size * 1.25 - dot) / 2,
              dot,
              dot,
              'scale2',
              dot / 2,
            )
            const place = { x: left + 11 * scale, y: top }
            canvas.within('LI', () => canvas.text(text, { ...item, ...place }))
            top += heights[index]?.[at] ?? 0
          })
        })
      })
    },
  }
}
