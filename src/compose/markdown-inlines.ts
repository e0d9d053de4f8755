import type MarkdownIt from 'markdown-it'
import type { Inline } from './report.js'

export type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

const isWeb = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url)

/** What was typed, as a line can show it: Word leaves tabs and line breaks of its own, which no font has. */
const typed = (text: string): string =>
  text.replace(/[\t\v\f\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}+/gu, '')

/** A line of Markdown as running text; `notes` are the footnotes by number. */
export function markdownInlines(tokens: Token[], notes: Map<number, Inline[]>): Inline[] {
  const found: Inline[] = []
  const open: ('strong' | 'emphasis')[] = []
  let url: string | null = null
  for (const token of tokens) {
    if (token.type === 'strong_open') open.push('strong')
    else if (token.type === 'em_open') open.push('emphasis')
    else if (token.type === 'strong_close' || token.type === 'em_close') open.pop()
    else if (token.type === 'link_open') url = String(token.attrGet('href') ?? '')
    else if (token.type === 'link_close') url = null
    else if (token.type === 'footnote_ref') {
      const content = notes.get(Number(token.meta?.id))
      if (content) found.push({ kind: 'footnote', content })
    } else {
      const text = token.type === 'softbreak' ? ' ' : token.type === 'hardbreak' ? '\n' : typed(token.content)
      if (!text) continue
      found.push(
        url !== null && isWeb(url) ? { kind: 'link', text, url } : { kind: open.at(-1) ?? 'text', text },
      )
    }
  }
  return found
}

/** The text of running text, without its notes. */
export const plainText = (content: Inline[]): string =>
  content.map(one => (one.kind === 'footnote' ? '' : one.text)).join('')
