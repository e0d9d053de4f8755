import { drawChart } from '../render/draw-chart.js'
import type { Measure } from '../template/measure.js'
import { type Face, faces, type Theme } from '../template/theme.js'
import type { ChartMark, DrawnText, ImageMark, LinkMark, Page, Pages } from './pages.js'

export interface Area {
  left: number
  top: number
  right: number
  bottom: number
}

/** What the eye does not see: side bearings, and letters that only just touch. */
const TOLERANCE = 0.6
/** How far letters reach below the baseline, as a share of the size. */
const DESCENT = 0.21

const isFace = (font: string): font is Face => (faces as readonly string[]).includes(font)

/** The box of a run of text, the spaces around it left out; null where nothing is seen, or where it is turned. */
export function boxOf(mark: DrawnText, measure: Measure): Area | null {
  const text = mark.text.trim()
  if (text === '' || mark.rotate) return null
  const face = isFace(mark.font) ? mark.font : 'regular'
  const widthOf = (part: string): number => measure.width(part, face, mark.size)
  const left = mark.x + widthOf(mark.text.slice(0, mark.text.length - mark.text.trimStart().length))
  return {
    left,
    top: mark.y - measure.capHeight(face) * mark.size,
    right: left + widthOf(text),
    bottom: mark.y + DESCENT * mark.size,
  }
}

export const slotOf = ({ x, y, width, height }: ChartMark | ImageMark): Area => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
})

export const meet = (a: Area, b: Area): boolean =>
  a.left + TOLERANCE < b.right - TOLERANCE &&
  b.left + TOLERANCE < a.right - TOLERANCE &&
  a.top + TOLERANCE < b.bottom - TOLERANCE &&
  b.top + TOLERANCE < a.bottom - TOLERANCE

export const isWithin = (inner: Area, outer: Area): boolean =>
  inner.left >= outer.left - TOLERANCE &&
  inner.top >= outer.top - TOLERANCE &&
  inner.right <= outer.right + TOLERANCE &&
  inner.bottom <= outer.bottom + TOLERANCE

const nameOf = (mark: ChartMark | ImageMark | LinkMark): string =>
  mark.kind === 'chart'
    ? `chart ‘${mark.chart.title}’`
    : mark.kind === 'link'
      ? `link ‘${mark.description}’`
      : 'an image'

interface Named {
  name: string
  area: Area
}

/** Each two that overlap. */
function collisions(things: Named[]): string[] {
  const sorted = [...things].sort((a, b) => a.area.top - b.area.top)
  return sorted.flatMap((one, index) => {
    const found: string[] = []
    for (let at = index + 1; at < sorted.length; at++) {
      const other = sorted[at]
      if (!other || other.area.top >= one.area.bottom) break
      if (meet(one.area, other.area)) found.push(`${one.name} overlaps ${other.name}`)
    }
    return found
  })
}

const named = (mark: DrawnText, measure: Measure): Named[] => {
  const area = boxOf(mark, measure)
  return area ? [{ name: `‘${mark.text}’ (${Math.round(mark.x)}, ${Math.round(mark.y)})`, area }] : []
}

/**
 * For tests: all that is wrong with where things stand. Text lies within the text area, running heads and feet within
 * the page (as does all of the first page, which has no text area); no two texts, charts or images overlap, inside charts
 * neither; links lie on the page and lead somewhere.
 */
export function overlaps(pages: Pages, theme: Theme, measure: Measure): string[] {
  const destinations = new Set(pages.destinations.map(one => one.name))
  return pages.pages.flatMap((page, index) =>
    [
      ...outside(page, index === 0, theme, measure),
      ...collisions([
        ...page.marks.flatMap(mark => (mark.kind === 'text' ? named(mark, measure) : [])),
        ...page.marks.flatMap(mark =>
          mark.kind === 'chart' || mark.kind === 'image' ? [{ name: nameOf(mark), area: slotOf(mark) }] : [],
        ),
      ]),
      ...page.marks.flatMap(mark => (mark.kind === 'chart' ? insideChart(mark, theme, measure) : [])),
      ...page.marks.flatMap(mark =>
        mark.kind === 'link' && 'destination' in mark.target && !destinations.has(mark.target.destination)
          ? [`link ‘${mark.description}’ leads nowhere`]
          : [],
      ),
    ].map(problem => `page ${index + 1}: ${problem}`),
  )
}

function outside(page: Page, isFirst: boolean, theme: Theme, measure: Measure): string[] {
  const { left, right, top, bottom } = theme.page
  const whole: Area = { left: 0, top: 0, right: page.width, bottom: page.height }
  const text: Area = isFirst ? whole : { left, top, right: page.width - right, bottom: page.height - bottom }
  return page.marks.flatMap(mark => {
    if (mark.kind === 'shape') return []
    if (mark.kind === 'text')
      return named(mark, measure).flatMap(({ name, area }) =>
        isWithin(area, mark.owner === 'pagination' ? whole : text) ? [] : [`${name} is outside`],
      )
    const { x, y, width, height } = mark
    const area = { left: x, top: y, right: x + width, bottom: y + height }
    return isWithin(area, text) ? [] : [`${nameOf(mark)} is outside`]
  })
}

/** What is wrong within a chart: texts that overlap, or leave its place. */
export function insideChart(slot: ChartMark, theme: Theme, measure: Measure): string[] {
  const whole: Area = { left: 0, top: 0, right: slot.width, bottom: slot.height }
  const texts = drawChart(slot, { theme, measure }).flatMap(mark =>
    mark.kind === 'text' ? named(mark, measure) : [],
  )
  return [
    ...collisions(texts),
    ...texts.flatMap(({ name, area }) => (isWithin(area, whole) ? [] : [`${name} is outside`])),
  ].map(problem => `chart ‘${slot.chart.title}’: ${problem}`)
}
