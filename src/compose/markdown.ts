import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import type { Picture } from '../template/logo.js'
import { BlockReader } from './block-reader.js'
import { markdownInlines, type Token } from './markdown-inlines.js'
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
  const reader = new BlockReader(pictures, notesOf(tokens))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    // The notes themselves stand at the end.
    if (!token || token.type === 'footnote_block_open') break
    if (token.type === 'table_open' || token.type === 'blockquote_open') {
      let end = at + 1
      for (let one = tokens[end]; one && !closes(one, token); one = tokens[end]) end += 1
      const own = tokens.slice(at, end)
      if (token.type === 'table_open') reader.table(own)
      else reader.quotation(own)
      at = end
    } else reader.take(token)
  }
  return reader.blocks
}

/** Whether a token ends what another begins: there can be more of its kind within. */
const closes = (one: Token, open: Token): boolean =>
  one.type === open.type.replace('_open', '_close') && one.level === open.level

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
