import type { Heading } from '../compose/report.js'
import type { Mark, StructureNode } from './pages.js'
import type { Piece, Placement, SetBlock } from './piece.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { linePath, textMarks } from './text-marks.js'

const INDENT = 20
const NUMBER_WIDTH = 26

/** The table of contents: a line per heading of the first two levels, each a link, page numbers at the right. */
export function setContents(headings: Heading[], setting: Setting): SetBlock {
  const rows = headings.filter(({ level }) => level <= 2).map(heading => setRow(heading, setting))
  return {
    pieces: rows.map(row => row.piece),
    nodes: [
      node(
        'TOC',
        rows.map(row => row.node),
      ),
    ],
  }
}

function setRow(heading: Heading, setting: Setting): { piece: Piece; node: StructureNode } {
  const width = setting.textWidth
  const isTop = heading.level === 1
  const style = setting.style(isTop ? 'contents1' : 'contents2')
  const indent = isTop ? 0 : INDENT
  const look = { face: style.face, size: style.size, colour: setting.colour(style.colour) }
  const number = setting.numbers.next()
  const text = setInlines(
    [{ kind: 'text', text: `${heading.text} ` }],
    style,
    width - indent - NUMBER_WIDTH - 40,
    setting,
  )
  const page = setting.numbers.next()
  const link = node('Link', [number, ...text.children, page])
  const height = text.lines.length * style.lead
  const draw = ({ x, y, pageOf }: Placement): Mark[] => {
    const label = pageOf(heading.destination)
    const first = y + setting.baseline(style)
    const last = y + (text.lines.length - 1) * style.lead + setting.baseline(style)
    const right = x - indent + width
    const labelX = right - setting.measure.width(label, style.face, style.size)
    const textEnd = x + NUMBER_WIDTH + (text.lines.at(-1)?.width ?? 0)
    return [
      ...textMarks(`${heading.number ?? ''} `, x, first, look, number, setting.measure),
      ...text.lines.flatMap((line, index) => line.marks(x + NUMBER_WIDTH, y + index * style.lead)),
      ...leader(textEnd + 8, labelX - 6, last, setting),
      ...textMarks(label, labelX, last, look, page, setting.measure),
      {
        kind: 'link',
        node: link,
        x,
        y,
        width: right - x,
        height,
        target: { destination: heading.destination },
        description: `Ga naar pagina ${label}: ${heading.text}`,
      },
    ]
  }
  const { before, after } = style
  return {
    piece: { height, before, after, keepWithNext: isTop, indent, draw },
    node: node('TOCI', [node('Reference', [link])]),
  }
}

/** Dots that lead from a heading to its page number, where there is room for them. */
function leader(from: number, to: number, y: number, setting: Setting): Mark[] {
  if (to <= from) return []
  return [
    {
      kind: 'shape',
      owner: 'decoration',
      path: linePath(from, y, to, y),
      stroke: { colour: setting.colour('hairline'), width: 0.75, dash: [0.75, 2.5] },
    },
  ]
}
