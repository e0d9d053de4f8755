import type { WordBreak } from '../dutch/hyphenate.js'
import type { Measure } from '../template/measure.js'
import type { Face } from '../template/theme.js'
import { cut, type Span, sizeOf, type Word, widthOf, withoutEnd, words } from './words.js'

/** A stretch of one look on a line. */
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

export interface Line<Tag> {
  pieces: LinePiece<Tag>[]
  width: number
}

/** So many lines in a row may end in a hyphen. */
const MOST_HYPHENS = 2

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
  const breaker = new LineBreaker<Tag>(width, measure, breaksOf)
  const all = words(spans)
  all.forEach((word, index) => {
    breaker.add(word, index === all.length - 1)
  })
  return breaker.finish()
}

/** Sets words on lines, one after the other: what stands is never looked at again. */
class LineBreaker<Tag> {
  readonly #lines: Line<Tag>[] = []
  #line: Line<Tag> = { pieces: [], width: 0 }
  /** Where the next piece starts: the spaces at the end of the line count here, not in the line's width. */
  #pen = 0
  /** Lines in a row that ended in a hyphen. */
  #hyphens = 0

  constructor(
    private readonly width: number,
    private readonly measure: Measure,
    private readonly breaksOf: BreaksOf,
  ) {}

  add(word: Word<Tag>, isLast: boolean): void {
    const visible = widthOf(word, this.measure)
    if (visible > 0 && this.#pen + visible > this.width) {
      // Of the last word half would stand on a line of its own, where the whole has its place.
      const staysWhole = isLast && visible <= this.width
      if (!staysWhole && this.#breakWord(word)) return
      if (this.#pen > 0) this.#newLine()
    }
    for (const { text, span } of word.parts)
      if (visible <= this.width) this.#put(text, span)
      else this.#putInPieces(text, span)
    if (word.breakAfter) this.#newLine()
  }

  /** The lines; never none. */
  finish(): Line<Tag>[] {
    if (this.#line.pieces.length > 0 || this.#lines.length === 0) this.#lines.push(this.#line)
    return this.#lines
  }

  #newLine(): void {
    this.#hyphens = this.#line.pieces.at(-1)?.half?.end === 'head' ? this.#hyphens + 1 : 0
    this.#lines.push(this.#line)
    this.#line = { pieces: [], width: 0 }
    this.#pen = 0
  }

  /** Breaks a word at the last place where its head still fits; false when there is none. */
  #breakWord({ parts, breakAfter }: Word<Tag>): boolean {
    const [part] = parts
    if (!part || parts.length > 1 || this.#hyphens >= MOST_HYPHENS) return false
    const { text, span } = part
    const whole = withoutEnd(text)
    const fits = ({ head, tail }: WordBreak): boolean =>
      this.#pen + this.#widthOf(`${head}-`, span) <= this.width && this.#widthOf(tail, span) <= this.width
    const found = this.breaksOf(whole).findLast(fits)
    if (!found) return false
    this.#put(`${found.head}-`, span, { of: whole, end: 'head' })
    this.#newLine()
    this.#put(found.tail, span, { of: whole, end: 'tail' })
    if (text !== whole) this.#put(text.slice(whole.length), span)
    if (breakAfter) this.#newLine()
    return true
  }

  #putInPieces(text: string, span: Span<Tag>): void {
    for (const piece of cut(text, span, this.width, this.measure)) {
      if (this.#pen > 0 && this.#pen + this.#widthOf(withoutEnd(piece), span) > this.width) this.#newLine()
      this.#put(piece, span)
    }
  }

  #put(text: string, span: Span<Tag>, half?: LinePiece<Tag>['half']): void {
    const full = this.#widthOf(text, span)
    const visible = text.endsWith(' ') ? this.#widthOf(withoutEnd(text), span) : full
    const { face, tag, raised = false } = span
    const size = sizeOf(span)
    const last = this.#line.pieces.at(-1)
    if (last && !half && goesOn(last, { face, size, raised, tag })) {
      last.text += text
      last.width = this.#pen + full - last.x
    } else {
      const piece = { text, face, size, raised, tag, x: this.#pen, width: full }
      this.#line.pieces.push(half ? { ...piece, half } : piece)
    }
    if (withoutEnd(text) !== '') this.#line.width = this.#pen + visible
    this.#pen += full
  }

  #widthOf(text: string, span: Span<Tag>): number {
    return this.measure.width(text, span.face, sizeOf(span))
  }
}

/** Whether text of this look is one piece with the piece before it; half a broken word is one by itself. */
const goesOn = <Tag>(
  last: LinePiece<Tag>,
  look: Pick<LinePiece<Tag>, 'face' | 'size' | 'raised' | 'tag'>,
): boolean =>
  !last.half &&
  last.tag === look.tag &&
  last.face === look.face &&
  last.size === look.size &&
  last.raised === look.raised
