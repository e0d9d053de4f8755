import MarkdownIt from 'markdown-it'
import type { Block, Inline } from './report.js'

/** Paragraphs, lists and emphasis; no HTML, no images, and no links but plain ones to the web. */
const markdown = new MarkdownIt('zero', { html: false }).enable([
  'list',
  'emphasis',
  'newline',
  'link',
  'escape',
])

type Token = ReturnType<typeof markdown.parse>[number]

/** Markdown as blocks of the report: paragraphs and lists. */
export function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let list: { ordered: boolean; items: Inline[][] } | null = null
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open')
      list = { ordered: token.type === 'ordered_list_open', items: [] }
    else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      if (list) blocks.push({ kind: 'list', ...list })
      list = null
    } else if (token.type === 'inline') {
      const content = inlines(token.children ?? [])
      if (list) list.items.push(content)
      else blocks.push({ kind: 'paragraph', role: 'body', content })
    }
  }
  return blocks
}

function inlines(tokens: Token[]): Inline[] {
  const found: Inline[] = []
  let kind: 'text' | 'strong' | 'emphasis' = 'text'
  let url: string | null = null
  for (const token of tokens) {
    if (token.type === 'strong_open') kind = 'strong'
    else if (token.type === 'em_open') kind = 'emphasis'
    else if (token.type === 'link_open') url = String(token.attrGet('href') ?? '')
    else if (token.type === 'link_close') url = null
    else if (token.type.endsWith('_close')) kind = 'text'
    else {
      const text = token.type === 'softbreak' ? ' ' : token.type === 'hardbreak' ? '\n' : token.content
      if (text) found.push(url === null ? { kind, text } : { kind: 'link', text, url })
    }
  }
  return found
}
