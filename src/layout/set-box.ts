import type { Box } from '../compose/report.js'
import type { Piece, SetBlock } from './piece.js'
import { setHeading, setList, setParagraph } from './set-text.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { rectanglePath } from './text-marks.js'

const PADDING = 12

/** A titled box on a band over the width of the text, kept in one piece as long as it fits on a page. */
export function setBox(box: Box, setting: Setting): SetBlock {
  const width = setting.textWidth
  const inner = width - 2 * PADDING
  const title = setHeading(
    { kind: 'heading', level: 4, number: null, text: box.title, destination: '' },
    inner,
    setting,
  )
  const blocks = [
    { ...title, nodes: title.nodes.map(one => node('P', one.children)) },
    ...box.content.map(block =>
      block.kind === 'list' ? setList(block, inner, setting) : setParagraph(block, inner, setting),
    ),
  ]
  const inside = blocks.flatMap(block => block.pieces)
  const pieces = inside.map((piece, index): Piece => {
    const isFirst = index === 0
    const isLast = index === inside.length - 1
    const above = isFirst ? PADDING : piece.before
    const below = isLast ? PADDING : piece.after
    const height = above + piece.height + below
    return {
      height,
      before: isFirst ? 8 : 0,
      after: isLast ? 12 : 0,
      keepWithNext: !isLast,
      clear: true,
      indent: 0,
      notes: piece.notes ?? [],
      draw: at => [
        {
          kind: 'shape',
          owner: 'decoration',
          path: rectanglePath(at.x, at.y - 0.2, width, height + 0.4),
          fill: setting.colour('band'),
        },
        ...piece.draw({ ...at, x: at.x + PADDING + piece.indent, y: at.y + above }),
      ],
    }
  })
  return {
    pieces,
    nodes: [
      node(
        'Sect',
        blocks.flatMap(block => block.nodes),
      ),
    ],
  }
}
