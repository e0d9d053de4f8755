import { byCodePoint } from '../order.js'
import type { Document } from './group.js'
import { type Names, sharersOf, supportOf } from './names.js'
import type { Phrase } from './phrases.js'

/** A phrase as one group uses it. */
export interface Candidate {
  phrase: Phrase
  score: number
}

/** For each group the phrases that could name it, the best first. */
export function candidatesOf(groups: Document[][], names: Names): Candidate[][] {
  const supports = groups.map(totalOf)
  const groupOf = new Map(
    groups.flatMap((members, number) => members.map(member => [member, number] as const)),
  )
  const candidates: Candidate[][] = groups.map(() => [])
  for (const { phrase, fit, near, nearly, support } of names.all) {
    const nearIn = byGroup(near, document => groupOf.get(document))
    for (const [number, uses] of byGroup(phrase.uses, ({ document }) => groupOf.get(document))) {
      const sharers = sharersOf(uses)
      const others = nearIn.get(number) ?? []
      if (sharers.count + (nearly === 1 ? others.length : 0) < 2) continue
      const held = sharers.support + nearly * totalOf(others)
      const coverage = held / (supports[number] ?? 1)
      const score = coverage * Math.sqrt(held / support) * fit
      candidates[number]?.push({ phrase: { key: phrase.key, uses }, score })
    }
  }
  return candidates.map(ranked)
}

const ranked = (candidates: Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score || byCodePoint(a.phrase.key, b.phrase.key))

/** What each group has of these, in their order. */
function byGroup<T>(all: T[], groupOf: (one: T) => number | undefined): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const one of all) {
    const number = groupOf(one)
    if (number === undefined) continue
    const own = found.get(number)
    if (own) own.push(one)
    else found.set(number, [one])
  }
  return found
}

/** The support of these messages together. */
export const totalOf = (documents: Document[]): number =>
  documents.reduce((sum, document) => sum + supportOf(document), 0)

/** The stems of a phrase that say something, in an order of their own. */
export function sayingOf({ uses: [use] }: Phrase): string {
  const words = use?.document.tokens.slice(use.from, use.to) ?? []
  return words
    .flatMap(({ isStop, stem }) => (isStop ? [] : [stem]))
    .sort(byCodePoint)
    .join(' ')
}

/** Words that only begin or join a phrase here, as `tiny` in `tiny houses`: they say nothing beside it. */
export function halvesOf(candidates: Candidate[]): Set<string> {
  const counts = new Map(candidates.map(({ phrase: { key, uses } }) => [key, uses.length]))
  const halves = new Set<string>()
  for (const { phrase } of candidates)
    for (const stem of phrase.key.split(' ').slice(0, -1))
      if (counts.get(stem) === phrase.uses.length) halves.add(stem)
  return halves
}
