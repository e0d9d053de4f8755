import type { ChartLook } from '../charts/chart-kind.js'
import type { Inline } from '../compose/report.js'
import type { Measure } from '../template/measure.js'
import type { ColourName, TextRole, TextStyle, Theme } from '../template/theme.js'
import type { Omission, SizedChart } from './pages.js'
import { ContentNumbers } from './structure.js'

/** What setting a block needs to know: the look, the fonts, and the counters that run through the report. */
export class Setting {
  readonly numbers = new ContentNumbers()
  readonly look: ChartLook
  /** What was left out of the infographic, once it is drawn. */
  readonly omissions: Omission[] = []
  private readonly notes = new Map<Inline[], number>()
  private lastTable = 0

  constructor(
    readonly theme: Theme,
    readonly measure: Measure,
    /** Hears of each chart as soon as its size is known: its place comes later. */
    readonly sizedChart: (chart: SizedChart) => void = () => {},
  ) {
    this.look = { theme, measure }
  }

  style(role: TextRole): TextStyle {
    return this.theme.text[role]
  }
  colour(name: ColourName): string {
    return this.theme.colours[name]
  }
  /** The number of a footnote: the same each time that its text is set. */
  noteNumber(note: Inline[]): number {
    const number = this.notes.get(note) ?? this.notes.size + 1
    this.notes.set(note, number)
    return number
  }
  /** A name for a table, so that the names of its header cells differ from those of others. */
  nextTable(): string {
    this.lastTable += 1
    return `tabel${String(this.lastTable).padStart(3, '0')}`
  }
  /** Width of a number of columns of the page's grid, gutters between them included. */
  columns(count: number): number {
    const { columns, gutter } = this.theme.page
    const column = (this.textWidth - (columns - 1) * gutter) / columns
    return count * column + (count - 1) * gutter
  }
  /** Running text stands in the first four columns of the grid, or the first three next to something that stands beside it. */
  get bodyWidth(): number {
    return this.columns(4)
  }
  get besideWidth(): number {
    return this.columns(3)
  }
  /** What the grid leaves at the right of text of this width; null where something else may stand there, or text itself. */
  sideColumn(width: number): { left: number; width: number } | null {
    if (width !== this.bodyWidth) return null
    return { left: width + this.theme.page.gutter, width: this.columns(2) }
  }
  get textWidth(): number {
    const { width, left, right } = this.theme.page
    return width - left - right
  }
  get textHeight(): number {
    const { height, top, bottom } = this.theme.page
    return height - top - bottom
  }
  /** From the top of a line of this style to its baseline: capitals stand in the middle of the line. */
  baseline(style: TextStyle): number {
    return (style.lead + this.measure.capHeight(style.face) * style.size) / 2
  }
}
