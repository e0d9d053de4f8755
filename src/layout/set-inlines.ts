import type { Inline } from '../compose/report.js'
import type { ColourName, Face, TextStyle } from '../template/theme.js'
import { breakLines, type Line, type Span } from './lines.js'
import type { Mark, StructureNode } from './pages.js'
import type { NotePiece } from './piece.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { linePath, textMarks } from './text-marks.js'

interface Stretch {
  content: number
  colour: ColourName
  link?: { node: StructureNode; target: { destination: string } | { url: string }; description: string }
  note?: NotePiece
}

/** Inlines broken into lines, with what they add to the structure. */
export interface SetInlines {
  lines: { height: number; width: number; notes: NotePiece[]; marks(x: number, y: number): Mark[] }[]
  /** Children for the paragraph's own node, in reading order. */
  children: (StructureNode | number)[]
  /** Footnotes cited in it: nodes that follow the paragraph. */
  noteNodes: StructureNode[]
}

const boldOf = (face: Face): Face => (face === 'regular' ? 'semibold' : 'bold')

/** Sets inlines in a style at a width. */
export function setInlines(inlines: Inline[], style: TextStyle, width: number, setting: Setting): SetInlines {
  const children: (StructureNode | number)[] = []
  const noteNodes: StructureNode[] = []
  const spans: Span<Stretch>[] = []
  const add = (text: string, face: Face, stretch: Stretch, raised = false): void => {
    spans.push({ text, face, size: style.size, raised, tag: stretch })
  }
  for (const inline of inlines) {
    const content = setting.numbers.next()
    if (inline.kind === 'text') {
      children.push(content)
      add(inline.text, style.face, { content, colour: style.colour })
    } else if (inline.kind === 'strong') {
      children.push(node('Strong', [content]))
      add(inline.text, boldOf(style.face), { content, colour: style.colour })
    } else if (inline.kind === 'emphasis') {
      children.push(node('Em', [content]))
      add(inline.text, 'italic', { content, colour: style.colour })
    } else if (inline.kind === 'link') {
      const link = node('Link', [content])
      children.push(link)
      const target = { node: link, target: { url: inline.url }, description: `Naar ${inline.url}` }
      add(inline.text, style.face, { content, colour: 'link', link: target })
    } else {
      const number = setting.noteNumber(inline.content)
      const { note, noteNode, destination } = setNote(number, inline.content, setting)
      const link = node('Link', [content])
      children.push(node('Reference', [link]))
      noteNodes.push(noteNode)
      const target = { node: link, target: { destination }, description: `Voetnoot ${number}` }
      add(String(number), 'semibold', { content, colour: 'accent', link: target, note }, true)
    }
  }
  const lines = breakLines(spans, width, setting.measure).map(line => ({
    height: style.lead,
    width: line.width,
    notes: line.pieces.flatMap(piece => (piece.tag.note ? [piece.tag.note] : [])),
    marks: (x: number, y: number) => lineMarks(line, style, x, y, setting),
  }))
  return { lines, children, noteNodes }
}

/** Draws one line whose top is at y. */
function lineMarks(line: Line<Stretch>, style: TextStyle, x: number, y: number, setting: Setting): Mark[] {
  const baseline = y + setting.baseline(style)
  return line.pieces.flatMap(piece => {
    const { content, colour, link } = piece.tag
    const at = x + piece.x
    const look = { face: piece.face, size: piece.size, colour: setting.colour(colour) }
    const raise = piece.raised ? style.size * 0.33 : 0
    const marks: Mark[] = textMarks(piece.text, at, baseline - raise, look, content, setting.measure)
    if (!link) return marks
    const width = setting.measure.width(piece.text.trimEnd(), piece.face, piece.size)
    if ('url' in link.target)
      marks.push({
        kind: 'shape',
        owner: 'decoration',
        path: linePath(at, baseline + 1.5, at + width, baseline + 1.5),
        stroke: { colour: setting.colour(colour), width: 0.5 },
      })
    marks.push({ kind: 'link', x: at, y, width, height: style.lead, ...link })
    return marks
  })
}

/** A footnote: its number in the margin of the note, its text beside it. */
function setNote(
  number: number,
  content: Inline[],
  setting: Setting,
): { note: NotePiece; noteNode: StructureNode; destination: string } {
  const style = setting.style('note')
  const destination = `noot${String(number).padStart(4, '0')}`
  const label = setting.numbers.next()
  const indent = 12
  const set = setInlines(content, style, setting.textWidth - indent, setting)
  const noteNode = node('Note', [node('Lbl', [label]), node('P', set.children)], { id: destination })
  const note: NotePiece = {
    height: set.lines.length * style.lead,
    destination,
    draw: ({ x, y }) => [
      ...textMarks(
        `${number} `,
        x,
        y + setting.baseline(style),
        { face: 'semibold', size: style.size, colour: setting.colour(style.colour) },
        label,
        setting.measure,
      ),
      ...set.lines.flatMap((line, index) => line.marks(x + indent, y + index * style.lead)),
    ],
  }
  return { note, noteNode, destination }
}
