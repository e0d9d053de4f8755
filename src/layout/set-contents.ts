import type { Heading } from '../compose/report.js'
import type { Piece, SetBlock } from './piece.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { linePath, textMarks } from './text-marks.js'

const INDENT = 20
const NUMBER_WIDTH = 26

/** The table of contents: a line per heading of the first two levels, each a link, page numbers at the right. */
export function setContents(headings: Heading[], setting: Setting): SetBlock {
  const width = setting.textWidth
  const rows = headings
    .filter(heading => heading.level <= 2)
    .map(heading => {
      const style = setting.style(heading.level === 1 ? 'contents1' : 'contents2')
      const indent = heading.level === 1 ? 0 : INDENT
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
      const piece: Piece = {
        height: text.lines.length * style.lead,
        before: style.before,
        after: style.after,
        keepWithNext: heading.level === 1,
        indent,
        draw: ({ x, y, pageOf }) => {
          const label = pageOf(heading.destination)
          const last = y + (text.lines.length - 1) * style.lead
          const right = x - indent + width
          const from = x + NUMBER_WIDTH + (text.lines.at(-1)?.width ?? 0) + 8
          const to = right - setting.measure.width(label, style.face, style.size) - 6
          return [
            ...textMarks(
              `${heading.number ?? ''} `,
              x,
              y + setting.baseline(style),
              look,
              number,
              setting.measure,
            ),
            ...text.lines.flatMap((line, index) => line.marks(x + NUMBER_WIDTH, y + index * style.lead)),
            ...(to > from
              ? [
                  {
                    kind: 'shape' as const,
                    owner: 'decoration' as const,
                    path: linePath(from, last + setting.baseline(style), to, last + setting.baseline(style)),
                    stroke: { colour: setting.colour('hairline'), width: 0.75, dash: [0.75, 2.5] },
                  },
                ]
              : []),
            ...textMarks(label, to + 6, last + setting.baseline(style), look, page, setting.measure),
            {
              kind: 'link',
              node: link,
              x,
              y,
              width: right - x,
              height: text.lines.length * style.lead,
              target: { destination: heading.destination },
              description: `Ga naar pagina ${label}: ${heading.text}`,
            },
          ]
        },
      }
      return { piece, node: node('TOCI', [node('Reference', [link])]) }
    })
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
