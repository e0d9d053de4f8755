import type { QuoteColumns, Table } from '../compose/report.js'
import type { TextStyle } from '../template/theme.js'
import type { SetBlock } from './piece.js'
import { type GridCell, setGrid } from './set-grid.js'
import { quoteInlines } from './set-quotes.js'
import type { Setting } from './setting.js'

/** A table over the full width: what is compared with a benchmark stands out, in the colour of how it compares. */
export function setTable(table: Table, setting: Setting): SetBlock {
  const style = setting.style('table')
  const rows = table.rows.map(row =>
    row.map((cell): GridCell => {
      const look: TextStyle = {
        ...style,
        ...(cell.strong || cell.standing ? { face: 'semibold' as const } : {}),
        ...(cell.standing ? { colour: cell.standing } : {}),
      }
      return {
        content: [
          { kind: 'text', text: cell.text },
          ...(cell.footnote ? [{ kind: 'footnote' as const, content: cell.footnote }] : []),
        ],
        style: look,
      }
    }),
  )
  return setGrid({ caption: table.caption, columns: table.columns, rows, rowHeads: table.rowHeads }, setting)
}

/** Columns of quotes as a grid: the first quotes side by side, then the second ones, and so on. */
export function setQuoteColumns(block: QuoteColumns, setting: Setting): SetBlock {
  const depth = Math.max(0, ...block.columns.map(column => column.quotes.length))
  const rows = Array.from({ length: depth }, (_, index) =>
    block.columns.map((column): GridCell => {
      const quote = column.quotes[index]
      const style = setting.style('table')
      return quote
        ? { content: quoteInlines(quote), style: { ...style, face: quote.synthetron ? 'italic' : 'regular' } }
        : { content: [{ kind: 'text', text: '–' }], style }
    }),
  )
  const share = 1 / block.columns.length
  return setGrid(
    {
      caption: block.caption,
      columns: block.columns.map(column => ({ heading: column.heading, align: 'left', share })),
      rows,
      rowHeads: false,
    },
    setting,
  )
}
