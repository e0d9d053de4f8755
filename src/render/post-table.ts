import type { Font } from 'fontkit'
import { TableBytes } from './table-bytes.js'

/**
 * Gives a font the start of its `post` table, which is all that a PDF asks of it. Left to itself fontkit reads the names of
 * thousands of glyphs along with it, which takes longer than all else in the font. One that cannot be read says that the font
 * stands upright.
 */
export function shortenPost(font: Font): void {
  const table = TableBytes.of(font, 'post')
  const inner = font as unknown as { _tables: Record<string, unknown> }
  inner._tables.post = {
    // One without names.
    version: 3,
    italicAngle: table.signed(4) + table.word(6) / 0x10000,
    underlinePosition: table.signed(8),
    underlineThickness: table.signed(10),
    isFixedPitch: table.long(12),
  }
}
