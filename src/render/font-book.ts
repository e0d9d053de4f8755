import type { Document } from './pdf-document.js'
import { internals } from './pdfkit-internals.js'
import type { Typeface } from './typeface.js'
import type { Typefaces } from './typefaces.js'

/** The fonts of the document, each registered when it is first used. */
export class FontBook {
  private readonly known = new Set<string>()
  private current = ''
  constructor(
    private readonly document: Document,
    private readonly typefaces: Typefaces,
  ) {}

  /** Sets what follows in this font, at this size in points. */
  use(name: string, size: number): void {
    const typeface = this.typefaces.get(name)
    if (!this.known.has(name)) {
      this.known.add(name)
      // Opened already: to parse the file once more would take as long again.
      internals(this.document).registerFont(name, typeface.font)
    }
    const key = `${name} ${size}`
    if (this.current === key) return
    this.document.font(name, size)
    this.current = key
    const font = internals(this.document)._font
    // Drawn as it was measured: glyph by glyph, with kerning, without the full shaping engine. A text is asked for
    // several times in a row.
    let last = { text: '', run: runOf(typeface, '') }
    font.layout = text => {
      if (text !== last.text) last = { text, run: runOf(typeface, text) }
      return last.run
    }
  }
}

/** A text as glyphs with their places, as pdfkit asks for them. */
function runOf(typeface: Typeface, text: string) {
  const { glyphs, advances, width } = typeface.shape(text)
  const scale = 1000 / typeface.font.unitsPerEm
  const positions = advances.map((xAdvance, index) => ({
    xAdvance,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
    advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
  }))
  return { glyphs, positions, advanceWidth: width }
}
