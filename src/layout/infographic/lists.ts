import type { InfographicList } from '../../compose/report.js'
import type { Icon } from '../../template/icon.js'
import type { ColourName } from '../../template/theme.js'
import { type InfographicCanvas, LEAD } from './canvas.js'
import type { TextLook } from './fit-text.js'
import { type ListSizes, listLooks, listSizes } from './list-looks.js'
import type { Column, Look, Part } from './part.js'

/** How a list is drawn: on the block's ground or in a white panel of its own, and in which colours. */
export interface ListStyle {
  panel: boolean
  heading: ColourName
  /** Of its icon, its bullets and the band above its panel. */
  mark: ColourName
  /** Its icon before each item instead of a dot. */
  iconBullets?: boolean
}

const plainStyle: ListStyle = { panel: false, heading: 'accent', mark: 'scale2' }
export const panelStyle: ListStyle = { panel: true, heading: 'accent', mark: 'scale2' }

export const hasLists = (lists: InfographicList[], look: Look): boolean => look.items > 0 && lists.length > 0

/** Short lists side by side, each under its heading. */
export function listsPart(
  canvas: InfographicCanvas,
  lists: InfographicList[],
  { x, width }: Column,
  look: Look,
  styles: ListStyle[] = [plainStyle],
): Part {
  const styleOf = (index: number): ListStyle => styles[index % styles.length] ?? plainStyle
  const { panel } = styleOf(0)
  const sizes = listSizes(panel, look)
  const { gap, padding, band } = sizes
  const cell = (width - gap * (lists.length - 1)) / lists.length
  const shown = lists.map(list => ({ ...list, items: list.items.slice(0, look.items) }))
  const texts = listLooks(canvas, shown, cell - 2 * padding, sizes, panel, look)
  const head =
    Math.max(sizes.icon, ...lists.map(list => canvas.height(list.heading, texts.heading))) + sizes.below
  const heights = shown.map(list => list.items.map(text => canvas.height(text, texts.item)))
  const tallest = Math.max(0, ...heights.map(own => own.reduce((sum, one) => sum + one + sizes.between, 0)))
  const most = Math.max(1, ...shown.map(list => list.items.length))
  const height = band + 2 * padding + head + tallest
  return {
    height,
    grow: most * (panel ? 9 : 7) * look.scale,
    draw: (y, extra) => {
      shown.forEach((list, index) => {
        const style = styleOf(index)
        const area = { x: x + index * (cell + gap), y, width: cell, height: height + extra }
        if (panel) canvas.ground(area, 'top', band, 'paper', style.mark)
        const at = { x: area.x + padding, y: y + band + padding }
        drawHeading(canvas, list, at, texts.heading, sizes, style)
        const rows = {
          top: at.y + head,
          between: sizes.between + extra / most,
          heights: heights[index] ?? [],
        }
        drawItems(canvas, list, at.x, rows, texts.item, sizes, style)
      })
    },
  }
}

function drawHeading(
  canvas: InfographicCanvas,
  { heading, icon }: InfographicList,
  { x, y }: { x: number; y: number },
  look: TextLook,
  sizes: ListSizes,
  style: ListStyle,
): void {
  canvas.icon(icon, x, y, sizes.icon, style.mark)
  // Its first line is level with the middle of the icon.
  const shift = Math.max(0, (sizes.icon - look.size * LEAD) / 2)
  canvas.text(heading, { ...look, colour: style.heading, x: x + sizes.indent, y: y + shift })
}

function drawItems(
  canvas: InfographicCanvas,
  { items, icon }: InfographicList,
  x: number,
  rows: { top: number; between: number; heights: number[] },
  look: TextLook,
  { scale, bullet }: ListSizes,
  style: ListStyle,
): void {
  let y = rows.top
  canvas.within('L', () => {
    items.forEach((text, index) => {
      y += rows.between
      drawBullet(canvas, icon, { x, y, scale }, look, style)
      canvas.within('LI', () => canvas.text(text, { ...look, x: x + bullet, y }))
      y += rows.heights[index] ?? 0
    })
  })
}

/** What stands before an item, in the middle of its first line. */
function drawBullet(
  canvas: InfographicCanvas,
  icon: Icon,
  { x, y, scale }: { x: number; y: number; scale: number },
  item: TextLook,
  { iconBullets, mark }: ListStyle,
): void {
  const line = item.size * LEAD
  if (iconBullets && icon.path) {
    const size = 9 * scale
    canvas.icon(icon, x, y + (line - size) / 2, size, mark)
    return
  }
  const dot = 3.6 * scale
  canvas.rectangle(x + 2.5 * scale, y + (line - dot) / 2, dot, dot, mark, dot / 2)
}
