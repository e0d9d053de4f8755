import type { Font } from 'fontkit'

/** What fontkit keeps to itself: the tables that it has read, and how it comes to the bytes of another. */
interface Inner {
  _tables: Record<string, unknown>
  _getTableStream(tag: string): { pos: number; readInt16BE(): number; readInt32BE(): number } | null
}

/**
 * Gives a font the start of its `post` table, which is all that a PDF asks of it. Left to itself fontkit reads the names of
 * thousands of glyphs along with it, which takes longer than all else in the font.
 */
export function shortenPost(font: Font): void {
  const inner = font as unknown as Inner
  const stream = inner._getTableStream('post')
  if (!stream) return
  // As fontkit has it; a version without names.
  stream.pos += FIXED
  inner._tables.post = {
    version: 3,
    italicAngle: stream.readInt32BE() / 0x10000,
    underlinePosition: stream.readInt16BE(),
    underlineThickness: stream.readInt16BE(),
    isFixedPitch: stream.readInt32BE(),
  }
}

/** Bytes of a number with 16 bits after its point. */
const FIXED = 4
