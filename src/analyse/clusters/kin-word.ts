import { byCodePoint } from '../order.js'
import type { Document } from './group.js'
import { type Entry, kinshipIn } from './kinship.js'
import type { Token } from './tokens.js'
import type { Speech } from './word-classes.js'

/**
 * For messages that share no word but kin of it, as `budget` and `wijkbudget`: the words that stand within words of most
 * other messages, the best first. A word of the question counts only when there is no other.
 */
export function kinWords(members: Document[], questionStems: Set<string>, speech: Speech | null): Token[] {
  const { entryOf, kinOf } = kinshipIn(members, speech)
  const found = new Map<string, { token: Token; score: number }>()
  // Who has kin of a word; kept where it may be asked again: two or more qualify a word wherever it stands.
  const few = new Map<Entry, Set<number>>()
  members.forEach(({ tokens }, own) => {
    for (const token of tokens) {
      if (found.has(token.plain)) continue
      const entry = entryOf(token)
      if (!entry) continue
      const reached = few.get(entry) ?? new Set(kinOf(entry).flatMap(kin => kin.members))
      if (reached.size < 2) few.set(entry, reached)
      const others = reached.size - Number(reached.has(own))
      if (others === 0) continue
      const score = others * (questionStems.has(token.stem) ? 0.2 : 1)
      found.set(token.plain, { token, score })
    }
  })
  return [...found.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.token.plain.length - b.token.plain.length ||
        byCodePoint(a.token.plain, b.token.plain),
    )
    .map(({ token }) => token)
}
