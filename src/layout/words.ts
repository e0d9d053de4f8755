import type { Measure } from '../template/measure.js'
import type { Face } from '../template/theme.js'

/** Text with one look; what is set on lines is a sequence of these. */
export interface Span<Tag> {
  text: string
  face: Face
  size: number
  /** Raised, as a footnote's number. */
  raised?: boolean
  /** Whatever the caller wants back with the pieces. */
  tag: Tag
}

/** A word, with the spaces that follow it; it may change its look halfway. */
export interface Word<Tag> {
  parts: { text: string; span: Span<Tag> }[]
  /** Ends with a line break that was typed. */
  breakAfter: boolean
}

/** A non-breaking space at the end is no end of a line: it stays. */
export const withoutEnd = (text: string): string => text.replace(/ +$/, '')

/** What is raised is smaller, too. */
export const sizeOf = <Tag>(span: Span<Tag>): number => (span.raised ? span.size * 0.65 : span.size)

/** A line break, a word with the spaces that follow it, or spaces; an amount is one word, also where it is quoted: `€ 85`. */
const UNITS = /\n|(?:[^ \n]*€ (?=\d))?[^ \n]+ *| +/g

/** The words of a text, in order. */
export function words<Tag>(spans: Span<Tag>[]): Word<Tag>[] {
  const all: Word<Tag>[] = []
  let open: Word<Tag> | undefined
  for (const span of spans) {
    for (const text of span.text.match(UNITS) ?? []) {
      if (text === '\n') {
        if (open) open.breakAfter = true
        else all.push({ parts: [], breakAfter: true })
        open = undefined
        continue
      }
      if (!open) {
        open = { parts: [], breakAfter: false }
        all.push(open)
      }
      open.parts.push({ text, span })
      if (text.endsWith(' ')) open = undefined
    }
  }
  return all
}

/** How wide a word is, the spaces after it not counted. */
export const widthOf = <Tag>({ parts }: Word<Tag>, measure: Measure): number =>
  parts.reduce((sum, { text, span }, index) => {
    const shown = index === parts.length - 1 ? withoutEnd(text) : text
    return sum + measure.width(shown, span.face, sizeOf(span))
  }, 0)

/** A word too wide for a line, in pieces that fit. */
export function cut<Tag>(text: string, span: Span<Tag>, width: number, measure: Measure): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of text) {
    if (piece && measure.width(piece + character, span.face, sizeOf(span)) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  if (piece) pieces.push(piece)
  return pieces
}
