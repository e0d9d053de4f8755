import type { InfographicList } from '../compose/report.js'
import type { InfographicCanvas } from './infographic-canvas.js'
import type { Column, Look, Part } from './infographic-part.js'

export const hasLists = (lists: InfographicList[], look: Look): boolean => look.items > 0 && lists.length > 0

/** Short lists side by side, each under its heading. */
export function listsPart(
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
