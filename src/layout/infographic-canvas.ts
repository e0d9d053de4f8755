import type { ColourName, Face } from '../template/theme.js'
import { breakLines } from './lines.js'
import type { Mark, StructureNode, StructureTag } from './pages.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { rectanglePath, textMarks } from './text-marks.js'

/** How a text is set, wherever it comes to stand. */
export interface TextLook {
  width: number
  face: Face
  size: number
  colour: ColourName
  /** Text that needs more lines is set smaller, down to `least`; then it ends in an ellipsis. */
  maxLines: number
  least?: number
  align?: 'left' | 'center'
  tag?: StructureTag
}

/** A text with its place. */
export interface TextBox extends TextLook {
  x: number
  y: number
}

interface Fitted {
  lines: { text: string; width: number }[]
  size: number
  /** Words left out, or a word broken. */
  shortened: boolean
}

/** No text on the infographic is smaller than this, in points. */
const SMALLEST = 8.5
const LEAD = 1.25

const leastOf = ({ size, least }: TextLook): number => Math.min(size, Math.max(SMALLEST, least ?? size * 0.8))

/** A sheet on which the infographic's parts are put: it collects marks and their structure, in reading order. */
export class InfographicCanvas {
  readonly marks: Mark[] = []
  readonly nodes: StructureNode[] = []
  /** How many of the texts measured so far lose words. */
  shortened = 0
  private open: (StructureNode | number)[] = this.nodes

  constructor(readonly setting: Setting) {}

  /** All that `draw` puts on the sheet becomes one node of the structure. */
  within(tag: StructureTag, draw: () => void): void {
    const outer = this.open
    const inner = node(tag, [], tag === 'L' ? { ordered: false } : {})
    outer.push(inner)
    this.open = inner.children
    draw()
    this.open = outer
  }

  rectangle(x: number, y: number, width: number, height: number, fill: ColourName, radius = 0): void {
    this.marks.push({
      kind: 'shape',
      owner: 'decoration',
      path: rectanglePath(x, y, width, height, radius),
      fill: this.setting.colour(fill),
    })
  }

  /** An icon of 256 units, `size` points wide. */
  icon(path: string, x: number, y: number, size: number, colour: ColourName): void {
    if (!path) return
    const at = { x, y, scale: size / 256 }
    this.marks.push({ kind: 'shape', owner: 'decoration', path, fill: this.setting.colour(colour), at })
  }

  /** Puts a text in its box, and returns the height that it takes. */
  text(text: string, box: TextBox): number {
    const { lines, size } = this.fit(text, box)
    const content = this.setting.numbers.next()
    const lead = size * LEAD
    lines.forEach((line, index) => {
      const shift = box.align === 'center' ? (box.width - line.width) / 2 : 0
      const baseline = box.y + index * lead + (lead + this.setting.measure.capHeight(box.face) * size) / 2
      this.marks.push(
        ...textMarks(
          line.text,
          box.x + shift,
          baseline,
          { face: box.face, size, colour: this.setting.colour(box.colour) },
          content,
          this.setting.measure,
        ),
      )
    })
    this.open.push(node(box.tag ?? 'P', [content]))
    return lines.length * lead
  }

  /** The height that a text takes. */
  height(text: string, look: TextLook): number {
    const { lines, size, shortened } = this.fit(text, look)
    if (shortened) this.shortened += 1
    return lines.length * size * LEAD
  }

  /** The look with the size at which all of the texts fit: what stands side by side is set alike. */
  alike(texts: string[], look: TextLook): TextLook {
    return { ...look, size: Math.min(look.size, ...texts.map(text => this.fit(text, look).size)) }
  }

  /** Whether a word of these texts does not fit on a line, however small it is set. */
  breaksWord(texts: string[], look: TextLook): boolean {
    return texts.some(text => this.hasWideWord(text, look, leastOf(look)))
  }

  private fit(text: string, look: TextLook): Fitted {
    const least = leastOf(look)
    for (let size = look.size; ; size = Math.max(least, size - 0.5)) {
      const isLast = size <= least
      const broken = this.hasWideWord(text, look, size)
      if (broken && !isLast) continue
      const lines = this.lines(text, look, size)
      if (lines.length <= look.maxLines) return { lines, size, shortened: broken }
      if (!isLast) continue
      const kept = lines.slice(0, look.maxLines)
      const last = kept.at(-1)
      if (last) Object.assign(last, this.ellipsis(last.text, look, size))
      return { lines: kept, size, shortened: true }
    }
  }

  private hasWideWord(text: string, { face, width }: TextLook, size: number): boolean {
    return text.split(/[ \n]+/).some(word => this.setting.measure.width(word, face, size) > width)
  }

  private lines(text: string, { face, width }: TextLook, size: number): Fitted['lines'] {
    return breakLines([{ text, face, size, tag: null }], width, this.setting.measure).map(line => ({
      text: line.pieces.map(piece => piece.text).join(''),
      width: line.width,
    }))
  }

  /** A line that ends in an ellipsis, words left out until it fits. */
  private ellipsis(text: string, { face, width: room }: TextLook, size: number): Fitted['lines'][number] {
    const { measure } = this.setting
    let kept = text.trimEnd()
    let width = measure.width(`${kept}…`, face, size)
    while (width > room && kept.length > 1) {
      kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')).trimEnd() : kept.slice(0, -1)
      width = measure.width(`${kept}…`, face, size)
    }
    return { text: `${kept}…`, width }
  }
}
