import { capitalise } from '../../dutch/capitalise.js'
import { isVague } from '../../dutch/vague-words.js'
import { byCodePoint } from '../order.js'
import { type Document, OTHER } from './group.js'
import { kinWords } from './kin-word.js'
import { type Names, sharersOf, supportOf } from './names.js'
import type { Phrase, PhraseUse } from './phrases.js'
import { write, writeWord } from './surface.js'

/** A phrase as one group uses it. */
interface Candidate {
  phrase: Phrase
  score: number
}

/**
 * A label for each group, no two alike: a phrase that at least two of its messages have in common, and that covers the
 * group's support and no other's. Null for a group that shares nothing worth naming. `names` are those of all
 * synthetrons of the question. The group with most support chooses first. Labels begin with a capital, as those that
 * analysts type, so that lists do not mix the two.
 */
export function labelGroups(groups: Document[][], names: Names): (string | null)[] {
  const { spelling, questionStems } = names
  const supports = groups.map(totalOf)
  const candidates = candidatesOf(groups, supports, names)
  const taken = new Set<string>([OTHER])
  const labels: (string | null)[] = groups.map(() => null)
  const turns = groups.map((_, number) => number)
  turns.sort((a, b) => (supports[b] ?? 0) - (supports[a] ?? 0) || a - b)
  const take = (number: number, key: string, label: string): boolean => {
    if (taken.has(key) || taken.has(label) || isVagueLabel(label)) return false
    taken.add(key).add(label)
    labels[number] = capitalise(label)
    return true
  }
  for (const number of turns) {
    const phrases = ranked(candidates[number] ?? [])
    if (phrases.some(({ phrase }) => take(number, phrase.key, write(phrase, spelling)))) continue
    kinWords(groups[number] ?? [], questionStems).some(({ stem, surface }) =>
      take(number, stem, writeWord(surface, spelling)),
    )
  }
  return labels
}

/** How many labels are suggested for a group. */
const SUGGESTIONS = 3

/** For each group the labels that would name it best, the best first; other groups may have the same. */
export function suggestLabels(groups: Document[][], names: Names): string[][] {
  const { spelling, questionStems } = names
  const candidates = candidatesOf(groups, groups.map(totalOf), names)
  return groups.map((members, number) => {
    const found = new Set<string>()
    const offer = (label: string): boolean => {
      if (!isVagueLabel(label)) found.add(capitalise(label))
      return found.size === SUGGESTIONS
    }
    const isFull = ranked(candidates[number] ?? []).some(({ phrase }) => offer(write(phrase, spelling)))
    // Looking for kin takes long in a large group, and phrases go first.
    if (!isFull) kinWords(members, questionStems).some(({ surface }) => offer(writeWord(surface, spelling)))
    return [...found]
  })
}

const isVagueLabel = (label: string): boolean => label.split(' ').every(isVague)

const ranked = (candidates: Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score || byCodePoint(a.phrase.key, b.phrase.key))

/** For each group the phrases that could name it. */
function candidatesOf(groups: Document[][], supports: number[], names: Names): Candidate[][] {
  const groupOf = new Map(
    groups.flatMap((members, number) => members.map(member => [member, number] as const)),
  )
  const candidates: Candidate[][] = groups.map(() => [])
  for (const { phrase, fit, support } of names.all)
    for (const [number, uses] of byGroup(phrase.uses, groupOf)) {
      const sharers = sharersOf(uses)
      if (sharers.count < 2) continue
      const coverage = sharers.support / (supports[number] ?? 1)
      const score = coverage * Math.sqrt(sharers.support / support) * fit
      candidates[number]?.push({ phrase: { key: phrase.key, uses }, score })
    }
  return candidates
}

function byGroup(uses: PhraseUse[], groupOf: Map<Document, number>): Map<number, PhraseUse[]> {
  const found = new Map<number, PhraseUse[]>()
  for (const use of uses) {
    const number = groupOf.get(use.document)
    if (number === undefined) continue
    const own = found.get(number)
    if (own) own.push(use)
    else found.set(number, [use])
  }
  return found
}

const totalOf = (documents: Document[]): number =>
  documents.reduce((sum, document) => sum + supportOf(document), 0)
