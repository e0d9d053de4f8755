import type { InfographicContent } from '../../compose/report.js'
import type { InfographicCanvas } from './canvas.js'
import { listsPart, panelStyle } from './lists.js'
import { type Column, type Look, type Part, withAnItem } from './part.js'

type Columns = Extract<InfographicContent, { kind: 'columns' }>

/** Lists in panels side by side. */
export const columnParts = (
  canvas: InfographicCanvas,
  { columns }: Columns,
  column: Column,
  look: Look,
): Part[] => [listsPart(canvas, columns, column, withAnItem(look), [panelStyle])]
