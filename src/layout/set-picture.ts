import type { PictureBlock } from '../compose/report.js'
import { mm } from '../template/theme.js'
import type { StructureNode } from './pages.js'
import type { Piece, SetBlock } from './piece.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'

/** A picture is at most this share of the height of a page's text. */
const HIGHEST = 0.55
/** Pixels on an inch below which a picture is not made larger: it would be coarse. */
const COARSE = 110
const CAPTION_GAP = 4

/** A picture as wide as the text, less where it would be coarse or too high; its caption below it stays with it. */
export function setPicture(block: PictureBlock, width: number, setting: Setting): SetBlock {
  const { picture, alternative } = block
  const scale = Math.min(width / picture.width, (setting.textHeight * HIGHEST) / picture.height, 72 / COARSE)
  const size = { width: picture.width * scale, height: picture.height * scale }
  const style = setting.style('caption')
  const caption = block.caption
    ? setInlines([{ kind: 'text', text: block.caption }], style, width, setting)
    : null
  const owner = setting.numbers.next()
  const figure: StructureNode = node('Figure', [owner], { alternative })
  const captionHeight = caption ? CAPTION_GAP + caption.lines.length * style.lead : 0
  const piece: Piece = {
    height: size.height + captionHeight,
    before: mm(2),
    after: mm(4),
    keepWithNext: false,
    indent: 0,
    draw: ({ x, y }) => {
      figure.box = { x, y, ...size }
      return [
        { kind: 'image', owner, x, y, ...size, picture },
        ...(caption?.lines.flatMap((line, index) =>
          line.marks(x, y + size.height + CAPTION_GAP + index * style.lead),
        ) ?? []),
      ]
    },
  }
  return { pieces: [piece], nodes: [figure, ...(caption ? [node('Caption', caption.children)] : [])] }
}
