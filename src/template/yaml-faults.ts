import { type Document, isScalar, visit } from 'yaml'

/** What the parser says of a fault. */
interface Fault {
  code: string
  message: string
}

const COLON = 'text with a colon in it stands between quotation marks: "Samen: hoe dan?"'

/** What is wrong with a text as YAML, in words for who writes a report and no programs. */
export function faultOf({ code, message }: Fault): string {
  if (message.startsWith('Maximum call stack')) return 'it is nested too deeply'
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'it holds a second document, after a line ---'
    case 'DUPLICATE_KEY':
      return 'this key stands above as well; put what belongs to it there'
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return COLON
    case 'BAD_INDENT':
      return message.startsWith('All mapping items')
        ? 'this line begins further to the left or the right than those it belongs to; give them as many spaces (where a # was taken away, take the space after it away as well)'
        : message
    case 'BAD_SCALAR_START':
      return `text cannot begin with ${message.slice(-1)}, unless it stands between quotation marks`
    case 'MISSING_CHAR':
      return message.endsWith('quote')
        ? 'a quotation mark has no second one; text that begins with one stands between others: "’t Hart"'
        : message
    case 'UNEXPECTED_TOKEN':
      return message === 'Unexpected scalar at node end'
        ? 'more text follows after the second quotation mark; put all of it between others: \'De "beste" buurt\''
        : message
    default:
      return message
  }
}

/** Keys that get lost on the way from a file to what it says, without a word: nobody means them. */
export function lostKeys(document: Document): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = []
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '__proto__' && key.range)
        found.push({ text: key.value, offset: key.range[0] })
    },
  })
  return found
}

/**
 * What follows a comma between { and } and has no value of its own: the end of a text with a comma in it, or of a
 * number such as 3,5. YAML takes it for an empty key, so that the text or the number before the comma would do.
 */
export function cutOffAtComma(document: Document): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = []
  visit(document, {
    Pair: (_, { key, value }) => {
      if (value === null && isScalar(key) && key.range)
        found.push({ text: key.source ?? String(key.value), offset: key.range[0] })
    },
  })
  return found
}
