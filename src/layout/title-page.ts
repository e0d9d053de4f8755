import type { Report } from '../compose/report.js'
import { logoRoom } from '../template/logo.js'
import type { TextRole, TextStyle } from '../template/theme.js'
import { evenWidth } from './even-width.js'
import type { Area } from './infographic/paths.js'
import type { Mark, Page, StructureNode, StructureTag } from './pages.js'
import { type SetInlines, setInlines } from './set-inlines.js'
import { logoSize, setLogo } from './set-logo.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { rectanglePath } from './text-marks.js'

/** Share of the page that the coloured field takes. */
const FIELD = 0.62
/** Below the words on it. */
const MARGIN = 48
/** From the field to what stands below it. */
const BELOW = 34
/** Between the logo and the words beside it. */
const LOGO_GAP = 18

/** The title page: the title on a coloured field, client and date below it, where the report comes from at the foot. */
export function titlePage(report: Report, setting: Setting): { page: Page; structure: StructureNode } {
  const { width, height } = setting.theme.page
  const sheet = new Sheet(setting)
  const field = height * FIELD
  putOnField(report, field, sheet, setting)
  putBelow(report, field + BELOW, sheet, setting)
  return { page: { width, height, marks: sheet.marks }, structure: node('Sect', sheet.children) }
}

/** A page to put words on, each where it is told. */
class Sheet {
  readonly marks: Mark[] = []
  readonly children: StructureNode[] = []

  constructor(private readonly setting: Setting) {}

  /** Puts words at the left margin; returns how high they are. */
  put(text: string, style: TextStyle, y: number, width: number, tag: StructureTag): number {
    const { lines, children } = this.#set(text, style, width)
    lines.forEach((line, index) => {
      this.marks.push(...line.marks(this.setting.theme.page.left, y + index * style.lead))
    })
    this.children.push(node(tag, children))
    return lines.length * style.lead
  }

  heightOf(text: string, style: TextStyle, width: number): number {
    return this.linesOf(text, style, width) * style.lead
  }

  linesOf(text: string, style: TextStyle, width: number): number {
    return this.#set(text, style, width).lines.length
  }

  #set(text: string, style: TextStyle, width: number): SetInlines {
    return setInlines([{ kind: 'text', text }], style, width, this.setting)
  }
}

/** Title and subtitle at the bottom of the field, above them the pattern. */
function putOnField({ title, subtitle }: Report, field: number, sheet: Sheet, setting: Setting): void {
  const { page } = setting.theme
  sheet.marks.push({
    kind: 'shape',
    owner: 'decoration',
    path: rectanglePath(0, 0, page.width, field),
    fill: setting.colour('accent'),
  })
  const width = setting.columns(5)
  // However long the words are, they stay on the field.
  let scale = 1
  const styleOf = (role: TextRole): TextStyle => {
    const style = setting.style(role)
    return { ...style, size: style.size * scale, lead: style.lead * scale, colour: 'onDark' }
  }
  const wordsHeight = (): number =>
    sheet.heightOf(title, styleOf('title'), width) +
    (subtitle ? sheet.heightOf(subtitle, styleOf('subtitle'), width) + 10 : 0)
  while (wordsHeight() > field - page.top - MARGIN && scale > 0.3) scale -= 0.1
  let y = field - MARGIN - wordsHeight()
  sheet.marks.push(...motif(Math.min(field * 0.42, y - MARGIN / 2), setting))
  // Their lines are of about one width.
  const evenOf = (text: string, role: TextRole): number =>
    evenWidth(width, room => sheet.linesOf(text, styleOf(role), room))
  y += sheet.put(title, styleOf('title'), y, evenOf(title, 'title'), 'Title') + 10
  if (subtitle) sheet.put(subtitle, styleOf('subtitle'), y, evenOf(subtitle, 'subtitle'), 'P')
}

/** Client, date and logo below the field, and where the report comes from at the foot of the page. */
function putBelow(report: Report, top: number, sheet: Sheet, setting: Setting): void {
  const { page } = setting.theme
  const { textWidth } = setting
  const small = setting.style('note')
  const heights = report.provenance.map(line => sheet.heightOf(line, small, textWidth))
  let foot = page.height - page.footer - heights.reduce((sum, height) => sum + height, 0)
  const logo = placeLogo(report, top, foot, setting)
  const beside = logo ? logo.x - LOGO_GAP - page.left : textWidth
  let y = top
  if (report.client) y += sheet.put(report.client, setting.style('heading3'), y, beside, 'P') + 4
  if (report.dateText) y += sheet.put(report.dateText, setting.style('subtitle'), y, beside, 'P') + 14
  if (report.confidential) sheet.put(report.confidential, setting.style('heading4'), y, beside, 'P')
  if (report.logo && logo) {
    const { mark, figure } = setLogo(report.logo, logo, setting)
    sheet.marks.push(mark)
    sheet.children.push(figure)
  }
  for (const line of report.provenance) foot += sheet.put(line, small, foot, textWidth, 'P')
}

/** The logo's place: at the right, its top level with the capitals of the client's name, above the foot. */
function placeLogo({ logo }: Report, top: number, foot: number, setting: Setting): Area | null {
  if (!logo) return null
  const { page } = setting.theme
  const style = setting.style('heading3')
  const y = top + setting.baseline(style) - setting.measure.capHeight(style.face) * style.size
  const { width, height } = logoRoom.titlePage
  const size = logoSize(logo, {
    width: Math.min(width, setting.textWidth / 2),
    height: Math.min(height, foot - LOGO_GAP - y),
  })
  return { x: page.width - page.right - size.width, y, ...size }
}

/** Messages in a dialogue, as a pattern: rows of bars of different length, a few of them standing out. */
function motif(bottom: number, setting: Setting): Mark[] {
  const { page } = setting.theme
  const marks: Mark[] = []
  const rows = 7
  const top = page.top
  for (let row = 0; row < rows; row++) {
    if (top + row * 20 + 9 > bottom) break
    let x = page.left
    for (let index = 0; x < page.width - page.right - 20; index++) {
      const seed = (row * 37 + index * 53 + row * index * 11) % 17
      const width = Math.min(18 + seed * 6, page.width - page.right - x)
      const colour = seed % 8 === 3 ? 'disagree' : seed % 4 === 1 ? 'scale3' : 'scale2'
      marks.push({
        kind: 'shape',
        owner: 'decoration',
        path: rectanglePath(x, top + row * 20, width, 9, 4.5),
        fill: setting.colour(colour),
      })
      x += width + 9
    }
  }
  return marks
}
