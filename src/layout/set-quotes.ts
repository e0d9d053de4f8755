import type { Inline, Quote, Quotes } from '../compose/report.js'
import type { TextStyle } from '../template/theme.js'
import type { Piece, SetBlock } from './piece.js'
import { setInlines } from './set-inlines.js'
import { INDENT, linePieces } from './set-text.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { rectanglePath } from './text-marks.js'

/** What stands on the page for a quote: a synthetron as it is, anything else between quotation marks, then its votes. */
export const quoteInlines = (quote: Quote): Inline[] => [
  { kind: 'text', text: quote.synthetron ? quote.text : `‘${quote.text}’` },
]

/** Quotes, each a block of its own with a bar beside it, its votes small in the side column, or below where there is none. */
export function setQuotes(quotes: Quotes, width: number, setting: Setting): SetBlock {
  const blocks = quotes.items.map(quote => setQuote(quote, width, setting))
  return { pieces: blocks.flatMap(block => block.pieces), nodes: blocks.flatMap(block => block.nodes) }
}

const BAR = 2

function setQuote(quote: Quote, width: number, setting: Setting): SetBlock {
  const style = setting.style(quote.synthetron ? 'quote' : 'citation')
  const set = setInlines(quoteInlines(quote), style, width - INDENT, setting, 'running')
  const pieces = linePieces(set, style, INDENT)
  const children = [node('P', set.children)]
  if (quote.votes) children.push(node('P', addVotes(quote.votes, pieces, style, width, setting)))
  const colour = setting.colour(quote.synthetron ? 'accent' : 'hairline')
  for (const piece of pieces) {
    const draw = piece.draw
    piece.draw = at => [
      {
        kind: 'shape',
        owner: 'decoration',
        path: rectanglePath(at.x - INDENT, at.y, BAR, piece.height),
        fill: colour,
      },
      ...draw(at),
    ]
  }
  return { pieces, nodes: [node('BlockQuote', children)] }
}

/** Adds a quote's votes to its pieces: level with its first line where a side column holds them on one line, else below it. */
function addVotes(text: string, pieces: Piece[], style: TextStyle, width: number, setting: Setting) {
  const small = setting.style('note')
  const side = setting.sideColumn(width)
  const votes = setInlines([{ kind: 'text', text }], small, side?.width ?? width - INDENT, setting)
  const [first, last] = [pieces[0], pieces.at(-1)]
  const line = votes.lines.length === 1 ? votes.lines[0] : undefined
  if (side && first && line) {
    const down = setting.baseline(style) - setting.baseline(small)
    const draw = first.draw
    first.draw = at => [...draw(at), ...line.marks(at.x - INDENT + side.left, at.y + down)]
  } else {
    if (last) Object.assign(last, { after: 0, keepWithNext: true })
    pieces.push(...linePieces(votes, { ...small, after: style.after + 1.5 }, INDENT))
  }
  return votes.children
}
