import type { Token, Tokeniser } from './tokens.js'

/** What a keyword counts for within a longer word, and how long it must be for that. */
const WITHIN = 0.8
const SHORTEST_WITHIN = 4

/** A word of a cluster's list, as it is looked for. */
interface Sought {
  cluster: number
  /** As it was written. */
  word: string
  tokens: Token[]
  weight: number
}

/** How well a message fits a cluster by words, and by which of them most. */
export interface WordScore {
  cluster: number
  score: number
  word: string
}

/**
 * Scores messages by the words of clusters. A word counts fully on an equal stem and less within a longer word, a word
 * of grammar only as it is; each by how few clusters use it. `lists` holds the words of each cluster.
 */
export function wordScorer(lists: string[][], tokenise: Tokeniser): (tokens: Token[]) => WordScore[] {
  const sought = soughtIn(lists, tokenise)
  // Every word of the messages is looked up once, however often it occurs.
  const hits = new Map<string, { at: number; share: number }[]>()
  const hitsOf = (token: Token): { at: number; share: number }[] => {
    let found = hits.get(token.plain)
    if (!found) {
      found = sought.flatMap(({ tokens }, at) => {
        const share = tokens.length === 1 && tokens[0] ? shareOf(tokens[0], token) : 0
        return share > 0 ? [{ at, share }] : []
      })
      hits.set(token.plain, found)
    }
    return found
  }
  const phrases = sought.flatMap((one, at) => (one.tokens.length > 1 ? [{ at, tokens: one.tokens }] : []))
  return tokens => {
    const best = new Map<number, number>()
    for (const token of tokens)
      for (const { at, share } of hitsOf(token)) best.set(at, Math.max(share, best.get(at) ?? 0))
    for (const { at, tokens: phrase } of phrases) if (holds(tokens, phrase)) best.set(at, 1)
    return summed(sought, best)
  }
}

function soughtIn(lists: string[][], tokenise: Tokeniser): Sought[] {
  const sought = lists.flatMap((words, cluster) =>
    [...new Set(words)].map(word => ({ cluster, word, tokens: tokenise(word), weight: 1 })),
  )
  const users = new Map<string, Set<number>>()
  const nameOf = ({ tokens }: Sought): string => tokens.map(({ stem }) => stem).join(' ')
  for (const one of sought) users.set(nameOf(one), (users.get(nameOf(one)) ?? new Set()).add(one.cluster))
  return sought
    .filter(({ tokens }) => tokens.length > 0)
    .map(one => ({ ...one, weight: 1 / (users.get(nameOf(one))?.size ?? 1) }))
}

function shareOf(sought: Token, word: Token): number {
  if (sought.plain === word.plain) return 1
  // `met` has the stem of `meten`, and is no form of it.
  if (word.isStop) return 0
  if (sought.stem === word.stem && !sought.isStop) return 1
  if (sought.stem.length < SHORTEST_WITHIN) return 0
  return word.plain.includes(sought.stem) || word.plain.includes(sought.plain) ? WITHIN : 0
}

/** Whether the words of a phrase stand behind each other. */
const holds = (tokens: Token[], phrase: Token[]): boolean =>
  tokens.some((_, from) => phrase.every((one, at) => tokens[from + at]?.stem === one.stem))

/** The clusters with any score, best first; of equals the first in order. */
function summed(sought: Sought[], best: Map<number, number>): WordScore[] {
  const scores = new Map<number, WordScore & { most: number }>()
  for (const [at, share] of [...best].sort(([a], [b]) => a - b)) {
    const one = sought[at]
    if (!one) continue
    const points = share * one.weight
    const before = scores.get(one.cluster) ?? { cluster: one.cluster, score: 0, word: one.word, most: 0 }
    if (points > before.most) Object.assign(before, { word: one.word, most: points })
    before.score += points
    scores.set(one.cluster, before)
  }
  return [...scores.values()].sort((a, b) => b.score - a.score || a.cluster - b.cluster)
}
