import type { Document } from './group.js'
import type { Phrase } from './phrases.js'

/** Two words that stand so near each other belong together. */
const REACH = 4

/**
 * Finds the messages that have both words of a phrase near each other, but not the phrase itself, as `de lijnen zijn
 * kort` has `korte lijnen`, and those that write it as one word. What a preposition joins must stand in the same order.
 * None for a phrase of more words that say something, or of one.
 */
export function looseUses(
  documents: Document[],
  stem: (word: string) => string,
): (phrase: Phrase) => Document[] {
  const places = placesOf(documents)
  return ({ uses }) => {
    const [use] = uses
    const words = use?.document.tokens.slice(use.from, use.to) ?? []
    const [one, other] = words.filter(({ isStop }) => !isStop)
    if (!one || !other || one.stem === other.stem || words.filter(({ isStop }) => !isStop).length > 2)
      return []
    const joined = words.length > 2
    const found = new Set<Document>()
    const others = places.get(other.stem)
    for (const [document, own] of places.get(one.stem) ?? [])
      if (others?.get(document)?.some(at => own.some(from => isNear(at - from, joined)))) found.add(document)
    if (!joined) for (const [document] of places.get(stem(one.plain + other.plain)) ?? []) found.add(document)
    for (const { document } of uses) found.delete(document)
    return [...found]
  }
}

const isNear = (steps: number, inOrder: boolean): boolean =>
  Math.abs(steps) <= REACH && (steps > 0 || !inOrder)

/** For each stem where in which messages it stands. */
function placesOf(documents: Document[]): Map<string, Map<Document, number[]>> {
  const places = new Map<string, Map<Document, number[]>>()
  for (const document of documents)
    document.tokens.forEach(({ stem, isStop }, at) => {
      if (isStop) return
      const known = places.get(stem) ?? new Map<Document, number[]>()
      const own = known.get(document)
      if (own) own.push(at)
      else known.set(document, [at])
      places.set(stem, known)
    })
  return places
}
