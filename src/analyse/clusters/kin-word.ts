import { isVague } from '../../dutch/vague-words.js'
import { byCodePoint } from '../order.js'
import type { Document } from './group.js'
import type { Token } from './tokens.js'

/** Words of fewer letters are in others by chance. */
const SHORTEST = 4

/**
 * For messages that share no word but kin of it, as `budget` and `wijkbudget`: the words that stand within words of most
 * other messages, the best first. A word of the question counts only when there is no other.
 */
export function kinWords(members: Document[], questionStems: Set<string>): Token[] {
  const found = new Map<string, { token: Token; score: number }>()
  members.forEach((member, own) => {
    for (const token of member.tokens) {
      if (!tells(token) || found.has(token.plain)) continue
      const others = members.filter((other, at) => at !== own && other.tokens.some(one => isKin(token, one)))
      if (others.length === 0) continue
      const score = others.length * (questionStems.has(token.stem) ? 0.2 : 1)
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

const tells = ({ isStop, plain }: Token): boolean => !isStop && plain.length >= SHORTEST && !isVague(plain)

/** Whether one of two words stands within the other, but for its ending. */
function isKin(word: Token, other: Token): boolean {
  if (!tells(other)) return false
  return other.plain.includes(word.stem) || word.plain.includes(other.stem)
}
