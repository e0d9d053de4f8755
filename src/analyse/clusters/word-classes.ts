import type { Grammar } from '../../dutch/grammar.js'
import type { Token } from './tokens.js'
import { type Evidence, noEvidence, weigh } from './word-evidence.js'

/** `finite`: a verb as it stands beside its subject; `measure`: what mostly stands behind a number. */
export type WordClass = 'noun' | 'adjective' | 'infinitive' | 'finite' | 'measure' | 'numeral'

/** How these texts use the words of their language. */
export interface Speech {
  grammar: Grammar
  /** The class that a word seems to have; null where nothing tells. */
  classOf(word: Token): WordClass | null
}

/** Tells classes of words by their endings and by the grammar words around them, wherever these texts have them. */
export function speechOf(texts: Token[][], grammar: Grammar): Speech {
  const evidence = new Map<string, Evidence>()
  for (const tokens of texts)
    tokens.forEach((token, at) => {
      if (token.isStop) return
      let found = evidence.get(token.plain)
      if (!found) {
        found = noEvidence()
        evidence.set(token.plain, found)
      }
      weigh(found, tokens, at, grammar)
    })
  const known = new Map<string, WordClass | null>()
  const classOf = ({ plain }: Token): WordClass | null => {
    const found = evidence.get(plain)
    if (!found) return null
    let decided = known.get(plain)
    if (decided === undefined) {
      const isVerb = grammar.infinitivesOf(plain).some(one => evidence.has(one))
      decided = decide(plain, isVerb ? { ...found, verb: found.verb + 1 } : found, grammar)
      known.set(plain, decided)
    }
    return decided
  }
  return { grammar, classOf }
}

/** What most speaks for. */
function decide(plain: string, found: Evidence, grammar: Grammar): WordClass | null {
  if (grammar.isNumeral(plain)) return 'numeral'
  if (grammar.adjectives.has(plain)) return 'adjective'
  if (found.counted * 2 > found.uses) return 'measure'
  if (grammar.nounEnding.test(plain)) return 'noun'
  const { noun, verb, infinitive } = found
  // Also where it stands for what it describes: `het minste`.
  const ending = plain.endsWith('e') ? 2 : 1
  const adjective = found.adjective + (grammar.adjectiveEnding.test(plain) ? ending : 0)
  if (plain.endsWith('t') && verb > noun) return 'finite'
  if (adjective > noun) return 'adjective'
  if (grammar.infinitiveEnding.test(plain) && infinitive > noun) return 'infinitive'
  return noun > 0 ? 'noun' : null
}
