import type { InfographicList } from '../../compose/report.js'
import type { InfographicCanvas } from './canvas.js'
import type { TextLook } from './fit-text.js'
import type { Look } from './part.js'

/** Distances and sizes of lists, in points. */
export function listSizes(panel: boolean, { scale, tight, air }: Look) {
  return {
    scale,
    /** Between lists. */
    gap: (panel ? 9 : 14) * scale,
    padding: panel ? (tight ? 6 : 10 * air) * scale : 0,
    band: panel ? 2.5 * scale : 0,
    icon: 15 * scale,
    /** Of the heading, beside its icon. */
    indent: 15 * scale + 6 * scale,
    /** Of an item, beside its bullet. */
    bullet: 12 * scale,
    /** Above an item, and below the heading. */
    between: 3 * scale,
    below: (panel ? 3 : 1) * scale,
  }
}
export type ListSizes = ReturnType<typeof listSizes>

/** How headings and items are set: all of a kind alike. */
export function listLooks(
  canvas: InfographicCanvas,
  lists: InfographicList[],
  width: number,
  { scale, indent, bullet }: ListSizes,
  panel: boolean,
  { lines }: Look,
): { heading: TextLook; item: TextLook } {
  const heading = canvas.alike(
    lists.map(list => list.heading),
    {
      width: width - indent,
      face: 'semibold',
      size: (panel ? 10.5 : 9.5) * scale,
      colour: 'accent',
      maxLines: Math.min(2, lines),
    },
  )
  const item = canvas.alike(
    lists.flatMap(list => list.items),
    {
      width: width - bullet,
      face: 'regular',
      size: (panel ? 9.5 : 9) * scale,
      colour: 'ink',
      maxLines: lines,
      tag: 'LBody',
    },
  )
  return { heading, item }
}
