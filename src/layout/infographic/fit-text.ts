import type { Measure } from '../../template/measure.js'
import { shorten } from '../../template/shorten.js'
import type { ColourName, Face } from '../../template/theme.js'
import { evenWidth } from '../even-width.js'
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
  /** How many letters are left out; a broken word counts as one. */
  lost: number
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
    if (lines.length <= look.maxLines) return { lines, size, shortened: broken, lost: broken ? 1 : 0 }
    if (!isLast) continue
    const kept = lines.slice(0, look.maxLines)
    const last = kept.at(-1)
    if (last) Object.assign(last, ellipsis(last.text, look, size, measure))
    const lettersOf = (some: string[]): number => some.join('').replace(/[\s…]/g, '').length
    const left = lettersOf(kept.map(line => line.text))
    return { lines: kept, size, shortened: true, lost: Math.max(1, lettersOf([text]) - left) }
  }
}

/** A title may be so much smaller to have a line fewer. */
const FEWER = 0.78

/** The look of a title: smaller where that saves a line, and with lines of about one width. */
export function titleLook(text: string, look: TextLook, measure: Measure): TextLook {
  const fitted = fitText(text, look, measure)
  if (fitted.shortened) return look
  const linesAt = (size: number, width = look.width): number =>
    linesOf(text, { ...look, width }, size, measure).length
  const smallest = Math.max(leastOf(look), fitted.size * FEWER)
  const fewest = linesAt(smallest)
  let { size } = fitted
  while (linesAt(size) > fewest) size = Math.max(smallest, size - 0.5)
  return { ...look, size, width: evenWidth(look.width, width => linesAt(size, width)) }
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
