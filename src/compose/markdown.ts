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

/** Markdown as blocks of the report: paragraphs and lists. A list within a list continues it. */
export function markdownBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let list: { ordered: boolean; items: Inline[][] } | null = null
  let depth = 0
  for (const token of markdown.parse(text, {})) {
    if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      list ??= { ordered: token.type === 'ordered_list_open', items: [] }
      depth += 1
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      depth -= 1
      if (depth > 0 || !list) continue
      blocks.push({ kind: 'list', ...list })
      list = null
    } else if (token.type === 'list_item_open') list?.items.push([])
    else if (token.type === 'inline') {
      const content = inlines(token.children ?? [])
      const item = list?.items.at(-1)
      if (item) item.push(...(item.length > 0 ? [{ kind: 'text' as const, text: '\n' }] : []), ...content)
      else blocks.push({ kind: 'paragraph', role: 'body', content })
    }
  }
  return blocks
}

/** A text in which nothing is a mark of Markdown any more. */
export const withoutMarks = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!<>]/g, mark => `\\${mark}`)

const isWeb = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url)

function inlines(tokens: Token[]): Inline[] {
  const found: Inline[] = []
  const open: ('strong' | 'emphasis')[] = []
  let url: string | null = null
  for (const token of tokens) {
    if (token.type === 'strong_open') open.push('strong')
    else if (token.type === 'em_open') open.push('emphasis')
    else if (token.type === 'strong_close' || token.type === 'em_close') open.pop()
    else if (token.type === 'link_open') url = String(token.attrGet('href') ?? '')
    else if (token.type === 'link_close') url = null
    else {
      const text = token.type === 'softbreak' ? ' ' : token.type === 'hardbreak' ? '\n' : token.content
      if (!text) continue
      found.push(
        url !== null && isWeb(url) ? { kind: 'link', text, url } : { kind: open.at(-1) ?? 'text', text },
      )
    }
  }
  return found
}
