import type { Chart } from '../charts/chart.js'
import { chartParts } from '../charts/chart-parts.js'
import { chartAlternative, chartHeight, chartLeastWidth } from '../charts/registry.js'
import type { Figure, Inline } from '../compose/report.js'
import { closed } from '../dutch/closed.js'
import type { StructureNode } from './pages.js'
import type { Piece, SetBlock } from './piece.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'

const TITLE_GAP = 5
/** What a caption may take of the height of a page. */
const CAPTION_ROOM = 60

/**
 * A chart with its number and title above it. `beside` stands in the right half of the text area, next to what
 * follows; `wide` takes the full width, as does what has too long a word in a label, or is too
 * high for a page: that goes on below, or on the next.
 */
export function setFigure(figure: Figure, setting: Setting): SetBlock {
  const most = setting.textHeight - CAPTION_ROOM
  const half = setting.besideWidth
  const fitsBeside =
    chartHeight(figure.chart, half, setting.look) <= most &&
    chartLeastWidth(figure.chart, setting.look) <= half
  if (figure.place === 'beside' && fitsBeside)
    return setChart(figure, figure.chart, true, half, false, setting)
  const parts = chartParts(figure.chart, setting.textWidth, most, setting.look).map((part, index) =>
    setChart(figure, part, false, setting.textWidth, index > 0, setting),
  )
  return { pieces: parts.flatMap(part => part.pieces), nodes: parts.flatMap(part => part.nodes) }
}

function setChart(
  figure: Figure,
  chart: Chart,
  beside: boolean,
  width: number,
  continued: boolean,
  setting: Setting,
): SetBlock {
  const style = setting.style('caption')
  const title = `Figuur\u00a0${figure.number}  ${figure.finding ?? chart.title}`
  const words: Inline[] = continued
    ? [{ kind: 'strong', text: `${title} (vervolg)` }]
    : [
        { kind: 'strong', text: `${closed(title)} ` },
        { kind: 'text', text: figure.caption },
      ]
  const caption = setInlines(words, style, width, setting)
  const captionHeight = caption.lines.length * style.lead
  const height = chartHeight(chart, width, setting.look)
  setting.sizedChart({ chart, width, height })
  const content = setting.numbers.next()
  const drawn: StructureNode = node('Figure', [content], { alternative: chartAlternative(chart) })
  const piece: Piece = {
    height: captionHeight + TITLE_GAP + height,
    before: beside ? 3 : 8,
    after: beside ? 6 : 12,
    keepWithNext: beside,
    clear: true,
    beside,
    indent: beside ? setting.besideWidth + setting.theme.page.gutter : 0,
    draw: ({ x, y }) => {
      const top = y + captionHeight + TITLE_GAP
      drawn.box = { x, y: top, width, height }
      return [
        ...caption.lines.flatMap((line, index) => line.marks(x, y + index * style.lead)),
        { kind: 'chart', owner: content, x, y: top, width, height, chart },
      ]
    },
  }
  return { pieces: [piece], nodes: [node('Caption', caption.children), drawn] }
}
