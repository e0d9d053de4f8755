import { capitalise } from '../../dutch/capitalise.js'
import { isVague } from '../../dutch/vague-words.js'
import { candidatesOf, halvesOf, sayingOf, totalOf } from './candidates.js'
import { type Document, OTHER } from './group.js'
import { kinWords } from './kin-word.js'
import { labelForm } from './label-form.js'
import type { Names } from './names.js'
import { writeWord } from './surface.js'

/**
 * A label for each group, no two alike: a phrase that at least two of its messages have in common, and that covers the
 * group's support and no other's. Null for a group that shares nothing worth naming. `names` are those of all
 * synthetrons of the question. The group with most support chooses first. Labels begin with a capital, as those that
 * analysts type, so that lists do not mix the two.
 */
export function labelGroups(groups: Document[][], names: Names): (string | null)[] {
  const { spelling, questionStems, speech } = names
  const supports = groups.map(totalOf)
  const candidates = candidatesOf(groups, names)
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
    const phrases = candidates[number] ?? []
    if (phrases.some(({ phrase }) => take(number, phrase.key, labelForm(phrase.uses, names)))) continue
    kinWords(groups[number] ?? [], questionStems, speech).some(({ stem, surface }) =>
      take(number, stem, writeWord(surface, spelling)),
    )
  }
  return labels
}

/** How many labels are suggested for a group. */
const SUGGESTIONS = 3

/** For each group the labels that would name it best, the best first; other groups may have the same. */
export function suggestLabels(groups: Document[][], names: Names): string[][] {
  const { spelling, questionStems, speech } = names
  const candidates = candidatesOf(groups, names)
  return groups.map((members, number) => {
    const found = new Set<string>()
    const offer = (label: string): boolean => {
      if (!isVagueLabel(label)) found.add(capitalise(label))
      return found.size === SUGGESTIONS
    }
    const said = new Set<string>()
    const phrases = candidates[number] ?? []
    const halves = halvesOf(phrases)
    const isFull = phrases.some(({ phrase }) => {
      const saying = sayingOf(phrase)
      if (halves.has(phrase.key) || said.has(saying)) return false
      said.add(saying)
      return offer(labelForm(phrase.uses, names))
    })
    // Looking for kin takes long in a large group, and phrases go first.
    if (!isFull)
      kinWords(members, questionStems, speech).some(
        ({ stem, surface }) => !halves.has(stem) && offer(writeWord(surface, spelling)),
      )
    return [...found]
  })
}

const isVagueLabel = (label: string): boolean => label.split(' ').every(isVague)
