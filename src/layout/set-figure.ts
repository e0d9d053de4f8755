import { chartAlternative, chartHeight } from '../charts/registry.js'
import type { Figure } from '../compose/report.js'
import type { StructureNode } from './pages.js'
import type { Piece, SetBlock } from './piece.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'

const TITLE_GAP = 5

/**
 * A chart with its number and title above it. `beside` stands in the right half of the text area, next to what
 * follows; `wide` takes the full width.
 */
export function setFigure(figure: Figure, setting: Setting): SetBlock {
  const beside = figure.place === 'beside'
  const width = beside ? setting.columns(3) : setting.textWidth
  const style = setting.style('caption')
  const caption = setInlines(
    [
      { kind: 'strong', text: `Figuur\u00a0${figure.number}  ${figure.chart.title}. ` },
      { kind: 'text', text: figure.caption },
    ],
    style,
    width,
    setting,
  )
  const captionHeight = caption.lines.length * style.lead
  const height = chartHeight(figure.chart, width, setting.look)
  const content = setting.numbers.next()
  const drawn: StructureNode = node('Figure', [content], { alternative: chartAlternative(figure.chart) })
  const piece: Piece = {
    height: captionHeight + TITLE_GAP + height,
    before: beside ? 3 : 8,
    after: beside ? 6 : 12,
    keepWithNext: beside,
    clear: true,
    beside,
    indent: beside ? setting.columns(3) + setting.theme.page.gutter : 0,
    draw: ({ x, y }) => {
      const top = y + captionHeight + TITLE_GAP
      drawn.box = { x, y: top, width, height }
      return [
        ...caption.lines.flatMap((line, index) => line.marks(x, y + index * style.lead)),
        { kind: 'chart', owner: content, x, y: top, width, height, chart: figure.chart },
      ]
    },
  }
  return { pieces: [piece], nodes: [node('Caption', caption.children), drawn] }
}
