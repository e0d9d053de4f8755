import { gramsOf, TermWeights } from './term-weights.js'
import type { Token } from './tokens.js'

/** A sparse vector of at most length 1: its terms, each once and by a number below `termCount`, and their weights. */
export interface Vector {
  terms: ArrayLike<number>
  weights: ArrayLike<number>
}

/**
 * What words and what character n-grams count for in a comparison. Parts of words count most: Dutch writes compounds as
 * one word, and people do not type without mistakes.
 */
const WORDS = 0.3
const CHARACTERS = 0.7
/** A word of the question says nothing when it occurs in this share of the answers. */
const COMMON = 0.25

/** TF-IDF vectors of messages by their stems and by the character 4- and 5-grams of their words. */
export function vectorise(documents: Token[][], questionStems: Set<string>): Vector[] {
  const common = commonStems(documents, questionStems)
  const words = new TermWeights(
    ({ stem }) => stem,
    stem => [stem],
  )
  const characters = new TermWeights(({ plain }) => plain, gramsOf)
  for (const tokens of documents) {
    const telling = tokens.filter(({ stem, isStop }) => !isStop && !common.has(stem))
    words.add(telling)
    characters.add(telling)
  }
  const terms = new Int32Array(words.total + characters.total)
  const weights = new Float64Array(terms.length)
  let end = 0
  return documents.map((_, index) => {
    const start = end
    end = words.write(index, terms, weights, start, 0, Math.sqrt(WORDS))
    end = characters.write(index, terms, weights, end, words.count, Math.sqrt(CHARACTERS))
    return { terms: terms.subarray(start, end), weights: weights.subarray(start, end) }
  })
}

/** The words of the question that say nothing. */
function commonStems(documents: Token[][], questionStems: Set<string>): Set<string> {
  const frequency = new Map<string, number>()
  for (const tokens of documents)
    for (const stem of new Set(tokens.map(token => token.stem)))
      if (questionStems.has(stem)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const common = [...frequency].filter(([, count]) => count >= COMMON * documents.length)
  return new Set(common.map(([stem]) => stem))
}

/** One more than the highest number of a term. */
export function termCount(vectors: Vector[]): number {
  let highest = -1
  for (const { terms } of vectors)
    for (let at = 0; at < terms.length; at++) highest = Math.max(highest, terms[at] ?? 0)
  return highest + 1
}
