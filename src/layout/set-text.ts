import type { Heading, Inline, List, Paragraph } from '../compose/report.js'
import type { TextStyle } from '../template/theme.js'
import type { StructureTag } from './pages.js'
import type { Piece, SetBlock } from './piece.js'
import { type SetInlines, setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { textMarks } from './text-marks.js'

/** Up to this many lines stay on one page. */
const UNBROKEN = 4

/** Lines as pieces: never one line alone at the foot or the head of a page, short texts whole. */
export function linePieces(set: SetInlines, style: TextStyle, indent: number): Piece[] {
  const last = set.lines.length - 1
  return set.lines.map((line, index) => ({
    height: line.height,
    before: index === 0 ? style.before : 0,
    after: index === last ? style.after : 0,
    keepWithNext: index < last && (set.lines.length <= UNBROKEN || index === 0 || index === last - 1),
    notes: line.notes,
    indent,
    draw: ({ x, y }) => line.marks(x, y),
  }))
}

/** The level that a heading looks like. */
export const lookOf = ({ look, level }: Heading): Heading['level'] => look ?? level

/** A heading stays with what follows it, and starts below whatever stands beside the text before it. */
export function setHeading(heading: Heading, width: number, setting: Setting): SetBlock {
  const look = lookOf(heading)
  const style = setting.style(`heading${look}`)
  const text = heading.number === null ? heading.text : `${heading.number} ${heading.text}`
  const set = setInlines([{ kind: 'text', text }], style, width, setting)
  const tag = `H${heading.level}` as StructureTag
  const pieces = linePieces(set, style, 0).map((piece, index) => ({
    ...piece,
    keepWithNext: true,
    clear: look <= 3,
    ...(index === 0 ? { destination: heading.destination } : {}),
  }))
  return { pieces, nodes: [node(tag, set.children)] }
}

/** A paragraph, line by line; it stays with what it announces. */
export function setParagraph(paragraph: Paragraph, width: number, setting: Setting): SetBlock {
  const style = setting.style(paragraph.role)
  const kind = paragraph.role === 'caption' ? 'whole words' : 'running'
  const set = setInlines(paragraph.content, style, width, setting, kind)
  const pieces = linePieces(set, style, 0)
  const last = pieces.at(-1)
  // What announces something is not left behind by it.
  const end = paragraph.content.at(-1)
  if (last && end && 'text' in end && /:\s*$/.test(end.text)) last.keepWithNext = true
  return { pieces, nodes: [node('P', set.children), ...set.noteNodes] }
}

/** How far lists and quotes stand in from the left. */
export const INDENT = 14

/** A list, its items as far in as the widest number needs. */
export function setList(list: List, width: number, setting: Setting): SetBlock {
  const style = setting.style('body')
  const spaced = { ...style, after: style.after / 2 }
  const labels = list.items.map((_, index) => (list.ordered ? `${index + 1}.` : '•'))
  const indent = Math.max(
    INDENT,
    ...labels.map(label => setting.measure.width(`${label} `, style.face, style.size)),
  )
  const items = list.items.map((item, index) =>
    setItem(
      item,
      labels[index] ?? '',
      index === list.items.length - 1 ? style : spaced,
      indent,
      width,
      setting,
    ),
  )
  return {
    pieces: items.flatMap(item => item.pieces),
    nodes: [
      node(
        'L',
        items.map(item => item.node),
        { ordered: list.ordered },
      ),
      ...items.flatMap(item => item.noteNodes),
    ],
  }
}

function setItem(
  content: Inline[],
  label: string,
  style: TextStyle,
  indent: number,
  width: number,
  setting: Setting,
) {
  const set = setInlines(content, style, width - indent, setting, 'running')
  const number = setting.numbers.next()
  const look = { face: style.face, size: style.size, colour: setting.colour('accent') }
  const pieces = linePieces(set, style, indent)
  const first = pieces[0]
  if (first) {
    const draw = first.draw
    first.draw = at => [
      ...textMarks(`${label} `, at.x - indent, at.y + setting.baseline(style), look, number, setting.measure),
      ...draw(at),
    ]
  }
  return {
    pieces,
    node: node('LI', [node('Lbl', [number]), node('LBody', set.children)]),
    noteNodes: set.noteNodes,
  }
}
