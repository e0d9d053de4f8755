import { byCodePoint } from '../order.js'
import type { Document } from './group.js'
import type { PhraseUse } from './phrases.js'

/** How words are written where their place asks for no capital, by their lower-case form. */
export type Spelling = Map<string, string>

/**
 * Finds the names and abbreviations: words that within a sentence mostly carry capitals. Where all nouns have one, a
 * word that is only met at the start of sentences is left as it stands there: it is more likely a noun than not.
 */
export function spellingOf(documents: Document[], capitalNouns: boolean): Spelling {
  const within = new Map<string, Map<string, number>>()
  const opening = new Map<string, Map<string, number>>()
  for (const { tokens } of documents)
    for (const { surface, startsSentence } of tokens) {
      const opens = startsSentence && !isAbbreviation(surface)
      if (opens && !capitalNouns) continue
      const counts = opens ? opening : within
      const lower = surface.toLowerCase()
      const forms = counts.get(lower) ?? new Map<string, number>()
      forms.set(surface, (forms.get(surface) ?? 0) + 1)
      counts.set(lower, forms)
    }
  return new Map([...opening, ...within].map(([lower, forms]) => [lower, mostOften(forms) ?? lower]))
}

const isAbbreviation = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word)

/** A word in lower case but for a name or an abbreviation. */
export const writeWord = (surface: string, spelling: Spelling): string =>
  spelling.get(surface.toLowerCase()) ?? surface.toLowerCase()

/** The phrase as most of its uses write it, in lower case but for names and abbreviations. */
export function write(uses: PhraseUse[], spelling: Spelling): string {
  const forms = new Map<string, number>()
  for (const { document, from, to } of uses) {
    const form = document.tokens
      .slice(from, to)
      .map(({ surface }) => writeWord(surface, spelling))
      .join(' ')
    forms.set(form, (forms.get(form) ?? 0) + 1)
  }
  return mostOften(forms) ?? ''
}

/**
 * The most frequent form; of equals the longest, for an infinitive or a plural names a subject better than an imperative
 * or one of many; then the last by code point, which has the fewest capitals.
 */
function mostOften(forms: Map<string, number>): string | undefined {
  const ranked = [...forms].sort(
    ([a, often], [b, frequent]) => frequent - often || b.length - a.length || byCodePoint(b, a),
  )
  return ranked[0]?.[0]
}
