import type { Face } from './theme.js'

/** A stretch of text that one font can draw. */
export interface FontRun {
  font: string
  text: string
  /** At size 1. */
  width: number
}

/** The width of text, from the fonts that will draw it. Layout knows nothing else of fonts. */
export interface Measure {
  /** Width in points of `text` set in `face` at `size`, fallback fonts included. */
  width(text: string, face: Face, size: number): number
  /** The text split where the font changes; characters that no font has are replaced. */
  runs(text: string, face: Face): FontRun[]
  /** Height of capitals, as a share of the size: what centring goes by. */
  capHeight(face: Face): number
}
