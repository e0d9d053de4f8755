import type { Report } from '../compose/report.js'
import { cutLetters } from '../template/shorten.js'
import type { Mark } from './pages.js'
import type { Setting } from './setting.js'
import { linePath, textMarks } from './text-marks.js'

/** Least space between what stands left and right. */
const GAP = 12

/** What stands on every page: the short title above, the source, the confidentiality mark and the page number below. */
export function frameMarks(report: Report, label: string, setting: Setting): Mark[] {
  const { page } = setting.theme
  const style = setting.style('running')
  const look = { face: style.face, size: style.size, colour: setting.colour(style.colour) }
  const right = page.width - page.right
  const foot = page.height - page.footer
  const at = (text: string, x: number, y: number, strong = false) =>
    textMarks(text, x, y, strong ? { ...look, face: 'semibold' } : look, 'pagination', setting.measure)
  const widthOf = (text: string, strong = false): number =>
    setting.measure.width(text, strong ? 'semibold' : style.face, style.size)
  /** Cut short where it would run into what stands at the right. */
  const shortened = (text: string, beside: number): string => {
    const room = right - page.left - (beside > 0 ? beside + GAP : 0)
    const fits = (one: string): boolean => widthOf(one) <= room
    return fits(text) ? text : cutLetters(text, fits)
  }
  const marks: Mark[] = [
    ...at(shortened(report.shortTitle, widthOf(report.confidential ?? '')), page.left, page.header),
    {
      kind: 'shape',
      owner: 'decoration',
      path: linePath(page.left, foot - 14, right, foot - 14),
      stroke: { colour: setting.colour('hairline'), width: 0.5 },
    },
    ...at(shortened(report.sourceLine, widthOf(label, true)), page.left, foot),
    ...at(label, right - widthOf(label, true), foot, true),
  ]
  if (report.confidential)
    marks.push(...at(report.confidential, right - widthOf(report.confidential), page.header))
  return marks
}

/** The rule above the footnotes. */
export const noteRule = (x: number, y: number, setting: Setting): Mark => ({
  kind: 'shape',
  owner: 'decoration',
  path: linePath(x, y, x + 113, y),
  stroke: { colour: setting.colour('rule'), width: 0.5 },
})
