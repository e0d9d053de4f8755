import { isVague } from '../../dutch/vague-words.js'
import { byCodePoint } from '../order.js'
import { type Document, OTHER } from './group.js'
import { kinWords } from './kin-word.js'
import { type Phrase, type PhraseUse, sharedPhrases } from './phrases.js'
import { suitability } from './suitability.js'
import { spellingOf, write, writeWord } from './surface.js'

/** A phrase as one group uses it. */
interface Candidate {
  phrase: Phrase
  score: number
}

/**
 * A label for each group, no two alike: a phrase that at least two of its messages have in common, and that covers the
 * group's support and no other's. Null for a group that shares nothing worth naming. `documents` are all synthetrons
 * of the question. The group with most support chooses first.
 */
export function labelGroups(
  groups: Document[][],
  documents: Document[],
  questionStems: Set<string>,
): (string | null)[] {
  const spelling = spellingOf(documents)
  const supports = groups.map(supportOf)
  const candidates = candidatesOf(groups, supports, documents, questionStems)
  const taken = new Set<string>([OTHER])
  const labels: (string | null)[] = groups.map(() => null)
  const turns = groups.map((_, number) => number)
  turns.sort((a, b) => (supports[b] ?? 0) - (supports[a] ?? 0) || a - b)
  const take = (number: number, key: string, label: string): boolean => {
    if (taken.has(key) || taken.has(label) || label.split(' ').every(isVague)) return false
    taken.add(key).add(label)
    labels[number] = label
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
export function suggestLabels(
  groups: Document[][],
  documents: Document[],
  questionStems: Set<string>,
): string[][] {
  const spelling = spellingOf(documents)
  const candidates = candidatesOf(groups, groups.map(supportOf), documents, questionStems)
  return groups.map((members, number) => {
    const phrases = ranked(candidates[number] ?? []).map(({ phrase }) => write(phrase, spelling))
    const kin = kinWords(members, questionStems).map(({ surface }) => writeWord(surface, spelling))
    const telling = [...phrases, ...kin].filter(label => !label.split(' ').every(isVague))
    return [...new Set(telling)].slice(0, SUGGESTIONS)
  })
}

const ranked = (candidates: Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score || byCodePoint(a.phrase.key, b.phrase.key))

/** For each group the phrases that could name it. */
function candidatesOf(
  groups: Document[][],
  supports: number[],
  documents: Document[],
  questionStems: Set<string>,
): Candidate[][] {
  const groupOf = new Map(
    groups.flatMap((members, number) => members.map(member => [member, number] as const)),
  )
  const candidates: Candidate[][] = groups.map(() => [])
  for (const phrase of sharedPhrases(documents)) {
    const fit = suitability(phrase, questionStems)
    if (fit === 0) continue
    const everywhere = supportOf(documentsOf(phrase.uses))
    for (const [number, uses] of byGroup(phrase.uses, groupOf)) {
      const sharers = documentsOf(uses)
      if (sharers.size < 2) continue
      const covered = supportOf(sharers)
      const coverage = covered / (supports[number] ?? 1)
      const score = coverage * Math.sqrt(covered / everywhere) * fit
      candidates[number]?.push({ phrase: { key: phrase.key, uses }, score })
    }
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

const documentsOf = (uses: PhraseUse[]): Set<Document> => new Set(uses.map(use => use.document))

/** The agree votes on these; a message without any counts as well, if little. */
const supportOf = (documents: Iterable<Document>): number => {
  let sum = 0
  for (const { message } of documents) sum += message.agree + 1
  return sum
}
