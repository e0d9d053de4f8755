import type { Measure } from '../../template/measure.js'
import { shorten } from '../../template/shorten.js'
import type { ColourName, Face } from '../../template/theme.js'
import { breakLines } from '../lines.js'
import type { StructureTag } from '../pages.js'

/** How a text is set, wherever it comes to stand. */
export interface TextLook {
  width: number
  face: Face
  size: number
  colour: ColourName
  /** Text that needs more lines is set smaller, down to `least`; then it ends in an ellipsis. */
  maxLines: number
  least?: number
  align?: 'left' | 'center'
  tag?: StructureTag
}

/** A text as it fits. */
export interface Fitted {
  lines: { text: string; width: number }[]
  size: number
  /** Words left out, or a word broken. */
  shortened: boolean
}

/** No text on the infographic is smaller than this, in points. */
const SMALLEST = 8.5

const leastOf = ({ size, least }: TextLook): number => Math.min(size, Math.max(SMALLEST, least ?? size * 0.8))

/** The lines of a text at the largest size at which it fits, or shortened at the smallest. */
export function fitText(text: string, look: TextLook, measure: Measure): Fitted {
  const least = leastOf(look)
  for (let size = look.size; ; size = Math.max(least, size - 0.5)) {
    const isLast = size <= least
    const broken = hasWideWord(text, look, size, measure)
    if (broken && !isLast) continue
    const lines = linesOf(text, look, size, measure)
    if (lines.length <= look.maxLines) return { lines, size, shortened: broken }
    if (!isLast) continue
    const kept = lines.slice(0, look.maxLines)
    const last = kept.at(-1)
    if (last) Object.assign(last, ellipsis(last.text, look, size, measure))
    return { lines: kept, size, shortened: true }
  }
}

/** Whether a word does not fit on a line, however small it is set. */
export const breaksWord = (text: string, look: TextLook, measure: Measure): boolean =>
  hasWideWord(text, look, leastOf(look), measure)

const hasWideWord = (text: string, { face, width }: TextLook, size: number, measure: Measure): boolean =>
  text.split(/[ \n]+/).some(word => measure.width(word, face, size) > width)

const linesOf = (text: string, { face, width }: TextLook, size: number, measure: Measure): Fitted['lines'] =>
  breakLines([{ text, face, size, tag: null }], width, measure).map(line => ({
    text: line.pieces.map(piece => piece.text).join(''),
    width: line.width,
  }))

/** A line that ends in an ellipsis, words left out until it fits. */
function ellipsis(
  text: string,
  { face, width: room }: TextLook,
  size: number,
  measure: Measure,
): Fitted['lines'][number] {
  const widthOf = (line: string): number => measure.width(line, face, size)
  const line = shorten(text, one => widthOf(one) <= room)
  return { text: line, width: widthOf(line) }
}
