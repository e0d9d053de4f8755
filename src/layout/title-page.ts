import type { Report } from '../compose/report.js'
import type { TextRole, TextStyle } from '../template/theme.js'
import type { Mark, Page, StructureNode, StructureTag } from './pages.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { rectanglePath } from './text-marks.js'

/** Share of the page that the coloured field takes. */
const FIELD = 0.62
/** Below the words on it. */
const MARGIN = 48

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
  const heightOf = (text: string, role: TextRole, room: number): number => {
    const style = styleOf(role)
    return setInlines([{ kind: 'text', text }], style, room, setting).lines.length * style.lead
  }

  const wordsHeight = (): number =>
    heightOf(report.title, 'title', width) +
    (report.subtitle ? heightOf(report.subtitle, 'subtitle', width) + 10 : 0)
  while (wordsHeight() > field - page.top - MARGIN && scale > 0.3) scale -= 0.1
  let y = field - MARGIN - wordsHeight()
  marks.push(...motif(Math.min(field * 0.42, y - MARGIN / 2), setting))
  y += put(report.title, 'title', y, width, 'Title', true) + 10
  if (report.subtitle) put(report.subtitle, 'subtitle', y, width, 'P', true)

  y = field + 34
  if (report.client) y += put(report.client, 'heading3', y, setting.textWidth, 'P') + 4
  if (report.dateText) y += put(report.dateText, 'subtitle', y, setting.textWidth, 'P') + 14
  if (report.confidential) put(report.confidential, 'heading4', y, setting.textWidth, 'P')

  let foot =
    page.height -
    page.footer -
    report.provenance.reduce((sum, line) => sum + heightOf(line, 'note', setting.textWidth), 0)
  for (const line of report.provenance) foot += put(line, 'note', foot, setting.textWidth, 'P')
  return { page: { width: page.width, height: page.height, marks }, structure: node('Sect', children) }
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
