import type { Report } from '../compose/report.js'
import type { TextRole } from '../template/theme.js'
import type { Mark, Page, StructureNode, StructureTag } from './pages.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { rectanglePath } from './text-marks.js'

/** Share of the page that the coloured field takes. */
const FIELD = 0.62

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
  marks.push(...motif(field, setting))

  const put = (
    text: string,
    role: TextRole,
    y: number,
    width: number,
    tag: StructureTag,
    onField = false,
  ): number => {
    const style = setting.style(role)
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
  const width = setting.columns(5)
  const heightOf = (text: string, role: TextRole): number =>
    setInlines([{ kind: 'text', text }], setting.style(role), width, setting).lines.length *
    setting.style(role).lead

  const subtitleHeight = report.subtitle ? heightOf(report.subtitle, 'subtitle') + 10 : 0
  let y = field - 48 - subtitleHeight - heightOf(report.title, 'title')
  y += put(report.title, 'title', y, width, 'Title', true) + 10
  if (report.subtitle) put(report.subtitle, 'subtitle', y, width, 'P', true)

  y = field + 34
  if (report.client) y += put(report.client, 'heading3', y, setting.textWidth, 'P') + 4
  if (report.dateText) y += put(report.dateText, 'subtitle', y, setting.textWidth, 'P') + 14
  if (report.confidential) put(report.confidential, 'heading4', y, setting.textWidth, 'P')

  const small = setting.style('note')
  let foot = page.height - page.footer - report.provenance.length * small.lead
  for (const line of report.provenance) foot += put(line, 'note', foot, setting.textWidth, 'P')
  return { page: { width: page.width, height: page.height, marks }, structure: node('Sect', children) }
}

/** Messages in a dialogue, as a pattern: rows of bars of different length, a few of them standing out. */
function motif(field: number, setting: Setting): Mark[] {
  const { page } = setting.theme
  const marks: Mark[] = []
  const rows = 7
  const top = page.top
  for (let row = 0; row < rows; row++) {
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
    if (top + row * 20 > field * 0.42) break
  }
  return marks
}
