import { vagueWords } from '../../dutch/vague-words.js'
import { byCodePoint } from '../order.js'
import type { Document } from './group.js'
import type { Token } from './tokens.js'

/** Words of fewer letters are in others by chance. */
const SHORTEST_KIN = 4

/** A word of these messages, and which of them have it: their numbers, ascending. */
interface Entry {
  token: Token
  members: number[]
}

/**
 * For messages that share no word but kin of it, as `budget` and `wijkbudget`: the words that stand within words of most
 * other messages, the best first. A word of the question counts only when there is no other.
 */
export function kinWords(members: Document[], questionStems: Set<string>): Token[] {
  const entries = entriesOf(members)
  const kinOf = kinship(entries)
  const found = new Map<string, { token: Token; score: number }>()
  // Who has kin of a word; kept where it may be asked again: two or more qualify a word wherever it stands.
  const few = new Map<Entry, Set<number>>()
  members.forEach(({ tokens }, own) => {
    for (const token of tokens) {
      if (!tells(token) || found.has(token.plain)) continue
      const entry = entries.get(nameOf(token))
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

const tells = ({ isStop, plain }: Token): boolean =>
  !isStop && plain.length >= SHORTEST_KIN && !vagueWords.has(plain)

/** What looks the same may yet have another stem, for a hyphen within. */
const nameOf = ({ plain, stem }: Token): string => `${plain}\0${stem}`

/** The words that say something, each once. */
function entriesOf(members: Document[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  members.forEach(({ tokens }, own) => {
    for (const token of tokens) {
      if (!tells(token)) continue
      const name = nameOf(token)
      const entry = entries.get(name)
      if (!entry) entries.set(name, { token, members: [own] })
      else if (entry.members[entry.members.length - 1] !== own) entry.members.push(own)
    }
  })
  return entries
}

/**
 * Finds the kin of a word: those that stand within it, or it within them, but for an ending. The parts of each word are
 * looked up among the stems, for comparing each word with each takes seconds where there are thousands.
 */
function kinship(entries: Map<string, Entry>): (entry: Entry) => Entry[] {
  const byStem = new Map<string, Entry[]>()
  for (const entry of entries.values()) add(byStem, entry.token.stem, entry)
  const lengths = [...new Set([...byStem.keys()].map(stem => stem.length))]
  const within = (plain: string): string[] => {
    const parts = new Set<string>()
    for (const length of lengths)
      for (let at = 0; at + length <= plain.length; at++) {
        const part = plain.slice(at, at + length)
        if (byStem.has(part)) parts.add(part)
      }
    return [...parts]
  }
  const stemsIn = new Map<Entry, string[]>()
  const holders = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const stems = within(entry.token.plain)
    stemsIn.set(entry, stems)
    for (const stem of stems) add(holders, stem, entry)
  }
  return entry => [
    ...(holders.get(entry.token.stem) ?? []),
    ...(stemsIn.get(entry) ?? []).flatMap(stem => byStem.get(stem) ?? []),
  ]
}

function add(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}
