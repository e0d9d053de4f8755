import { isStopWord } from './stop-words.js'
import { withoutAccents } from './without-accents.js'

/** A name may be followed by what makes it a possessive. */
const POSSESSIVE = "(?:['’]?s(?![\\p{L}\\p{N}])|['’](?![\\p{L}\\p{N}]))?"
/** Names that are looked for at a time: a pattern of thousands is slow to make. */
const AT_A_TIME = 500

/** A name as a pattern, which finds it with every kind of apostrophe and hyphen: what a list has is seldom what was typed. */
const patternOf = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’‘`´]/g, "['’‘`´]")
    .replace(/[-‐‑]/g, '[-‐‑]')

/**
 * Replaces names: whole words, however they are written, with and without their accents, the possessive included. A
 * name that is a word of the language too (`Wil`) is one only where it has its capital.
 */
export function nameReplacer(names: readonly string[]): (text: string, put: () => string) => string {
  const all = [...new Set(names.flatMap(name => [name.normalize('NFC'), withoutAccents(name)]))]
  // The longest first: of `Jan` and `Jan de Boer` the latter is the whole name.
  all.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const patterns = [
    ...patternsOf(
      all.filter(name => !isStopWord(name)),
      'giu',
    ),
    ...patternsOf(all.filter(isStopWord), 'gu'),
  ]
  return (text, put) =>
    patterns.reduce(
      (masked, pattern) =>
        masked.replace(pattern, (found: string) => (found.startsWith('[') ? found : put())),
      text,
    )
}

function patternsOf(names: string[], flags: string): RegExp[] {
  const patterns: RegExp[] = []
  for (let at = 0; at < names.length; at += AT_A_TIME) {
    const some = names
      .slice(at, at + AT_A_TIME)
      .map(patternOf)
      .join('|')
    // What is masked already stands between brackets, and is passed over.
    patterns.push(
      new RegExp(`\\[[\\p{L}-]+\\]|(?<![\\p{L}\\p{N}])(?:${some})${POSSESSIVE}(?![\\p{L}\\p{N}])`, flags),
    )
  }
  return patterns
}
