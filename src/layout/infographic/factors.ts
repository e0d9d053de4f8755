import type { InfographicContent } from '../../compose/report.js'
import type { Icon } from '../../template/icon.js'
import type { InfographicCanvas } from './canvas.js'
import type { TextLook } from './fit-text.js'
import { hasLists, listsPart } from './lists.js'
import type { Column, Look, Part } from './part.js'

type Factors = Extract<InfographicContent, { kind: 'factors' }>

/** A caption with cards, and short lists below them. */
export function factorParts(canvas: InfographicCanvas, block: Factors, column: Column, look: Look): Part[] {
  const { scale } = look
  const caption: TextLook = {
    width: column.width,
    face: 'semibold',
    size: 9.5 * scale,
    colour: 'ink',
    maxLines: 1,
  }
  const captionPart: Part = {
    height: canvas.height(block.caption, caption),
    grow: 0,
    draw: y => {
      canvas.text(block.caption, { ...caption, x: column.x, y })
    },
  }
  return [
    ...(block.caption ? [captionPart] : []),
    cardsPart(canvas, block.items, column, look),
    ...(hasLists(block.columns, look) ? [listsPart(canvas, block.columns, column, look)] : []),
  ]
}

/** From this scale on, a card has its icon above its label. */
const UPRIGHT = 1.2

/** White cards side by side, each with an icon and a label. */
function cardsPart(canvas: InfographicCanvas, items: Factors['items'], column: Column, look: Look): Part {
  const { scale, tight, brief, air } = look
  const gap = 9 * scale
  const cell = (column.width - gap * (items.length - 1)) / items.length
  const padding = (tight ? 4 : 9 * air) * scale
  const icon = (brief ? 14 : tight ? 18 : 30) * scale
  const labels = items.map(item => item.label)
  const labelIn = (width: number): TextLook => ({
    width,
    face: 'semibold',
    size: (tight ? 9.5 : 11) * scale,
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
          drawIcon(canvas, item.icon, x + (cell - size) / 2, top, size, tight)
          inside.y = top + size + padding / 2 + (tallest - own) / 2
        } else if (beside) {
          drawIcon(canvas, item.icon, inside.x, y + (full - size) / 2, size, tight)
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

/** A share of the disc that an icon stands on. */
const ON_DISC = 0.58

/** An icon on a disc; where there is little room without one. */
function drawIcon(
  canvas: InfographicCanvas,
  icon: Icon,
  x: number,
  y: number,
  size: number,
  bare: boolean,
): void {
  if (bare || !icon.path) {
    canvas.icon(icon, x, y, size, 'scale2')
    return
  }
  const own = size * ON_DISC
  const inset = (size - own) / 2
  canvas.rectangle(x, y, size, size, 'scale2', size / 2)
  canvas.icon(icon, x + inset, y + inset, own, 'onDark')
}
