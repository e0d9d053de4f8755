import { create, type Font, type Glyph } from 'fontkit'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { FontRun, Measure } from '../template/measure.js'
import { type Face, faces } from '../template/theme.js'
import { Kerning } from './kerning.js'

/** What a font without a sign for a character shows in its place. */
const REPLACEMENT = '□'

export interface ShapedText {
  glyphs: Glyph[]
  /** Advance of each glyph, kerning included, in font units per 1000. */
  advances: number[]
  /** In font units per 1000. */
  width: number
}

/**
 * One font file, shaped the plain way: a glyph per character, with the font's own kerning between two.
 * That is all that Latin, Greek and Cyrillic need, and some thirty times faster than the full shaping engine.
 */
export class Typeface {
  readonly font: Font
  private readonly scale: number
  private readonly glyphs = new Map<number, Glyph>()
  private readonly kerns = new Map<number, number>()
  private kerning: Kerning | undefined
  private readonly widths = new Map<string, number>()

  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
  ) {
    const opened = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    if (!('layout' in opened)) throw new Error(`${name} is a collection of fonts, not one font`)
    this.font = opened
    this.scale = 1000 / opened.unitsPerEm
  }

  has(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint)
  }

  shape(text: string): ShapedText {
    const glyphs: Glyph[] = []
    const advances: number[] = []
    let width = 0
    let before = -1
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      const glyph = this.glyph(codePoint)
      if (before >= 0) {
        const kern = this.kern(before, codePoint)
        advances[advances.length - 1] = (advances.at(-1) ?? 0) + kern
        width += kern
      }
      const advance = glyph.advanceWidth * this.scale
      glyphs.push(glyph)
      advances.push(advance)
      width += advance
      before = codePoint
    }
    return { glyphs, advances, width }
  }

  /** Width at size 1. */
  width(text: string): number {
    const known = this.widths.get(text)
    if (known !== undefined) return known
    const width = this.shape(text).width / 1000
    this.widths.set(text, width)
    return width
  }

  private glyph(codePoint: number): Glyph {
    let glyph = this.glyphs.get(codePoint)
    if (!glyph) {
      glyph = this.font.glyphForCodePoint(codePoint)
      this.glyphs.set(codePoint, glyph)
    }
    return glyph
  }

  /** In font units per 1000. */
  private kern(left: number, right: number): number {
    // Most fonts have nothing to say about spaces, and text is full of them.
    if (left <= 32 || right <= 32) return 0
    const key = left * 0x110000 + right
    let kern = this.kerns.get(key)
    if (kern === undefined) {
      this.kerning ??= new Kerning(this.font)
      kern = this.kerning.between(this.glyph(left).id, this.glyph(right).id) * this.scale
      this.kerns.set(key, kern)
    }
    return kern
  }
}

/** The fonts of a theme, measuring and, by name, drawing. */
export class Typefaces implements Measure {
  /** Characters that no font has, each once, in order of appearance. */
  readonly missing = new Set<string>()
  private readonly chains: Map<Face, Typeface[]>
  private readonly byName = new Map<string, Typeface>()

  /** `fallback` fonts are tried in order for what a face lacks. */
  constructor(main: Record<Face, Uint8Array>, fallback: Uint8Array[]) {
    const others = fallback.map((bytes, index) => new Typeface(`fallback${index + 1}`, bytes))
    this.chains = new Map(faces.map(face => [face, [new Typeface(face, main[face]), ...others]]))
    for (const chain of this.chains.values())
      for (const typeface of chain) this.byName.set(typeface.name, typeface)
  }

  get(name: string): Typeface {
    const typeface = this.byName.get(name)
    if (!typeface) throw new Error(`no font named ${name}`)
    return typeface
  }

  width(text: string, face: Face, size: number): number {
    let width = 0
    for (const run of this.runs(text, face)) width += run.width
    return width * size
  }

  runs(text: string, face: Face): FontRun[] {
    const chain = this.chains.get(face)
    const first = chain?.[0]
    if (!chain || !first) throw new Error(`no face named ${face}`)
    const runs: { typeface: Typeface; text: string }[] = []
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      if (isInvisible(codePoint)) continue
      const typeface = chain.find(one => one.has(codePoint))
      if (!typeface) this.missing.add(character)
      const chosen = typeface ?? chain.find(one => one.has(REPLACEMENT.codePointAt(0) ?? 0)) ?? first
      const drawn = typeface ? character : REPLACEMENT
      const last = runs.at(-1)
      if (last && last.typeface === chosen) last.text += drawn
      else runs.push({ typeface: chosen, text: drawn })
    }
    return runs.map(run => ({ font: run.typeface.name, text: run.text, width: run.typeface.width(run.text) }))
  }

  /** A problem for each character that no font has. */
  problems(file: string): Problem[] {
    return [...this.missing].map(character => problem('glyph-missing', { file }, character))
  }

  capHeight(face: Face): number {
    const font = this.get(face).font
    return font.capHeight / font.unitsPerEm
  }
}

/** Joiners, variation selectors, direction marks and skin tones: they change a neighbour, and have no shape of their own here. */
function isInvisible(codePoint: number): boolean {
  return (
    (codePoint >= 0x200b && codePoint <= 0x200f) ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2060 && codePoint <= 0x2069) ||
    (codePoint >= 0xfe00 && codePoint <= 0xfe0f) ||
    (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) ||
    codePoint === 0x00ad ||
    codePoint === 0xfeff
  )
}
