import { plainText, type Token } from './markdown-inlines.js'
import type { Inline, Quotes } from './report.js'

/** Marks that the report puts round a quote itself. */
const OWN_MARKS = /^[‘“"'](.*)[’”"']$/s

/** The paragraphs within a quotation, each a quote without votes: the export does not have it. */
export const markdownQuotes = (tokens: Token[], inlines: (token: Token) => Inline[]): Quotes => ({
  kind: 'quotes',
  items: tokens
    .filter(({ type }) => type === 'inline')
    .map(token => plainText(inlines(token)).trim())
    .filter(text => text !== '')
    .map(text => ({ messageId: '', text: text.replace(OWN_MARKS, '$1'), synthetron: false, votes: null })),
})
