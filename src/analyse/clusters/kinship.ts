import { setApart } from '../../dutch/look-alikes.js'
import { vagueWords } from '../../dutch/vague-words.js'
import type { Document } from './group.js'
import type { PhraseUse } from './phrases.js'
import type { Token } from './tokens.js'
import type { Speech } from './word-classes.js'

/** Words and stems of fewer letters are in others by chance. */
const SHORTEST_KIN = 4

/** A word of these messages, and which of them have it: their numbers, ascending. */
export interface Entry {
  token: Token
  members: number[]
}

/** Which words of these messages are kin of which. */
export interface Kinship {
  /** The entry of a word; undefined where it says nothing by itself. */
  entryOf(word: Token): Entry | undefined
  kinOf(entry: Entry): Entry[]
}

/** Whether a word may have kin: no verb beside its subject has, for `speelt` is no part of `speeltuin`. */
function mayHaveKin(word: Token, speech: Speech | null): boolean {
  if (word.isStop || word.plain.length < SHORTEST_KIN || vagueWords.has(word.plain)) return false
  const found = speech?.classOf(word)
  return found !== 'finite' && found !== 'numeral'
}

/** What looks the same may yet have another stem, for a hyphen within. */
const nameOf = ({ plain, stem }: Token): string => `${plain}\0${stem}`

/** The words that say something, each once. */
function entriesOf(members: Document[], speech: Speech | null): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  members.forEach(({ tokens }, own) => {
    for (const token of tokens) {
      if (!mayHaveKin(token, speech)) continue
      const name = nameOf(token)
      const entry = entries.get(name)
      if (!entry) entries.set(name, { token, members: [own] })
      else if (entry.members[entry.members.length - 1] !== own) entry.members.push(own)
    }
  })
  return entries
}

/**
 * Finds the kin of a word: those that begin or end with it, but for an ending, or it with them, as compounds do. What
 * stands amid a word is there by chance: `oude` in `houden`. The ends of each word are looked up among the stems, for
 * comparing each word with each takes seconds where there are thousands.
 */
export function kinshipIn(members: Document[], speech: Speech | null): Kinship {
  const entries = entriesOf(members, speech)
  const byStem = new Map<string, Entry[]>()
  for (const entry of entries.values())
    if (entry.token.stem.length >= SHORTEST_KIN) add(byStem, setApart(entry.token.stem), entry)
  const lengths = [...new Set([...byStem.keys()].map(({ length }) => length))].sort((a, b) => a - b)
  const stemsIn = new Map<Entry, string[]>()
  const holders = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const stems = endsOf(entry.token, lengths).filter(part => byStem.has(part))
    stemsIn.set(entry, stems)
    for (const stem of stems) add(holders, stem, entry)
  }
  return {
    entryOf: word => entries.get(nameOf(word)),
    kinOf: entry => [
      ...(holders.get(setApart(entry.token.stem)) ?? []),
      ...(stemsIn.get(entry) ?? []).flatMap(stem => byStem.get(stem) ?? []),
    ],
  }
}

/** What a word begins and ends with, in these lengths, each once: others are no stem, and of a very long word there are many. */
function endsOf(token: Token, lengths: number[]): string[] {
  const [plain, stem] = [setApart(token.plain), setApart(token.stem)]
  const parts = new Set<string>()
  // A participle begins with its verb once `ge` is off.
  for (const from of plain.startsWith('ge') ? [0, 2] : [0])
    for (const length of lengths)
      if (from + length <= plain.length) parts.add(plain.slice(from, from + length))
  for (const length of [...lengths].reverse())
    if (length <= stem.length) parts.add(stem.slice(stem.length - length))
  return [...parts]
}

/** Finds the messages that have kin of a word, and not the word itself. */
export function kinHolders(documents: Document[], speech: Speech | null): (uses: PhraseUse[]) => Document[] {
  const { entryOf, kinOf } = kinshipIn(documents, speech)
  return uses => {
    const entries = new Set(
      uses.flatMap(({ document, from }) => document.tokens.slice(from, from + 1)).map(entryOf),
    )
    const found = new Set<number>()
    for (const entry of entries)
      for (const kin of entry ? kinOf(entry) : []) for (const member of kin.members) found.add(member)
    const own = new Set(uses.map(({ document }) => document))
    const members = [...found].sort((a, b) => a - b).flatMap(at => documents[at] ?? [])
    return members.filter(one => !own.has(one))
  }
}

function add(lists: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = lists.get(key)
  if (list) list.push(entry)
  else lists.set(key, [entry])
}
