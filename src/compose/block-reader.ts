import type { Picture } from '../template/logo.js'
import { markdownInlines, plainText, type Token } from './markdown-inlines.js'
import { markdownQuotes } from './markdown-quotes.js'
import { markdownTable } from './markdown-table.js'
import type { Block, Inline } from './report.js'

/** Makes blocks of tokens, one after the other. */
export class BlockReader {
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
