import type { Face } from '../template/theme.js'
import type { ChartLook } from './chart-kind.js'

/**
 * A label as lines no wider than `width` points. Words are never cut: a word that is wider gets a line of its own.
 * Beyond `maxLines` the rest is left out, with an ellipsis.
 */
export function wrapLabel(
  label: string,
  width: number,
  look: ChartLook,
  {
    maxLines = 3,
    face = 'regular',
    size = look.theme.chart.label,
  }: { maxLines?: number; face?: Face; size?: number } = {},
): string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && look.measure.width(joined, face, size) <= width)
      lines[lines.length - 1] = joined
    else lines.push(word)
  }
  if (lines.length <= maxLines) return lines
  const kept = lines.slice(0, maxLines)
  kept[maxLines - 1] = `${kept[maxLines - 1]}…`
  return kept
}
