import { shorten } from '../template/shorten.js'
import type { Face } from '../template/theme.js'
import type { ChartLook } from './chart-kind.js'

interface Choices {
  maxLines?: number
  face?: Face
  size?: number
}

const wordsOf = (label: string): string[] => label.split(/\s+/).filter(Boolean)

/**
 * A label as lines no wider than `width` points, broken at spaces. What does not fit is left out, with an ellipsis:
 * the lines beyond `maxLines`, and the end of a word that is wider than a line.
 */
export function wrapLabel(
  label: string,
  width: number,
  look: ChartLook,
  { maxLines = 3, face = 'regular', size = look.theme.chart.label }: Choices = {},
): string[] {
  const fits = (text: string): boolean => look.measure.width(text, face, size) <= width
  const lines: string[] = []
  for (const word of wordsOf(label)) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && fits(joined)) lines[lines.length - 1] = joined
    else lines.push(fits(word) ? word : shorten(word, fits))
  }
  if (lines.length <= maxLines) return lines
  return [...lines.slice(0, maxLines - 1), shorten(lines[maxLines - 1] ?? '', fits)]
}

/** The width of the widest word of these labels. */
export const widestWord = (labels: string[], look: ChartLook): number =>
  Math.max(
    0,
    ...labels.flatMap(wordsOf).map(word => look.measure.width(word, 'regular', look.theme.chart.label)),
  )

/** Between a label and its bars. */
const MARGIN = 8
/** The most of a chart's width that labels may take. */
const MOST = 0.55

/**
 * The width of a column of labels at the left of bars: a share of the width, more where a word needs it, up to a
 * limit. `inside` is what the labels themselves have of it.
 */
export function labelColumn(
  labels: string[],
  width: number,
  usual: number,
  look: ChartLook,
): { column: number; inside: number } {
  const column = Math.min(width * MOST, Math.max(usual, widestWord(labels, look) + MARGIN + 1))
  return { column, inside: column - MARGIN }
}

/** The width of a column that holds these labels, once they are broken into lines, and no more. */
export const columnOf = (labels: string[][], look: ChartLook): number =>
  MARGIN +
  1 +
  Math.max(0, ...labels.flat().map(line => look.measure.width(line, 'regular', look.theme.chart.label)))

/** The width that bars need for no word of their labels to be cut. */
export const leastWidth = (labels: string[], look: ChartLook): number =>
  (widestWord(labels, look) + MARGIN + 1) / MOST
