import { chartAlternative } from '../charts/registry.js'
import type { Block, Inline, Quote, Report, Section } from './report.js'
import { infographicLists } from './sample.testing.js'

/** The report as plain text, a line for each thing that it says: what a golden file holds. */
export function reportText(report: Report): string {
  const lines = [report.title, report.subtitle, report.client, report.dateText, report.confidential]
  return `${[...lines.flatMap(line => line ?? []), ...report.sections.flatMap(sectionText)].join('\n')}\n`
}

const sectionText = ({ heading, blocks, sections }: Section): string[] => [
  ...(heading
    ? ['', `${'#'.repeat(heading.level)} ${[heading.number, heading.text].filter(Boolean).join(' ')}`]
    : []),
  ...blocks.flatMap(blockText),
  ...sections.flatMap(sectionText),
]

const inlineText = (inlines: Inline[]): string =>
  inlines.map(one => (one.kind === 'footnote' ? ` [${inlineText(one.content)}]` : one.text)).join('')

const quoteText = (quote: Quote): string =>
  `> ${quote.synthetron ? quote.text : `‘${quote.text}’`}${quote.votes ? ` (${quote.votes})` : ''}`

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`

function blockText(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', `${'#'.repeat(block.level)} ${block.text}`]
    case 'paragraph':
      return [inlineText(block.content)]
    case 'list':
      return block.items.map(item => `- ${inlineText(item)}`)
    case 'quotes':
      return block.items.map(quoteText)
    case 'quote-columns':
      return block.columns.flatMap(({ heading, quotes }) => [`${heading}:`, ...quotes.map(quoteText)])
    case 'table':
      return [
        `[${block.caption}]`,
        row(block.columns.map(column => column.heading)),
        ...block.rows.map(cells =>
          row(cells.map(cell => cell.text + (cell.footnote ? ` [${inlineText(cell.footnote)}]` : ''))),
        ),
      ]
    case 'key-figures':
    case 'facts':
      return [block.items.map(item => `${item.value} ${item.label}`).join(' · ')]
    case 'figure':
      return [`[Figuur ${block.number}: ${chartAlternative(block.chart)} ${block.caption}]`]
    case 'box':
      return [`[${block.title}]`, ...block.content.flatMap(blockText)]
    case 'picture':
      return [`[${block.alternative}] ${block.caption}`]
    case 'contents':
      return []
    case 'infographic':
      return infographicText(block.infographic)
  }
}

function infographicText({ title, keyFigures, goal, blocks, source }: Report['infographic']): string[] {
  const list = ({ heading, items }: { heading: string; items: string[] }) =>
    [...(heading ? [heading] : []), items.join('; ')].join(': ')
  return [
    title,
    ...keyFigures.map(figure => `${figure.value} ${figure.label}`),
    ...(goal ? [goal] : []),
    ...blocks.flatMap(block => [
      `${block.number}. ${block.heading}`,
      ...(block.kind === 'poll' ? [`${block.value}: ${block.sentence}`] : []),
      ...infographicLists(block).map(list),
    ]),
    source,
  ]
}
