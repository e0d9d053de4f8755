import { normalise } from '../../dutch/normalise.js'
import type { Coding } from './coding.js'
import { draft } from './draft.js'
import { type Document, type Group, OTHER } from './group.js'
import { Nearness } from './nearness.js'
import type { Reading } from './read-documents.js'
import { type WordScore, wordScorer } from './word-scores.js'

/**
 * Nearness from which a message joins a cluster that an analyst made, whichever is nearest: what fits hardly better than
 * elsewhere is not firm there, but one correction less than a new cluster for it. Measured on labelled sets.
 */
const NEAR = 0.08
/** How often messages are compared with what the clusters have grown to. */
const ROUNDS = 2

/** A nearness as reasons write it: `.17`. */
export const shownNearness = (nearness: number): string => nearness.toFixed(2).replace(/^0/, '')

interface Placed {
  /** The number of a home; null for the rest. */
  home: number | null
  reason: string
}

/**
 * The clusters of the codebook with the messages that belong there: those an analyst put there, then by keyword, then
 * where they were last seen, then by the words of labels, then what is near; and drafts of what is left. Nothing
 * that was placed is moved by a later step.
 */
export function followCodebook(
  reading: Reading,
  coding: Coding,
  drafts: boolean,
): { groups: Group[]; reasons: Map<number, string> } {
  const { documents, tokenise } = reading
  const { homes } = coding
  const words = documents.map(({ message }) => tokenise(message.text))
  const keywords = wordScorer(listsOf(coding, 'keywords'), tokenise)
  const vetoes = wordScorer(listsOf(coding, 'not'), tokenise)
  const labels = wordScorer(labelWords(coding, reading), tokenise)
  const barred = words.map(tokens => new Set(vetoes(tokens).map(({ cluster }) => cluster)))
  const best = (scores: WordScore[], at: number): WordScore | undefined =>
    scores.find(({ cluster }) => !barred[at]?.has(cluster))
  const placed = documents.map(({ message }, at): Placed | null => {
    const pinned = coding.pinned(message)
    if (pinned) return pinned
    const keyword = best(keywords(words[at] ?? []), at)
    if (keyword) return { home: keyword.cluster, reason: `keyword '${keyword.word}'` }
    const seen = coding.seen(message)
    if (seen && (seen.home === null || !barred[at]?.has(seen.home))) return seen
    const label = best(labels(words[at] ?? []), at)
    return label ? { home: label.cluster, reason: `label '${label.word}'` } : null
  })
  for (let round = 0; round < ROUNDS; round++) grow(documents, placed, homes.length, barred)
  const groups = homes.map(
    ({ label, entry }): Group => ({
      label,
      other: false,
      coded: entry === null || entry.status === 'confirmed',
      members: [],
      ...(entry ? { entry } : {}),
    }),
  )
  const rest: Group = { label: OTHER, other: true, coded: false, members: [] }
  const reasons = new Map<number, string>()
  placed.forEach((one, at) => {
    const document = documents[at]
    if (!one || !document) return
    const home = one.home === null ? rest : groups[one.home]
    home?.members.push(document.message)
    reasons.set(document.message.number, one.reason)
  })
  const left = documents.filter((_, at) => placed[at] === null)
  const names = reading.names.among(left)
  groups.push(...draftOf({ ...reading, documents: left, names }, groups, rest, drafts, reasons))
  if (rest.members.some(one => one.coded !== null)) rest.coded = true
  return { groups: [...groups, rest].filter(({ members }) => members.length > 0), reasons }
}

/** Of each home its words, and those of what was merged into it. */
const listsOf = ({ homes }: Coding, name: 'keywords' | 'not'): string[][] =>
  homes.map(({ sources }) => sources.flatMap(source => source[name]))

/** The content words of each label, but for those that the question itself puts into its answers. */
const labelWords = ({ homes }: Coding, { tokenise, questionStems }: Reading): string[][] =>
  homes.map(({ label }) =>
    tokenise(label)
      .filter(({ isStop, stem }) => !isStop && !questionStems.has(stem))
      .map(({ surface }) => surface),
  )

/** Puts what has no place yet in the nearest cluster, if it is near. */
function grow(documents: Document[], placed: (Placed | null)[], homes: number, barred: Set<number>[]): void {
  const members: Document[][] = Array.from({ length: homes }, () => [])
  placed.forEach((one, at) => {
    const document = documents[at]
    if (document && one && one.home !== null) members[one.home]?.push(document)
  })
  const nearness = new Nearness(members)
  documents.forEach((document, at) => {
    if (placed[at] !== null) return
    let [home, first] = [-1, 0]
    nearness.of(document, -1).forEach((near, cluster) => {
      if (near > first && !barred[at]?.has(cluster)) [home, first] = [cluster, near]
    })
    if (home >= 0 && first >= NEAR) placed[at] = { home, reason: `nearness ${shownNearness(first)}` }
  })
}

/** Groups of what fits no cluster of the codebook; a group whose label a cluster has already joins that. */
function draftOf(
  reading: Reading,
  groups: Group[],
  rest: Group,
  drafts: boolean,
  reasons: Map<number, string>,
): Group[] {
  const { documents } = reading
  const made: Group[] =
    drafts && documents.length > 1
      ? draft(reading)
      : [{ label: OTHER, other: true, coded: false, members: documents.map(({ message }) => message) }]
  const added: Group[] = []
  for (const group of made) {
    const home = group.other ? rest : groups.find(({ label }) => normalise(label) === normalise(group.label))
    for (const { number } of group.members) reasons.set(number, group.other ? 'rest' : 'draft')
    if (home) home.members.push(...group.members)
    else added.push(group)
  }
  return added
}
