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

export interface LinePiece<Tag> {
  text: string
  face: Face
  size: number
  raised: boolean
  tag: Tag
  /** From the start of the line, in points. */
  x: number
  width: number
}

export interface Line<Tag> {
  pieces: LinePiece<Tag>[]
  width: number
}

interface Word<Tag> {
  parts: { text: string; span: Span<Tag> }[]
  /** Ends with a line break that was typed. */
  breakAfter: boolean
}

/** A non-breaking space at the end is no end of a line: it stays. */
const withoutEnd = (text: string): string => text.replace(/ +$/, '')

/** What is raised is smaller, too. */
const sizeOf = <Tag>(span: Span<Tag>): number => (span.raised ? span.size * 0.65 : span.size)

/** Words, with the spaces that follow them; a word may change its look halfway. */
function words<Tag>(spans: Span<Tag>[]): Word<Tag>[] {
  const all: Word<Tag>[] = []
  let open: Word<Tag> | undefined
  for (const span of spans) {
    for (const text of span.text.match(/\n|[^ \n]+ *| +/g) ?? []) {
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

/**
 * Breaks text into lines no wider than `width` points, at spaces and typed line breaks; a non-breaking space binds.
 * A word wider than a line (an address, a string of signs) is cut where the line is full.
 */
export function breakLines<Tag>(spans: Span<Tag>[], width: number, measure: Measure): Line<Tag>[] {
  const lines: Line<Tag>[] = []
  let line: Line<Tag> = { pieces: [], width: 0 }
  /** Where the next piece starts: the spaces at the end of the line count here, not in the line's width. */
  let pen = 0
  const newLine = (): void => {
    lines.push(line)
    line = { pieces: [], width: 0 }
    pen = 0
  }
  const put = (text: string, span: Span<Tag>): void => {
    const size = sizeOf(span)
    const full = measure.width(text, span.face, size)
    const visible = text.endsWith(' ') ? measure.width(withoutEnd(text), span.face, size) : full
    const last = line.pieces.at(-1)
    if (
      last &&
      last.tag === span.tag &&
      last.face === span.face &&
      last.size === size &&
      last.raised === (span.raised ?? false)
    ) {
      last.text += text
      last.width = pen + full - last.x
    } else
      line.pieces.push({
        text,
        face: span.face,
        size,
        raised: span.raised ?? false,
        tag: span.tag,
        x: pen,
        width: full,
      })
    if (withoutEnd(text) !== '') line.width = pen + visible
    pen += full
  }
  for (const word of words(spans)) {
    const visible = word.parts.reduce((sum, { text, span }, index) => {
      const shown = index === word.parts.length - 1 ? withoutEnd(text) : text
      return sum + measure.width(shown, span.face, sizeOf(span))
    }, 0)
    if (pen > 0 && visible > 0 && pen + visible > width) newLine()
    for (const { text, span } of word.parts) {
      if (visible <= width) put(text, span)
      else
        for (const piece of cut(text, span, width, measure)) {
          if (pen > 0 && pen + measure.width(withoutEnd(piece), span.face, sizeOf(span)) > width) newLine()
          put(piece, span)
        }
    }
    if (word.breakAfter) newLine()
  }
  if (line.pieces.length > 0 || lines.length === 0) lines.push(line)
  return lines
}

/** A word too wide for a line, in pieces that fit. */
function cut<Tag>(text: string, span: Span<Tag>, width: number, measure: Measure): string[] {
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
