import type { InfographicList } from '../../compose/report.js'
import type { ColourName } from '../../template/theme.js'
import { type InfographicCanvas, LEAD } from './canvas.js'
import type { TextLook } from './fit-text.js'
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
  const { scale, tight, air } = look
  const styleOf = (index: number): ListStyle => styles[index % styles.length] ?? plainStyle
  const panels = styleOf(0).panel
  const gap = (panels ? 9 : 14) * scale
  const padding = panels ? (tight ? 6 : 10 * air) * scale : 0
  const band = panels ? 2.5 * scale : 0
  const cell = (width - gap * (lists.length - 1)) / lists.length
  const inner = cell - 2 * padding
  const icon = 15 * scale
  const indent = icon + 6 * scale
  const bullet = 12 * scale
  const between = 3 * scale
  const below = (panels ? 3 : 1) * scale
  const shown = lists.map(list => ({ ...list, items: list.items.slice(0, look.items) }))
  const heading = canvas.alike(
    lists.map(list => list.heading),
    {
      width: inner - indent,
      face: 'semibold',
      size: (panels ? 10.5 : 9.5) * scale,
      colour: 'accent',
      maxLines: Math.min(2, look.lines),
    },
  )
  const item = canvas.alike(
    shown.flatMap(list => list.items),
    {
      width: inner - bullet,
      face: 'regular',
      size: (panels ? 9.5 : 9) * scale,
      colour: 'ink',
      maxLines: look.lines,
      tag: 'LBody',
    },
  )
  const head = Math.max(icon, ...lists.map(list => canvas.height(list.heading, heading))) + below
  const heights = shown.map(list => list.items.map(text => canvas.height(text, item)))
  const tallest = Math.max(0, ...heights.map(own => own.reduce((sum, one) => sum + one + between, 0)))
  const most = Math.max(1, ...shown.map(list => list.items.length))
  const height = band + 2 * padding + head + tallest
  const drawList = (index: number, left: number, y: number, extra: number): void => {
    const list = shown[index]
    if (!list) return
    const style = styleOf(index)
    canvas.icon(list.icon, left, y, icon, style.mark)
    const name = { ...heading, colour: style.heading, x: left + indent }
    canvas.text(list.heading, { ...name, y: y + Math.max(0, (icon - heading.size * LEAD) / 2) })
    let top = y + head
    canvas.within('L', () => {
      list.items.forEach((text, at) => {
        top += between + extra / most
        drawBullet(canvas, list.icon, { x: left, y: top, scale }, item, style)
        canvas.within('LI', () => canvas.text(text, { ...item, x: left + bullet, y: top }))
        top += heights[index]?.[at] ?? 0
      })
    })
  }
  return {
    height,
    grow: most * (panels ? 9 : 7) * scale,
    draw: (y, extra) => {
      shown.forEach((_, index) => {
        const left = x + index * (cell + gap)
        const area = { x: left, y, width: cell, height: height + extra }
        const { mark } = styleOf(index)
        if (panels) canvas.ground(area, 'top', band, 'paper', mark)
        drawList(index, left + padding, y + band + padding, extra)
      })
    },
  }
}

/** What stands before an item, in the middle of its first line. */
function drawBullet(
  canvas: InfographicCanvas,
  icon: string,
  { x, y, scale }: { x: number; y: number; scale: number },
  item: TextLook,
  { iconBullets, mark }: ListStyle,
): void {
  const line = item.size * LEAD
  if (iconBullets && icon) {
    const size = 9 * scale
    canvas.icon(icon, x, y + (line - size) / 2, size, mark)
    return
  }
  const dot = 3.6 * scale
  canvas.rectangle(x + 2.5 * scale, y + (line - dot) / 2, dot, dot, mark, dot / 2)
}
