import type { Facts, KeyFigures } from '../compose/report.js'
import type { TextStyle } from '../template/theme.js'
import type { Mark } from './pages.js'
import type { SetBlock } from './piece.js'
import { setInlines } from './set-inlines.js'
import type { Setting } from './setting.js'
import { node } from './structure.js'
import { linePath, rectanglePath } from './text-marks.js'

interface RowLook {
  value: TextStyle
  label: TextStyle
  padding: number
  band: boolean
  /** Whether it announces what follows. */
  keepWithNext: boolean
  before: number
  after: number
}

const bound = (text: string): string => text.replaceAll(' ', '\u00a0')

/** Numbers with their names, side by side over the full width. */
function setRow(items: { value: string; label: string }[], look: RowLook, setting: Setting): SetBlock {
  const width = setting.textWidth
  const gap = 12
  const column = (width - 2 * look.padding - gap * (items.length - 1)) / items.length
  // A value stays on one line: a long one makes all of them smaller.
  const widest = Math.max(
    column,
    ...items.map(item => setting.measure.width(item.value, look.value.face, look.value.size)),
  )
  const value = { ...look.value, size: look.value.size * Math.min(1, column / widest) }
  const cells = items.map(item => ({
    value: setInlines([{ kind: 'text', text: `${bound(item.value)} ` }], value, column + 1, setting),
    label: setInlines([{ kind: 'text', text: item.label }], look.label, column, setting),
  }))
  const labelLines = Math.max(1, ...cells.map(cell => cell.label.lines.length))
  const height = look.value.lead + labelLines * look.label.lead + 2 * look.padding
  return {
    pieces: [
      {
        height,
        before: look.before,
        after: look.after,
        keepWithNext: look.keepWithNext,
        clear: true,
        indent: 0,
        draw: ({ x, y }) => {
          const marks: Mark[] = []
          if (look.band)
            marks.push({
              kind: 'shape',
              owner: 'decoration',
              path: rectanglePath(x, y, width, height, 3),
              fill: setting.colour('band'),
            })
          cells.forEach((cell, index) => {
            const left = x + look.padding + index * (column + gap)
            const top = y + look.padding
            if (index > 0)
              marks.push({
                kind: 'shape',
                owner: 'decoration',
                path: linePath(left - gap / 2, top + 2, left - gap / 2, y + height - look.padding - 2),
                stroke: { colour: setting.colour('hairline'), width: 0.75 },
              })
            marks.push(...(cell.value.lines[0]?.marks(left, top) ?? []))
            cell.label.lines.forEach((line, at) => {
              marks.push(...line.marks(left, top + look.value.lead + at * look.label.lead))
            })
          })
          return marks
        },
      },
    ],
    nodes: [
      node(
        'L',
        cells.map(cell => node('LI', [node('LBody', [...cell.value.children, ...cell.label.children])])),
        { ordered: false },
      ),
    ],
  }
}

/** Large numbers on one line, as in the summary. */
export const setKeyFigures = (block: KeyFigures, setting: Setting): SetBlock =>
  setRow(
    block.items,
    {
      value: setting.style('figure'),
      label: setting.style('figureLabel'),
      padding: 2,
      band: false,
      keepWithNext: false,
      before: 4,
      after: 14,
    },
    setting,
  )

/** A question's own figures, small, on a band below its heading. */
export const setFacts = (block: Facts, setting: Setting): SetBlock =>
  setRow(
    block.items,
    {
      value: setting.style('fact'),
      label: setting.style('factLabel'),
      padding: 7,
      band: true,
      keepWithNext: true,
      before: 4,
      after: 9,
    },
    setting,
  )
