import type { InfographicContent } from '../../compose/report.js'
import type { InfographicCanvas } from './canvas.js'
import { type ListStyle, listsPart } from './lists.js'
import { type Column, type Look, type Part, withAnItem } from './part.js'

type Contrast = Extract<InfographicContent, { kind: 'contrast' }>

const styles: ListStyle[] = (['above', 'below'] as const).map(colour => ({
  panel: true,
  heading: colour,
  mark: colour,
  iconBullets: true,
}))

/** Two panels side by side: what is good and what is not, told apart by words, icons and colours. */
export const contrastParts = (
  canvas: InfographicCanvas,
  { good, bad }: Contrast,
  column: Column,
  look: Look,
): Part[] => [listsPart(canvas, [good, bad], column, withAnItem(look), styles)]
