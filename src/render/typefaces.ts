import { scriptName } from '../dutch/script-name.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { FontRun, Measure } from '../template/measure.js'
import { type Face, faces } from '../template/theme.js'
import { isInvisible } from './invisible.js'
import { isRightToLeft, visualSegments } from './right-to-left.js'
import { Typeface } from './typeface.js'

/** A text split into runs, and what of it no font has. */
interface Split {
  runs: FontRun[]
  missing: string[]
}

const NONE: string[] = []

/** The fonts of a theme, measuring and, by name, drawing. */
export class Typefaces implements Measure {
  /** Characters of the texts asked for that no font has, each once, in order of appearance. */
  readonly missing = new Set<string>()
  private readonly chains: Map<Face, Typeface[]>
  private readonly byName = new Map<string, Typeface>()
  /** Every text that was asked for: the same words are measured again and again. */
  private readonly known = new Map<Face, Map<string, Split>>(faces.map(face => [face, new Map()]))

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
    const known = this.known.get(face)
    let split = known?.get(text)
    if (!split) {
      split = this.plain(text, face) ?? this.split(text, face)
      known?.set(text, split)
    }
    for (const character of split.missing) this.missing.add(character)
    return split.runs
  }

  /** A text of one run, as nearly all are; null for any other. */
  private plain(text: string, face: Face): Split | null {
    const width = text === '' ? null : this.get(face).plainWidth(text)
    return width === null ? null : { runs: [{ font: face, text, width }], missing: NONE }
  }

  private split(text: string, face: Face): Split {
    const missing: string[] = []
    const runs = visualSegments(text).flatMap(segment => this.splitSegment(segment, face, missing))
    return { runs, missing }
  }

  /** A text that runs one way, split where the font changes; what no font has is named between brackets. */
  private splitSegment(text: string, face: Face, missing: string[]): FontRun[] {
    const chain = this.chains.get(face)
    const first = chain?.[0]
    if (!chain || !first) throw new Error(`no face named ${face}`)
    const runs: { typeface: Typeface; text: string }[] = []
    const add = (typeface: Typeface, drawn: string): void => {
      const last = runs.at(-1)
      if (last && last.typeface === typeface) last.text += drawn
      else runs.push({ typeface, text: drawn })
    }
    /** The name of the script whose characters are being left out. */
    let leftOut: string | null = null
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      if (isInvisible(codePoint)) continue
      const typeface = chain.find(one => one.has(codePoint))
      if (typeface) {
        add(typeface, character)
        leftOut = null
        continue
      }
      missing.push(character)
      const name = scriptName(character)
      if (name !== leftOut) add(first, `[${name}]`)
      leftOut = name
    }
    // From right to left the first stands last.
    if (isRightToLeft(text)) runs.reverse()
    return runs.map(run => ({ font: run.typeface.name, text: run.text, width: run.typeface.width(run.text) }))
  }

  /** Of these characters those that a face has not itself, so that they are drawn in another. */
  lacking(face: Face, characters: string): string[] {
    const typeface = this.get(face)
    return [...characters].filter(one => !typeface.has(one.codePointAt(0) ?? 0))
  }

  /** A problem for each character that no font has. */
  problems(file: string): Problem[] {
    return [...this.missing].map(character => problem('glyph-missing', { file }, character))
  }

  capHeight(face: Face): number {
    return this.get(face).capHeight
  }
}
