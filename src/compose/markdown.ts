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
  const reader = new BlockReader(pictures, notesOf(tokens))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    // The notes themselves stand at the end.
    if (!token || token.type === 'footnote_block_open') break
    if (token.type === 'table_open' || token.type === 'blockquote_open') {
      const end = tokens.findIndex((one, index) => index > at && closes(one, token))
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

/** Makes blocks of tokens, one after the other. */
class BlockReader {
  readonly blocks: Block[] = []
  /** The list we are in, how deep, and the pictures and quotations in it: they come below it. */
  #list: { ordered: boolean; items: Inline[][] } | null = null
  #depth = 0
  #ofList: Block[] = []
  /** Of the heading we are in; 0 outside one. */
  #heading = 0

  constructor(
    private readonly pictures: ReadonlyMap<string, Picture>,
    private readonly notes: Map<number, Inline[]>,
  ) {}

  table(tokens: Token[]): void {
    this.blocks.push(
      markdownTable(tokens, token => this.#inlines(token)),
      ...this.#picturesIn(tokens),
    )
  }

  quotation(tokens: Token[]): void {
    const quotes = markdownQuotes(tokens, token => this.#inlines(token))
    const below = this.#list ? this.#ofList : this.blocks
    below.push(...(quotes.items.length > 0 ? [quotes] : []), ...this.#picturesIn(tokens))
  }

  take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.#heading = Number(token.tag.slice(1))
        return
      case 'heading_close':
        this.#heading = 0
        return
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.#list ??= { ordered: token.type === 'ordered_list_open', items: [] }
        this.#depth += 1
        return
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.#depth -= 1
        if (this.#depth === 0) this.#endList()
        return
      case 'list_item_open':
        this.#list?.items.push([])
        return
      case 'inline':
        this.#takeInline(token)
    }
  }

  #endList(): void {
    const items = this.#list?.items.filter(item => item.length > 0) ?? []
    if (this.#list && items.length > 0) this.blocks.push({ kind: 'list', ...this.#list, items })
    this.blocks.push(...this.#ofList)
    this.#list = null
    this.#ofList = []
  }

  #takeInline(token: Token): void {
    const content = this.#inlines(token)
    const item = this.#list?.items.at(-1)
    if (item) {
      if (item.length > 0) item.push({ kind: 'text', text: '\n' })
      item.push(...content)
      this.#ofList.push(...this.#picturesIn([token]))
      return
    }
    const text = plainText(content)
    if (this.#heading > 0) {
      const level = this.#heading === 1 ? 3 : 4
      this.blocks.push({ kind: 'heading', level, number: null, text, destination: '' })
    } else if (text.trim()) this.blocks.push({ kind: 'paragraph', role: 'body', content })
    this.blocks.push(...this.#picturesIn([token]))
  }

  /** The inlines of a token, without the pictures that are blocks of their own. */
  #inlines(token: Token): Inline[] {
    const shown = (child: Token): boolean => pictureOf(child, this.pictures).length > 0
    const children = (token.children ?? []).filter(child => !shown(child))
    return markdownInlines(children, this.notes)
  }

  #picturesIn(tokens: Token[]): Block[] {
    return tokens.flatMap(token => token.children ?? []).flatMap(child => pictureOf(child, this.pictures))
  }
}

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
