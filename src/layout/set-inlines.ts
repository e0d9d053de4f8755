import type { Inline } from '../compose/report.js'
import { wordBreaks } from '../dutch/hyphenate.js'
import type { ColourName, Face, TextStyle } from '../template/theme.js'
import { breakLines, type Line } from './lines.js'
import type { Mark, StructureNode, StructureTag } from './pages.js'
import type { NotePiece } from './piece.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { linePath, textMarks } from './text-marks.js'
import type { Span } from './words.js'

interface Stretch {
  /** What its text adds to the structure, in order: filled once the lines are known. */
  children: (StructureNode | number)[]
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

/** Columns up to this width have their words broken, in points: 80 mm. */
const NARROW = (80.5 * 72) / 25.4

/** Sets inlines in a style at a width. Running text, which may be hyphenated where its column is narrow, says so. */
export function setInlines(
  inlines: Inline[],
  style: TextStyle,
  width: number,
  setting: Setting,
  kind: 'running' | 'whole words' = 'whole words',
): SetInlines {
  /** What each inline adds to the paragraph. */
  const slots: (StructureNode | number)[][] = []
  const noteNodes: StructureNode[] = []
  const spans: Span<Stretch>[] = []
  const add = (text: string, face: Face, stretch: Stretch, raised = false): void => {
    spans.push({ text, face, size: style.size, raised, tag: stretch })
  }
  const within = (tag: StructureTag): StructureNode => {
    const inner = node(tag)
    slots.push([inner])
    return inner
  }
  for (const inline of inlines) {
    if (inline.kind === 'text') {
      const own: (StructureNode | number)[] = []
      slots.push(own)
      add(inline.text, style.face, { children: own, colour: style.colour })
    } else if (inline.kind === 'strong') {
      add(inline.text, boldOf(style.face), { children: within('Strong').children, colour: style.colour })
    } else if (inline.kind === 'emphasis') {
      add(inline.text, 'italic', { children: within('Em').children, colour: style.colour })
    } else if (inline.kind === 'link') {
      const link = within('Link')
      const target = { node: link, target: { url: inline.url }, description: `Naar ${inline.url}` }
      add(inline.text, style.face, { children: link.children, colour: 'link', link: target })
    } else {
      const number = setting.noteNumber(inline.content)
      const { note, noteNode, destination } = setNote(number, inline.content, setting)
      const link = node('Link')
      within('Reference').children.push(link)
      noteNodes.push(noteNode)
      const target = { node: link, target: { destination }, description: `Voetnoot ${number}` }
      add(String(number), 'semibold', { children: link.children, colour: 'accent', link: target, note }, true)
    }
  }
  const breaksOf = kind === 'running' && width <= NARROW ? wordBreaks : undefined
  const broken = breakLines(spans, width, setting.measure, breaksOf)
  const lines = numberContent(broken, setting).map(line => ({
    height: style.lead,
    width: line.width,
    notes: line.pieces.flatMap(piece => (piece.tag.note ? [piece.tag.note] : [])),
    marks: (x: number, y: number) => lineMarks(line, style, x, y, setting),
  }))
  return { lines, children: slots.flat(), noteNodes }
}

/** A line's piece with the number of the content that it draws. */
type Numbered = Line<Stretch>['pieces'][number] & { content: number }

/**
 * Numbers the content of lines as it is read: text of one inline together, but each half of a broken word on its own,
 * both in a node that gives the word as it is without the break.
 */
function numberContent(lines: Line<Stretch>[], setting: Setting): { width: number; pieces: Numbered[] }[] {
  const open = new Map<Stretch, number>()
  let word: StructureNode | undefined
  const contentOf = ({ tag, half }: Line<Stretch>['pieces'][number]): number => {
    if (!half) {
      let content = open.get(tag)
      if (content === undefined) {
        content = setting.numbers.next()
        open.set(tag, content)
        tag.children.push(content)
      }
      return content
    }
    open.delete(tag)
    const content = setting.numbers.next()
    if (half.end === 'head') {
      word = node('Span', [], { actual: half.of })
      tag.children.push(word)
    }
    word?.children.push(content)
    return content
  }
  return lines.map(({ width, pieces }) => ({
    width,
    pieces: pieces.map(piece => ({ ...piece, content: contentOf(piece) })),
  }))
}

/** Draws one line whose top is at y. */
function lineMarks(
  line: { pieces: Numbered[] },
  style: TextStyle,
  x: number,
  y: number,
  setting: Setting,
): Mark[] {
  const baseline = y + setting.baseline(style)
  return line.pieces.flatMap(piece => {
    const { content } = piece
    const { colour, link } = piece.tag
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
  const set = setInlines(content, style, setting.textWidth - indent, setting, 'running')
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
