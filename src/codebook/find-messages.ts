import { messageKey } from './keys.js'
import { Likeness } from './similarity.js'

/** A message of the session, by its place there. */
export interface Candidate {
  number: number
  id: string
  text: string
}

/** What the codebook knows of a message. */
export interface Known {
  key: string
  id: string | null
  text: string | null
}

export interface Found {
  /** The messages of each key that was found. */
  messages: Map<string, Candidate[]>
  /** The key of every message: the one that the codebook has for it, or its own. */
  keys: Map<number, string>
}

/** From here on two texts under one export id are the same message, edited; and two under different ids. */
const SAME_ID = 0.4
const OTHER_ID = 0.7

/**
 * Finds the messages that a codebook knows in a question of an export: those with the same key; else with the same id and a similar
 * text; else with a very similar text, the most similar first. Messages with equal text go together.
 * `questions` are the texts under which keys may have been made; the first is for new ones.
 */
export function findMessages(questions: string[], known: Known[], candidates: Candidate[]): Found {
  const messages = new Map<string, Candidate[]>()
  const byKey = new Map(known.map(one => [one.key, one]))
  const open = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const keys = questions.map(question => messageKey(question, candidate.text))
    const key = keys.find(one => byKey.has(one))
    if (key !== undefined) add(messages, key, candidate)
    else add(open, keys[0] ?? '', candidate)
  }
  for (const sameId of [true, false])
    for (const { key, own } of pairsOf(known, messages, open, sameId)) {
      const group = open.get(own)
      if (!group || messages.has(key)) continue
      messages.set(key, group)
      open.delete(own)
    }
  const keys = new Map<number, string>()
  for (const [key, found] of [...messages, ...open]) for (const { number } of found) keys.set(number, key)
  return { messages, keys }
}

function add(groups: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const own = groups.get(key)
  if (own) own.push(candidate)
  else groups.set(key, [candidate])
}

/** Pairs of what is not found yet and what is not known yet, alike enough, most alike first; only with the same id, or all. */
function pairsOf(
  known: Known[],
  found: Map<string, Candidate[]>,
  open: Map<string, Candidate[]>,
  sameId: boolean,
): { key: string; own: string }[] {
  const from = sameId ? SAME_ID : OTHER_ID
  const groups = [...open]
  const likeness = new Likeness(groups.map(([, [first]]) => first?.text ?? ''))
  const byId = new Map<string, number[]>()
  groups.forEach(([, group], number) => {
    for (const id of new Set(group.map(one => one.id))) byId.set(id, [...(byId.get(id) ?? []), number])
  })
  const pairs = known.flatMap(({ key, id, text }) => {
    if (found.has(key) || text === null) return []
    const among = sameId ? (byId.get(id ?? '') ?? []) : undefined
    const alike = among?.length === 0 ? [] : likeness.alikeTo(text, from, among)
    return alike.map(({ number, like }) => ({ key, own: groups[number]?.[0] ?? '', like }))
  })
  // By key at the end: the order of the rows decides nothing.
  return pairs.sort(
    (a, b) => b.like - a.like || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.own < b.own ? -1 : 1),
  )
}
