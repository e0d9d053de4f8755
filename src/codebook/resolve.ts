import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Codebook, CodebookQuestion, KeyRef, SeenMessage } from './codebook.js'
import { type Candidate, findMessages, type Known } from './find-messages.js'
import { type Asked, findQuestions, textsOf } from './find-questions.js'

/** Something an analyst said of a message that is not there any more. */
export interface Floating extends KeyRef {
  kind: 'move' | 'example' | 'quote'
  /** What is known of the message. */
  text: string | null
}

/** What the codebook says of one question of a session. Messages go by their number in the session. */
export interface ResolvedQuestion {
  entry: CodebookQuestion
  /** The key of every message of the question. */
  keys: Map<number, string>
  /** Where messages were put by name: the id of a cluster, or of the rest. */
  pins: Map<number, { to: string; by: 'move' | 'example' }>
  /** Where messages stood when they were last seen. */
  seen: Map<number, SeenMessage>
  /** By the id of a cluster its chosen quotes, each as the messages that say it. */
  quotes: Map<string, number[][]>
  floating: Floating[]
  /** Messages that were seen, and are not there any more. */
  gone: SeenMessage[]
}

export interface Resolved {
  /** In the order of the session's questions; null for what the codebook does not have. */
  questions: (ResolvedQuestion | null)[]
  /** Questions of the codebook that the session does not have. */
  lost: CodebookQuestion[]
  /** What shared clusters say of messages that are in none of the questions that use them. */
  sharedFloating: Floating[]
  problems: Problem[]
}

/** Finds in a session what a codebook speaks of. `messages` are those of each question. */
export function resolveCodebook(codebook: Codebook, questions: Asked[], messages: Candidate[][]): Resolved {
  const entries = findQuestions(questions, codebook.questions)
  const resolved = questions.map((question, index) => {
    const entry = entries[index]
    return entry ? resolveQuestion(entry, textsOf(question), messages[index] ?? []) : null
  })
  const used = new Set(entries)
  const lost = codebook.questions.filter(entry => !used.has(entry))
  const sharedFloating = floatingOfShared(codebook, resolved)
  const floating = [...resolved.flatMap(one => one?.floating ?? []), ...sharedFloating]
  return {
    questions: resolved,
    lost,
    sharedFloating,
    problems: [
      ...lost.map(({ match, place }) =>
        problem('codebook-question-lost', place, match.id ?? match.text ?? ''),
      ),
      ...floating.map(({ kind, key, place }) => problem('codebook-floating', place, key, { kind })),
    ],
  }
}

function floatingOfShared({ questions }: Codebook, resolved: (ResolvedQuestion | null)[]): Floating[] {
  const there = new Set(resolved.flatMap(one => (one ? [...one.keys.values()] : [])))
  const shared = new Map(
    questions.flatMap(({ clusters }) =>
      clusters.filter(one => one.shared).map(cluster => [cluster.id, cluster] as const),
    ),
  )
  return [...shared.values()].flatMap(({ examples, quotes }) =>
    [
      ...examples.map(ref => ({ kind: 'example' as const, text: null, ...ref })),
      ...quotes.map(ref => ({ kind: 'quote' as const, text: null, ...ref })),
    ].filter(({ key }) => !there.has(key)),
  )
}

function resolveQuestion(entry: CodebookQuestion, own: string[], candidates: Candidate[]): ResolvedQuestion {
  const { text } = entry.match
  const texts = [...new Set(text === null ? own : [text, ...own])]
  const known = knownOf(entry)
  const { messages, keys } = findMessages(texts, [...known.values()], candidates)
  const numbersOf = (key: string): number[] => messages.get(key)?.map(({ number }) => number) ?? []
  const pins: ResolvedQuestion['pins'] = new Map()
  const quotes: ResolvedQuestion['quotes'] = new Map()
  const floating: Floating[] = []
  const look = (kind: Floating['kind'], { key, place }: KeyRef): number[] => {
    // Shared clusters name messages of several questions: those of the others are not looked for here.
    const numbers = numbersOf(key)
    if (numbers.length === 0) floating.push({ kind, key, place, text: known.get(key)?.text ?? null })
    return numbers
  }
  for (const cluster of entry.clusters) {
    const own = (kind: Floating['kind'], ref: KeyRef): number[] =>
      cluster.shared ? numbersOf(ref.key) : look(kind, ref)
    for (const ref of cluster.examples)
      for (const number of own('example', ref)) pins.set(number, { to: cluster.id, by: 'example' })
    const chosen = cluster.quotes.map(ref => own('quote', ref)).filter(found => found.length > 0)
    if (chosen.length > 0) quotes.set(cluster.id, chosen)
  }
  for (const move of entry.moves)
    for (const number of look('move', move)) pins.set(number, { to: move.to, by: 'move' })
  const seen = new Map(
    entry.messages.flatMap(one => numbersOf(one.key).map(number => [number, one] as const)),
  )
  const gone = entry.messages.filter(({ key }) => !messages.has(key))
  return { entry, keys, pins, seen, quotes, floating, gone }
}

/** All messages of which a question speaks, each once, with what is known of them together. */
function knownOf({ clusters, moves, messages }: CodebookQuestion): Map<string, Known> {
  const known = new Map<string, Known>()
  const note = (key: string, id: string | null, text: string | null): void => {
    const before = known.get(key)
    known.set(key, { key, id: before?.id ?? id, text: before?.text ?? text })
  }
  for (const { key, id, text } of messages) note(key, id, text)
  for (const { key, text } of moves) note(key, null, text)
  for (const { examples, quotes } of clusters)
    for (const { key } of [...examples, ...quotes]) note(key, null, null)
  return known
}
