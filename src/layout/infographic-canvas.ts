import type { ColourName, Face } from '../template/theme.js'
import { breakLines } from './lines.js'
import type { Mark, StructureNode, StructureTag } from './pages.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { rectanglePath, textMarks } from './text-marks.js'

export interface TextBox {
  x: number
  y: number
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

/** No text on the infographic is smaller than this, in points. */
const SMALLEST = 8.5
const LEAD = 1.25

/** A sheet on which the infographic's parts are put: it collects marks and their structure, in reading order. */
export class InfographicCanvas {
  readonly marks: Mark[] = []
  readonly nodes: StructureNode[] = []
  constructor(readonly setting: Setting) {}

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
    this.nodes.push(node(box.tag ?? 'P', [content]))
    return lines.length * lead
  }

  /** The height that a text would take in its box. */
  height(text: string, box: Omit<TextBox, 'x' | 'y'>): number {
    const { lines, size } = this.fit(text, { ...box, x: 0, y: 0 })
    return lines.length * size * LEAD
  }

  private fit(text: string, box: TextBox): { lines: { text: string; width: number }[]; size: number } {
    const least = Math.max(SMALLEST, box.least ?? box.size * 0.8)
    for (let size = box.size; ; size = Math.max(least, size - 0.5)) {
      const lines = this.lines(text, box, size)
      if (lines.length <= box.maxLines) return { lines, size }
      if (size > least) continue
      const kept = lines.slice(0, box.maxLines)
      const last = kept.at(-1)
      if (last) Object.assign(last, this.ellipsis(last.text, box, size))
      return { lines: kept, size }
    }
  }

  private lines(text: string, box: TextBox, size: number): { text: string; width: number }[] {
    const { measure } = this.setting
    return breakLines([{ text, face: box.face, size, tag: null }], box.width, measure).map(line => ({
      text: line.pieces.map(piece => piece.text).join(''),
      width: line.width,
    }))
  }

  /** A line that ends in an ellipsis, words left out until it fits. */
  private ellipsis(text: string, box: TextBox, size: number): { text: string; width: number } {
    const { measure } = this.setting
    let kept = text.trimEnd()
    let width = measure.width(`${kept}…`, box.face, size)
    while (width > box.width && kept.length > 1) {
      kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : kept.slice(0, -1)
      width = measure.width(`${kept}…`, box.face, size)
    }
    return { text: `${kept}…`, width }
  }
}
