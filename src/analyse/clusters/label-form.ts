import { supportOf } from './names.js'
import type { PhraseUse } from './phrases.js'
import { type Spelling, write, writeWord } from './surface.js'
import type { Token } from './tokens.js'
import type { Speech } from './word-classes.js'

/** What a language offers to write a phrase as a label. */
export interface LabelForm {
  spelling: Spelling
  speech: Speech | null
}

/** A phrase as a label for the messages of these uses, in lower case but for names and abbreviations. */
export function labelForm(uses: PhraseUse[], { spelling, speech }: LabelForm): string {
  if (!speech) return write(uses, spelling)
  return (
    withNoun(uses, speech, spelling) ??
    [...leadingWords(uses, speech.grammar.leading), write(uses, spelling)].join(' ')
  )
}

/**
 * An adjective with what it describes, as the message with most support has it; without -e where it mostly stands alone.
 * Null for anything else.
 */
function withNoun(uses: PhraseUse[], speech: Speech, spelling: Spelling): string | null {
  const [use] = uses
  const word = use?.document.tokens[use.from]
  if (!use || use.to - use.from > 1 || !word) return null
  if (!uses.some(({ document, from }) => isAdjective(document.tokens[from], speech))) return null
  const before = uses.filter(one => described(one) !== null)
  if (new Set(before.map(({ document }) => document)).size >= 2) {
    const [best] = [...before].sort((a, b) => supportOf(b.document) - supportOf(a.document))
    const noun = best && described(best)
    if (best && noun)
      return [best.document.tokens[best.from], noun]
        .map(token => writeWord(token?.surface ?? '', spelling))
        .join(' ')
  }
  const alone = uses.filter(one => described(one) === null)
  return alone.length > 0 ? write(alone, spelling) : null
}

const isAdjective = (word: Token | undefined, speech: Speech): boolean =>
  word !== undefined && speech.classOf(word) === 'adjective'

/** What the word of a use stands before, where that says something. */
function described({ document, to }: PhraseUse): Token | null {
  const next = document.tokens[to]
  return next && !next.startsPhrase && !next.isStop ? next : null
}

/** Most of the words before a phrase that count; more than these never belong to it. */
const MOST_LEADING = 2
/** In this share of its uses they must stand before it. */
const NEARLY_ALL = 0.75

/** The words that stand before nearly all uses of a phrase and turn what it says. */
function leadingWords(uses: PhraseUse[], leading: ReadonlySet<string>): string[] {
  const found: string[] = []
  let open = uses
  while (found.length < MOST_LEADING) {
    const counts = new Map<string, PhraseUse[]>()
    for (const use of open) {
      const at = use.from - found.length
      const word = use.document.tokens[at]?.startsPhrase ? undefined : use.document.tokens[at - 1]
      const written = word?.surface.toLowerCase()
      if (written === undefined || !leading.has(written)) continue
      const known = counts.get(written)
      if (known) known.push(use)
      else counts.set(written, [use])
    }
    const next = [...counts].find(([, own]) => own.length >= NEARLY_ALL * uses.length)
    if (!next || new Set(next[1].map(({ document }) => document)).size < 2) break
    found.unshift(next[0])
    open = next[1]
  }
  return found
}
