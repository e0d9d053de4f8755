import type { Report } from '../compose/report.js'
import { logoRoom } from '../template/logo.js'
import type { TextRole, TextStyle } from '../template/theme.js'
import { evenWidth } from './even-width.js'
import type { Area } from './infographic/paths.js'
import type { Mark, Page, StructureNode, StructureTag } from './pages.js'
import { setInlines } from './set-inlines.js'
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
  const { page } = setting.theme
  const children: StructureNode[] = []
  const marks: Mark[] = []
  const field = page.height * FIELD
  marks.push({
    kind: 'shape',
    owner: 'decoration',
    path: rectanglePath(0, 0, page.width, field),
    fill: setting.colour('accent'),
  })

  const width = setting.columns(5)
  /** Of the words on the field, so that however long they are, they stay on it. */
  let scale = 1
  const styleOf = (role: TextRole): TextStyle => {
    const style = setting.style(role)
    if (role !== 'title' && role !== 'subtitle') return style
    return { ...style, size: style.size * scale, lead: style.lead * scale }
  }
  const put = (
    text: string,
    role: TextRole,
    y: number,
    width: number,
    tag: StructureTag,
    onField = false,
  ): number => {
    const style = styleOf(role)
    const set = setInlines(
      [{ kind: 'text', text }],
      onField ? { ...style, colour: 'onDark' } : style,
      width,
      setting,
    )
    set.lines.forEach((line, index) => {
      marks.push(...line.marks(page.left, y + index * style.lead))
    })
    children.push(node(tag, set.children))
    return set.lines.length * style.lead
  }
  const linesOf = (text: string, role: TextRole, room: number): number =>
    setInlines([{ kind: 'text', text }], styleOf(role), room, setting).lines.length
  const heightOf = (text: string, role: TextRole, room: number): number =>
    linesOf(text, role, room) * styleOf(role).lead
  /** Of the words on the field: their lines are of about one width. */
  const evenOf = (text: string, role: TextRole): number => evenWidth(width, room => linesOf(text, role, room))

  const wordsHeight = (): number =>
    heightOf(report.title, 'title', width) +
    (report.subtitle ? heightOf(report.subtitle, 'subtitle', width) + 10 : 0)
  while (wordsHeight() > field - page.top - MARGIN && scale > 0.3) scale -= 0.1
  let y = field - MARGIN - wordsHeight()
  marks.push(...motif(Math.min(field * 0.42, y - MARGIN / 2), setting))
  y += put(report.title, 'title', y, evenOf(report.title, 'title'), 'Title', true) + 10
  if (report.subtitle) put(report.subtitle, 'subtitle', y, evenOf(report.subtitle, 'subtitle'), 'P', true)

  y = field + BELOW
  let foot =
    page.height -
    page.footer -
    report.provenance.reduce((sum, line) => sum + heightOf(line, 'note', setting.textWidth), 0)
  const logo = placeLogo(report, y, foot, setting)
  const beside = logo ? logo.x - LOGO_GAP - page.left : setting.textWidth
  if (report.client) y += put(report.client, 'heading3', y, beside, 'P') + 4
  if (report.dateText) y += put(report.dateText, 'subtitle', y, beside, 'P') + 14
  if (report.confidential) put(report.confidential, 'heading4', y, beside, 'P')
  if (report.logo && logo) {
    const { mark, figure } = setLogo(report.logo, logo, setting)
    marks.push(mark)
    children.push(figure)
  }

  for (const line of report.provenance) foot += put(line, 'note', foot, setting.textWidth, 'P')
  return { page: { width: page.width, height: page.height, marks }, structure: node('Sect', children) }
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
