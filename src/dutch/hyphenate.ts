import createHyphenator from 'hyphen/hyphen.js'
import patterns from 'hyphen/patterns/nl.js'

/** Where a word may be broken: what stands on the one line, without its hyphen, and on the next. */
export interface WordBreak {
  head: string
  tail: string
}

/** Shorter words stay whole; so many letters stand at least before and after a break. */
const SHORTEST = 9
const LEAST = 3
/** What is longer is no word, and looking for its breaks takes ever longer. */
const LONGEST = 80

const SIGN = '\u00ad'
/** One alone: `hyphen/nl` makes four of them, which takes longer than all else in it. */
const hyphenate = createHyphenator(patterns, { hyphenChar: SIGN })
const word = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u
/** The patterns do not know that these change their spelling: `omaatje` breaks as `oma-tje`. */
const diminutive = /(?:aa|ee|oo|uu)tjes?$/iu
const withoutTrema: Record<string, string> = { ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u' }

/**
 * The places where Dutch allows a break, from left to right; none in a short word, and none in what is too long for one or what is no plain word, as
 * an address or a hashtag. After a break a trema is not needed and not written: `beëindigen` is `be-` and `eindigen`.
 */
export function wordBreaks(text: string): WordBreak[] {
  const [, before = '', letters = '', after = ''] = word.exec(text) ?? []
  if (
    letters.length < SHORTEST ||
    letters.length > LONGEST ||
    diminutive.test(letters) ||
    /[#@_/\d]/.test(before + after)
  )
    return []
  const parts = hyphenate(letters).split(SIGN)
  const breaks: WordBreak[] = []
  let head = ''
  for (const [index, part] of parts.slice(0, -1).entries()) {
    head += part
    const tail = parts.slice(index + 1).join('')
    if (head.length < LEAST || tail.length < LEAST) continue
    const first = tail[0] ?? ''
    breaks.push({ head: before + head, tail: (withoutTrema[first] ?? first) + tail.slice(1) + after })
  }
  return breaks
}
