import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import type { Picture } from '../template/logo.js'
import { markdownInlines, plainText, type Token } from './markdown-inlines.js'
import { markdownQuotes } from './markdown-quotes.js'
import { markdownTable } from './markdown-table.js'
import type { Block, Inline } from './report.js'

/** Paragraphs, headings, lists, tables, quotations, footnotes, links and emphasis; no HTML, and no links but plain ones to the web. */
const markdown = new MarkdownIt('zero', { html: false })
  .enable([
    'heading',
    'list',
    'emphasis',
    'newline',
    'link',
    'image',
    'escape',
    'table',
    'blockquote',
    'entity',
  ])
  .use(footnotes)

/**
 * Markdown as blocks of the report. Headings stand below those of the section; a list within a list continues it. A
 * footnote stands where it is referred to. A picture that is one of `pictures` is a block of its own, below the paragraph,
 * heading, list or table in which it stands; any other is its words.
 */
export function markdownBlocks(text: string, pictures: ReadonlyMap<string, Picture> = new Map()): Block[] {
  const tokens = markdown.parse(text, {})
  const notes = notesOf(tokens)
  const isShown = (token: Token): boolean =>
    token.type === 'image' && pictures.has(String(token.attrGet('src')))
  const inlines = (token: Token): Inline[] =>
    markdownInlines(
      (token.children ?? []).filter(child => !isShown(child)),
      notes,
    )
  const picturesIn = (some: Token[]): Block[] =>
    some.flatMap(token => token.children ?? []).flatMap(child => pictureOf(child, pictures))
  const blocks: Block[] = []
  let ofList: Block[] = []
  let list: { ordered: boolean; items: Inline[][] } | null = null
  let depth = 0
  let heading = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    // The notes themselves stand at the end.
    if (token.type === 'footnote_block_open') break
    if (token.type === 'table_open') {
      const end = tokens.findIndex((one, index) => index > at && one.type === 'table_close')
      const own = tokens.slice(at, end)
      blocks.push(markdownTable(own, inlines), ...picturesIn(own))
      at = end
    } else if (token.type === 'blockquote_open') {
      const end = tokens.findIndex((one, index) => index > at && closes(one, token))
      const own = tokens.slice(at, end)
      const quotes = markdownQuotes(own, inlines)
      ;(list ? ofList : blocks).push(...(quotes.items.length > 0 ? [quotes] : []), ...picturesIn(own))
      at = end
    } else if (token.type === 'heading_open') heading = Number(token.tag.slice(1))
    else if (token.type === 'heading_close') heading = 0
    else if (token.type === 'bullet_list_open' || token.type === 'ordered_list_open') {
      list ??= { ordered: token.type === 'ordered_list_open', items: [] }
      depth += 1
    } else if (token.type === 'bullet_list_close' || token.type === 'ordered_list_close') {
      depth -= 1
      if (depth > 0 || !list) continue
      const items = list.items.filter(item => item.length > 0)
      blocks.push(...(items.length > 0 ? [{ kind: 'list' as const, ...list, items }] : []), ...ofList)
      list = null
      ofList = []
    } else if (token.type === 'list_item_open') list?.items.push([])
    else if (token.type === 'inline') {
      const content = inlines(token)
      const item = list?.items.at(-1)
      if (item) {
        item.push(...(item.length > 0 ? [{ kind: 'text' as const, text: '\n' }] : []), ...content)
        ofList.push(...picturesIn([token]))
        continue
      }
      if (heading > 0)
        blocks.push({
          kind: 'heading',
          level: heading === 1 ? 3 : 4,
          number: null,
          text: plainText(content),
          destination: '',
        })
      else if (plainText(content).trim()) blocks.push({ kind: 'paragraph', role: 'body', content })
      blocks.push(...picturesIn([token]))
    }
  }
  return blocks
}

const closes = (one: Token, open: Token): boolean =>
  one.type === 'blockquote_close' && one.level === open.level

function pictureOf(token: Token, pictures: ReadonlyMap<string, Picture>): Block[] {
  const picture = token.type === 'image' ? pictures.get(String(token.attrGet('src'))) : undefined
  if (!picture) return []
  const caption = String(token.attrGet('title') ?? '')
  return [{ kind: 'picture', picture, alternative: token.content || caption, caption }]
}

/** What stands in the footnotes, by their number. */
function notesOf(tokens: Token[]): Map<number, Inline[]> {
  const notes = new Map<number, Inline[]>()
  let number: number | null = null
  for (const token of tokens) {
    if (token.type === 'footnote_open') number = Number(token.meta?.id)
    else if (token.type === 'footnote_close') number = null
    else if (token.type === 'inline' && number !== null) {
      const before = notes.get(number)
      const content = markdownInlines(token.children ?? [], new Map())
      notes.set(number, before ? [...before, { kind: 'text', text: ' ' }, ...content] : content)
    }
  }
  return notes
}

/** A text in which nothing is a mark of Markdown any more. */
export const withoutMarks = (text: string): string =>
  text.replace(/[\\`*_{}[\]()#+\-.!<>|&^]/g, mark => `\\${mark}`)
