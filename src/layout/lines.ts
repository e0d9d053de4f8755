import type { WordBreak } from '../dutch/hyphenate.js'
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
  /** For half a broken word: the word as it is without the break. */
  half?: { of: string; end: 'head' | 'tail' }
}

/** How words may be broken, from left to right; without it they are not. */
export type BreaksOf = (word: string) => WordBreak[]

/** So many lines in a row may end in a hyphen. */
const MOST_HYPHENS = 2

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

/** A line break, a word with the spaces that follow it, or spaces; an amount is one word, also where it is quoted: `€ 85`. */
const UNITS = /\n|(?:[^ \n]*€ (?=\d))?[^ \n]+ *| +/g

/** Words, with the spaces that follow them; a word may change its look halfway. */
function words<Tag>(spans: Span<Tag>[]): Word<Tag>[] {
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

/**
 * Breaks text into lines no wider than `width` points, at spaces and typed line breaks; a non-breaking space binds.
 * A word wider than a line (an address, a string of signs) is cut where the line is full.
 */
export function breakLines<Tag>(
  spans: Span<Tag>[],
  width: number,
  measure: Measure,
  breaksOf: BreaksOf = () => [],
): Line<Tag>[] {
  const lines: Line<Tag>[] = []
  /** Lines in a row that ended in a hyphen. */
  let hyphens = 0
  let line: Line<Tag> = { pieces: [], width: 0 }
  /** Where the next piece starts: the spaces at the end of the line count here, not in the line's width. */
  let pen = 0
  const newLine = (): void => {
    hyphens = line.pieces.at(-1)?.half?.end === 'head' ? hyphens + 1 : 0
    lines.push(line)
    line = { pieces: [], width: 0 }
    pen = 0
  }
  const put = (text: string, span: Span<Tag>, half?: LinePiece<Tag>['half']): void => {
    const size = sizeOf(span)
    const full = measure.width(text, span.face, size)
    const visible = text.endsWith(' ') ? measure.width(withoutEnd(text), span.face, size) : full
    const last = line.pieces.at(-1)
    if (
      last &&
      !last.half &&
      !half &&
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
        ...(half ? { half } : {}),
      })
    if (withoutEnd(text) !== '') line.width = pen + visible
    pen += full
  }
  /** Breaks a word at the last place where its head still fits; false when there is none. */
  const breakWord = ({ parts, breakAfter }: Word<Tag>): boolean => {
    const [part] = parts
    if (!part || parts.length > 1 || hyphens >= MOST_HYPHENS) return false
    const { text, span } = part
    const whole = withoutEnd(text)
    const fits = ({ head, tail }: WordBreak): boolean =>
      pen + measure.width(`${head}-`, span.face, sizeOf(span)) <= width &&
      measure.width(tail, span.face, sizeOf(span)) <= width
    const found = breaksOf(whole).findLast(fits)
    if (!found) return false
    put(`${found.head}-`, span, { of: whole, end: 'head' })
    newLine()
    put(found.tail, span, { of: whole, end: 'tail' })
    if (text !== whole) put(text.slice(whole.length), span)
    if (breakAfter) newLine()
    return true
  }
  const all = words(spans)
  for (const word of all) {
    const visible = word.parts.reduce((sum, { text, span }, index) => {
      const shown = index === word.parts.length - 1 ? withoutEnd(text) : text
      return sum + measure.width(shown, span.face, sizeOf(span))
    }, 0)
    if (visible > 0 && pen + visible > width) {
      // Of the last word half would stand on a line of its own, where the whole has its place.
      const isLast = word === all.at(-1) && visible <= width
      if (!isLast && breakWord(word)) continue
      if (pen > 0) newLine()
    }
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
