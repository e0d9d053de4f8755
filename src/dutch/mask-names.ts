import { isStopWord } from './stop-words.js'

/** A name may be followed by what makes it a possessive. */
const POSSESSIVE = "(?:['’]?s(?![\\p{L}\\p{N}])|['’](?![\\p{L}\\p{N}]))?"
/** Names that are looked for at a time: a pattern of thousands is slow to make. */
const AT_A_TIME = 500

/** As a pattern that means the text itself; a hyphen means nothing there, and may not be escaped. */
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+')
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '')

/**
 * Replaces names: whole words, however they are written, with and without their accents, the possessive included. A
 * name that is a word of the language too (`Wil`) is one only where it has its capital.
 */
export function nameReplacer(names: readonly string[]): (text: string, put: () => string) => string {
  const all = [...new Set(names.flatMap(name => [name.normalize('NFC'), plain(name)]))]
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
      .map(escaped)
      .join('|')
    // What is masked already stands between brackets, and is passed over.
    patterns.push(
      new RegExp(`\\[[\\p{L}-]+\\]|(?<![\\p{L}\\p{N}])(?:${some})${POSSESSIVE}(?![\\p{L}\\p{N}])`, flags),
    )
  }
  return patterns
}
