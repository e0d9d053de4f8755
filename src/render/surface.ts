import type { DrawnShape, DrawnText } from '../layout/pages.js'
import type { Measure } from '../template/measure.js'
import type { Face } from '../template/theme.js'

type Matrix = [number, number, number, number, number, number]
type Align = 'left' | 'center' | 'right' | 'start' | 'end'
type Baseline = 'top' | 'middle' | 'bottom' | 'alphabetic' | 'hanging' | 'ideographic'

interface State {
  matrix: Matrix
  fillStyle: string
  strokeStyle: string
  lineWidth: number
  font: string
  textAlign: Align
  textBaseline: Baseline
  dash: number[]
}

const round = (value: number): number => Math.round(value * 1000) / 1000

/** Weight, style and size out of a CSS font, as Chart.js writes them: `italic 600 9px family`. */
function parseFont(font: string): { face: Face; size: number } {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10)
  if (/\bitalic\b/.test(font)) return { face: 'italic', size }
  if (/\b(bold|700|800|900)\b/.test(font)) return { face: 'bold', size }
  return { face: /\b600\b/.test(font) ? 'semibold' : 'regular', size }
}

/**
 * The part of the canvas drawing interface that Chart.js uses, recording marks instead of painting pixels:
 * so a chart stays vectors and real text, set in the report's own fonts and measured by them.
 * Clipping is not recorded: the charts are configured to need none.
 */
export class Surface {
  readonly marks: (DrawnShape | DrawnText)[] = []
  /** Chart.js finds the canvas from the context and the context from the canvas: this is both. */
  readonly canvas = this
  style: Record<string, string> = {}
  private state: State = {
    matrix: [1, 0, 0, 1, 0, 0],
    fillStyle: 'black',
    strokeStyle: 'black',
    lineWidth: 1,
    font: '10px report',
    textAlign: 'start',
    textBaseline: 'alphabetic',
    dash: [],
  }
  private readonly saved: State[] = []
  private path = ''

  constructor(
    readonly width: number,
    readonly height: number,
    private readonly measure: Measure,
  ) {
    for (const name of [
      'fillStyle',
      'strokeStyle',
      'lineWidth',
      'font',
      'textAlign',
      'textBaseline',
    ] as const)
      Object.defineProperty(this, name, {
        get: () => this.state[name],
        set: value => Object.assign(this.state, { [name]: value }),
      })
  }

  getContext(): this {
    return this
  }
  /** What chartjs-node-canvas asks for at the end; the marks are the result. */
  toBuffer(): Buffer {
    return Buffer.alloc(0)
  }

  save(): void {
    this.saved.push({ ...this.state })
  }
  restore(): void {
    this.state = this.saved.pop() ?? this.state
  }
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const [A, B, C, D, E, F] = this.state.matrix
    this.state.matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ]
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.resetTransform()
    this.transform(a, b, c, d, e, f)
  }
  resetTransform(): void {
    this.state.matrix = [1, 0, 0, 1, 0, 0]
  }
  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y)
  }
  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0)
  }
  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0)
  }
  setLineDash(dash: number[]): void {
    this.state.dash = dash
  }
  getLineDash(): number[] {
    return this.state.dash
  }

  beginPath(): void {
    this.path = ''
  }
  closePath(): void {
    if (this.path) this.path += 'Z'
  }
  moveTo(x: number, y: number): void {
    this.path += `M${this.point(x, y)}`
  }
  lineTo(x: number, y: number): void {
    this.path += `${this.path ? 'L' : 'M'}${this.point(x, y)}`
  }
  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
    this.path += `C${this.point(a, b)} ${this.point(c, d)} ${this.point(x, y)}`
  }
  quadraticCurveTo(a: number, b: number, x: number, y: number): void {
    this.path += `Q${this.point(a, b)} ${this.point(x, y)}`
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${this.point(x, y)}L${this.point(x + width, y)}L${this.point(x + width, y + height)}L${this.point(x, y + height)}Z`
  }
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const half = (from + to) / 2
    const at = (angle: number): string =>
      this.point(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
    const sweep = to > from ? 1 : 0
    this.path += `${this.path ? 'L' : 'M'}${at(from)}`
    for (const angle of [half, to])
      this.path += `A${round(radius)} ${round(radius)} 0 0 ${sweep} ${at(angle)}`
  }
  clip(): void {}
  clearRect(): void {}

  fill(): void {
    this.shape({ fill: this.state.fillStyle })
  }
  stroke(): void {
    const { strokeStyle, lineWidth, dash } = this.state
    if (lineWidth > 0)
      this.shape({
        stroke: { colour: strokeStyle, width: lineWidth, ...(dash.length > 0 ? { dash: [...dash] } : {}) },
      })
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.fill()
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.stroke()
  }

  measureText(text: string): {
    width: number
    actualBoundingBoxAscent: number
    actualBoundingBoxDescent: number
  } {
    const { face, size } = parseFont(this.state.font)
    return {
      width: this.measure.width(text, face, size),
      actualBoundingBoxAscent: size * 0.75,
      actualBoundingBoxDescent: size * 0.25,
    }
  }
  fillText(text: string, x: number, y: number): void {
    const { face, size } = parseFont(this.state.font)
    const { matrix, textAlign, textBaseline, fillStyle } = this.state
    const width = this.measure.width(text, face, size)
    const share = textAlign === 'center' ? 0.5 : textAlign === 'right' || textAlign === 'end' ? 1 : 0
    const down = {
      top: 0.95,
      hanging: 0.95,
      middle: this.measure.capHeight(face) / 2,
      bottom: -0.25,
      ideographic: -0.25,
      alphabetic: 0,
    }
    const angle = (Math.atan2(matrix[1], matrix[0]) * 180) / Math.PI
    let along = x - width * share
    for (const run of this.measure.runs(text, face)) {
      const [px, py] = this.apply(along, y + down[textBaseline] * size)
      this.marks.push({
        kind: 'text',
        x: px,
        y: py,
        text: run.text,
        font: run.font,
        size,
        colour: fillStyle,
        ...(Math.abs(angle) > 0.01 ? { rotate: round(angle) } : {}),
      })
      along += run.width * size
    }
  }
  strokeText(): void {}

  private shape(paint: Pick<DrawnShape, 'fill' | 'stroke'>): void {
    if (this.path) this.marks.push({ kind: 'shape', path: this.path, ...paint })
  }
  private apply(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.state.matrix
    return [round(a * x + c * y + e), round(b * x + d * y + f)]
  }
  private point(x: number, y: number): string {
    return this.apply(x, y).join(' ')
  }
}
