import type { ChartLook } from '../charts/chart-kind.js'
import type { DrawnShape, DrawnText, ImageMark, Mark, Page, Pages } from '../layout/pages.js'
import type { Theme } from '../template/theme.js'
import { drawChart } from './draw-chart.js'
import { spokenText } from './spoken-text.js'
import { SvgGlyphs } from './svg-glyphs.js'
import type { Typefaces } from './typefaces.js'
import { decimal, element, escapeXml } from './xml.js'

const MM_PER_POINT = 25.4 / 72

/**
 * The first page as an SVG file that needs nothing else: text as outlines, charts as paths, on paper of its real size.
 * To a screen reader it is one image, described by all its text. The same pages give the same bytes.
 */
export function renderSvg(pages: Pages, theme: Theme, typefaces: Typefaces): Uint8Array {
  const page = pages.pages[0] ?? { width: 0, height: 0, marks: [] }
  const words = [
    `<title id="title">${escapeXml(pages.info.title)}</title>`,
    `<desc id="desc">${spokenText(pages).map(escapeXml).join('\n')}</desc>`,
  ]
  const described = { 'aria-labelledby': 'title', 'aria-describedby': 'desc' }
  const root = drawing(page, words, described, theme, typefaces)
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`)
}

/** One page, to be looked at within something that says what it is. */
export const renderSheet = (page: Sheet, theme: Theme, typefaces: Typefaces): string =>
  drawing(page, [], {}, theme, typefaces)

type Sheet = Pick<Page, 'width' | 'height' | 'marks'>

function drawing(
  { width, height, marks }: Sheet,
  words: string[],
  described: Record<string, string>,
  theme: Theme,
  typefaces: Typefaces,
): string {
  const glyphs = new SvgGlyphs(typefaces)
  const drawn = drawMarks(marks, glyphs, { theme, measure: typefaces })
  const parts = [
    ...words,
    glyphs.definitions(),
    element('rect', { width, height, fill: theme.colours.paper }),
    ...drawn,
  ]
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width: `${decimal(width * MM_PER_POINT)}mm`,
      height: `${decimal(height * MM_PER_POINT)}mm`,
      viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
      lang: 'nl',
      'xml:lang': 'nl',
      role: 'img',
      ...described,
      // As in PDF, so that sharp corners come out alike.
      'stroke-miterlimit': 10,
    },
    `\n${parts.filter(part => part !== '').join('\n')}\n`,
  )
}

/** Marks as elements, charts drawn. A link leads nowhere from within an image. */
function drawMarks(marks: Mark[], glyphs: SvgGlyphs, look: ChartLook): string[] {
  return marks.flatMap(mark => {
    if (mark.kind === 'link') return []
    if (mark.kind === 'image') return [image(mark)]
    if (mark.kind !== 'chart') return drawn(mark, glyphs)
    const parts = drawChart(mark, look).map(one => drawn(one, glyphs))
    const transform = `translate(${decimal(mark.x)} ${decimal(mark.y)})`
    return [element('g', { transform }, `\n${parts.join('\n')}\n`)]
  })
}

const drawn = (mark: DrawnShape | DrawnText, glyphs: SvgGlyphs): string =>
  mark.kind === 'text' ? glyphs.text(mark) : shape(mark)

/** An image within the file itself. `xlink:href` as for glyphs. */
const image = ({ picture, x, y, width, height }: ImageMark): string =>
  element('image', {
    x,
    y,
    width,
    height,
    preserveAspectRatio: 'none',
    'xlink:href': `data:image/${picture.kind};base64,${Buffer.from(picture.bytes).toString('base64')}`,
  })

function shape({ path, fill, evenOdd, stroke, at }: DrawnShape): string {
  // The same two lengths as in the PDF, whatever else the pattern holds.
  const [dash = 1, gap = dash] = stroke?.dash ?? []
  return element('path', {
    d: path,
    fill: fill ?? (stroke ? 'none' : undefined),
    'fill-rule': evenOdd ? 'evenodd' : undefined,
    stroke: stroke?.colour,
    'stroke-width': stroke?.width,
    'stroke-dasharray': stroke?.dash && `${decimal(dash)} ${decimal(gap)}`,
    transform: at && `translate(${decimal(at.x)} ${decimal(at.y)}) scale(${Number(at.scale.toPrecision(6))})`,
  })
}
