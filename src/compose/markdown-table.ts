import { plainText, type Token } from './markdown-inlines.js'
import type { Inline, Table } from './report.js'

/** Columns share the width by what they hold, but none takes less or more than these lengths count. */
const [SHORTEST, LONGEST] = [8, 40]

/** A table of Markdown: its first row is the head. Columns are as wide as what they hold asks. */
export function markdownTable(tokens: Token[], inlines: (token: Token) => Inline[]): Table {
  const rows: { text: string; strong: boolean; align: 'left' | 'right' }[][] = []
  let align: 'left' | 'right' = 'left'
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([])
    else if (token.type === 'th_open' || token.type === 'td_open')
      align = String(token.attrGet('style') ?? '').includes('right') ? 'right' : 'left'
    else if (token.type === 'inline') {
      const content = inlines(token)
      const strong = content.length > 0 && content.every(({ kind }) => kind === 'strong')
      rows.at(-1)?.push({ text: plainText(content), strong, align })
    }
  }
  const [head = [], ...body] = rows
  const lengths = head.map((_, at) =>
    Math.min(LONGEST, Math.max(SHORTEST, ...rows.map(row => row[at]?.text.length ?? 0))),
  )
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return {
    kind: 'table',
    caption: '',
    columns: head.map(({ text, align }, at) => ({
      heading: text,
      align,
      share: (lengths[at] ?? SHORTEST) / total,
    })),
    rows: body.map(row => row.map(({ text, strong }) => ({ text, ...(strong ? { strong } : {}) }))),
    rowHeads: false,
  }
}
