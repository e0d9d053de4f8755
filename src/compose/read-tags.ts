import Mustache from 'mustache'
import type { ProblemCode } from '../problems/catalogue.js'

/** A piece of a text: words as they are, or the name between {{ and }}; `start` is its offset in the text. */
export interface Tag {
  kind: 'text' | 'name'
  text: string
  start: number
}

/** What is wrong with the tags of a text: `value` is the tag as it was typed, `start` its offset. */
export interface TagSlip {
  code: ProblemCode
  value: string
  start: number
  details?: Record<string, string>
}

type Token = [type: string, name: string, start: number, end: number]

/** Of mustache's tags only those that put a value: `{{name}}`, `{{&name}}` and `{{{name}}}`. */
const putsValue = (type: string): boolean => type === 'name' || type === '&'

/**
 * The pieces of a text with {{names}} in it, and what is wrong with them. Strict: mustache's sections, partials,
 * comments and delimiters are refused, and its own errors are told in our words, with the place of the slip.
 */
export function readTags(text: string): { tags: Tag[]; slips: TagSlip[] } {
  let tokens: Token[]
  try {
    tokens = Mustache.parse(text) as Token[]
  } catch (error) {
    return { tags: [{ kind: 'text', text, start: 0 }], slips: [slipOf(error, text)] }
  }
  const tags: Tag[] = []
  const slips: TagSlip[] = []
  for (const [type, name, start, end] of tokens) {
    if (type === 'text') {
      tags.push({ kind: 'text', text: name, start })
      slips.push(...unopened(name, start))
    }
    // The first of two tags was never closed, so that the second became a part of its name.
    else if (putsValue(type) && name.includes('{{')) slips.push(unclosed(text, start))
    else if (putsValue(type)) tags.push({ kind: 'name', text: name, start })
    else slips.push({ code: 'tag-kind', value: text.slice(start, end), start })
  }
  return { tags, slips }
}

/** What an error of mustache is about. It is known by its English message alone, and by an offset that may be that of the end. */
function slipOf(error: unknown, text: string): TagSlip {
  const message = error instanceof Error ? error.message : ''
  // Where other delimiters are set, they are the first thing to take out.
  const delimiters = /\{\{\s*=[^}\n]*(\}\})?/.exec(text)
  if (delimiters) return { code: 'tag-kind', value: delimiters[0], start: delimiters.index }
  const [, fault, name = '', at] = /^(Unopened|Unclosed) section "([\s\S]*)" at (\d+)$/.exec(message) ?? []
  if (fault === undefined) return unclosed(text, openingOf(text))
  const here = tagAt(text, Number(at))
  if (fault === 'Unopened') return { code: 'tag-section-unopened', value: here, start: Number(at) }
  const start = sectionOf(text.slice(0, Number(at)), name)
  const opening = tagAt(text, start)
  if (here === '') return { code: 'tag-section-unclosed', value: opening, start }
  return { code: 'tag-section-crossed', value: here, start: Number(at), details: { opening } }
}

const tagAt = (text: string, start: number): string => /^\{\{[\s\S]*?\}\}/.exec(text.slice(start))?.[0] ?? ''

/** A tag without an end, as far as its name goes. */
const unclosed = (text: string, start: number): TagSlip => ({
  code: 'tag-unclosed',
  value: /^\{+[#^/&>!]?\s*[^\s{}]*\}?/.exec(text.slice(start))?.[0] ?? '',
  start,
})

/** Names that end as tags do, and do not begin so, in words that start at `from`. */
const unopened = (words: string, from: number): TagSlip[] =>
  Array.from(words.matchAll(/\{?[^\s{}]*\s?\}\}+/g), ({ 0: value, index }) => ({
    code: 'tag-unopened',
    value,
    start: from + index,
  }))

/** Where the tag begins that is never closed: after the last that is. */
function openingOf(text: string): number {
  const plain = text.indexOf('{{', text.lastIndexOf('}}') + 1)
  return plain >= 0 ? plain : Math.max(0, text.indexOf('{{{', text.lastIndexOf('}}}') + 1))
}

/** Where the innermost section of this name that is still open begins. */
function sectionOf(text: string, name: string): number {
  const open: number[] = []
  for (const { 1: type, 2: called, index } of text.matchAll(/\{\{\s*([#^/])\s*([\s\S]*?)\s*\}\}/g)) {
    if (type === '/') open.pop()
    else if (called === name) open.push(index)
    else open.push(-1)
  }
  return open.findLast(start => start >= 0) ?? 0
}
