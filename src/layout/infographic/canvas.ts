import type { Logo } from '../../compose/report.js'
import type { Icon } from '../../template/icon.js'
import type { ColourName } from '../../template/theme.js'
import type { Mark, ShapeMark, StructureNode, StructureTag } from '../pages.js'
import { setLogo } from '../set-logo.js'
import type { Setting } from '../setting.js'
import { node } from '../structure.js'
import { rectanglePath, textMarks } from '../text-marks.js'
import { breaksWord, fitText, type TextLook } from './fit-text.js'
import { type Area, bandPath, groundPath, ringPath } from './paths.js'

/** A text with its place. */
export interface TextBox extends TextLook {
  x: number
  y: number
}

export const LEAD = 1.25

/** A sheet on which the infographic's parts are put: it collects marks and their structure, in reading order. */
export class InfographicCanvas {
  readonly marks: Mark[] = []
  readonly nodes: StructureNode[] = []
  /** How many letters the texts measured so far lose. */
  lost = 0
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
    this.shape(rectanglePath(x, y, width, height, radius), fill)
  }

  /** A ground with a thin band along its left side or its top. */
  ground(area: Area, side: 'left' | 'top', thickness: number, fill: ColourName, band: ColourName): void {
    this.shape(bandPath(area, side, thickness), band)
    this.shape(groundPath(area, side, thickness), fill)
  }

  /** A ring around a point, the first part of it, from the top clockwise. */
  ring(x: number, y: number, radius: number, thickness: number, share: number, fill: ColourName): void {
    if (share > 0) this.shape(ringPath(x, y, radius, radius - thickness, share), fill)
  }

  /** An icon of 256 units, `size` points wide. */
  icon({ path, evenOdd }: Icon, x: number, y: number, size: number, colour: ColourName): void {
    if (path) this.shape(path, colour, { at: { x, y, scale: size / 256 }, evenOdd })
  }

  /** A logo, as a figure. */
  logo(logo: Logo, box: Area): void {
    const { mark, figure } = setLogo(logo, box, this.setting)
    this.marks.push(mark)
    this.open.push(figure)
  }

  /** Puts a text in its box, and returns the height that it takes. */
  text(text: string, box: TextBox): number {
    const { measure } = this.setting
    const { lines, size, shortened } = fitText(text, box, measure)
    if (shortened) this.setting.omissions.push({ kind: 'shortened', text })
    const content = this.setting.numbers.next()
    const lead = size * LEAD
    lines.forEach((line, index) => {
      const shift = box.align === 'center' ? (box.width - line.width) / 2 : 0
      const baseline = box.y + index * lead + (lead + measure.capHeight(box.face) * size) / 2
      const look = { face: box.face, size, colour: this.setting.colour(box.colour) }
      this.marks.push(...textMarks(line.text, box.x + shift, baseline, look, content, measure))
    })
    this.open.push(node(box.tag ?? 'P', [content]))
    return lines.length * lead
  }

  /** The height that a text takes. */
  height(text: string, look: TextLook): number {
    const { lines, size, lost } = fitText(text, look, this.setting.measure)
    this.lost += lost
    return lines.length * size * LEAD
  }

  /** The look with the size at which all of the texts fit: what stands side by side is set alike. */
  alike(texts: string[], look: TextLook): TextLook {
    const smallest = (from: TextLook): number =>
      Math.min(from.size, ...texts.map(text => fitText(text, from, this.setting.measure).size))
    // A text that does not fit at the smallest size either is set smaller once more: the others go along with it.
    const size = smallest({ ...look, size: smallest(look) })
    return { ...look, size, least: size }
  }

  /** Whether a word of these texts does not fit on a line, however small it is set. */
  breaksWord(texts: string[], look: TextLook): boolean {
    return texts.some(text => breaksWord(text, look, this.setting.measure))
  }

  private shape(path: string, fill: ColourName, more: Pick<ShapeMark, 'at' | 'evenOdd'> = {}): void {
    this.marks.push({ kind: 'shape', owner: 'decoration', path, fill: this.setting.colour(fill), ...more })
  }
}
