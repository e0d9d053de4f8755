import type { Token } from './tokens.js'

/** A sparse vector of at most length 1: its terms, each once, and their weights. */
export interface Vector {
  terms: number[]
  weights: number[]
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
  const frequency = new Map<string, number>()
  for (const tokens of documents)
    for (const stem of new Set(tokens.map(token => token.stem)))
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const says = ({ stem, isStop }: Token): boolean =>
    !isStop && !(questionStems.has(stem) && (frequency.get(stem) ?? 0) >= COMMON * documents.length)
  const telling = documents.map(tokens => tokens.filter(says))
  const words = weigh(telling.map(tokens => tokens.map(token => token.stem)))
  const grams = new Map<string, string[]>()
  for (const { plain } of telling.flat()) if (!grams.has(plain)) grams.set(plain, gramsOf(plain))
  const characters = weigh(telling.map(tokens => tokens.flatMap(token => grams.get(token.plain) ?? [])))
  return documents.map((_, index) => {
    const [left, right] = [words.vectors[index], characters.vectors[index]]
    if (!left || !right) return { terms: [], weights: [] }
    return {
      terms: [...left.terms, ...right.terms.map(term => term + words.size)],
      weights: [
        ...left.weights.map(weight => weight * Math.sqrt(WORDS)),
        ...right.weights.map(weight => weight * Math.sqrt(CHARACTERS)),
      ],
    }
  })
}

/** The character 4- and 5-grams of a word with a space at both ends. */
function gramsOf(word: string): string[] {
  const padded = ` ${word} `
  const grams: string[] = []
  for (const size of [4, 5])
    for (let at = 0; at + size <= padded.length; at++) grams.push(padded.slice(at, at + size))
  return grams
}

/** Unit vectors in which a term weighs by how often it occurs in its document (by logarithm), and in how few documents. */
function weigh(documents: string[][]): { vectors: Vector[]; size: number } {
  const numbers = new Map<string, number>()
  const occursIn: number[] = []
  const counted = documents.map(terms => {
    const counts = new Map<number, number>()
    for (const term of terms) {
      let number = numbers.get(term)
      if (number === undefined) {
        number = numbers.size
        numbers.set(term, number)
      }
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    for (const number of counts.keys()) occursIn[number] = (occursIn[number] ?? 0) + 1
    return counts
  })
  const vectors = counted.map(counts => {
    const terms = [...counts.keys()]
    const weights = terms.map(
      term =>
        (1 + Math.log(counts.get(term) ?? 1)) *
        (1 + Math.log((1 + documents.length) / (1 + (occursIn[term] ?? 0)))),
    )
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
    return { terms, weights: weights.map(weight => weight / length) }
  })
  return { vectors, size: numbers.size }
}
