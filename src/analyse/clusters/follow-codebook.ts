import { normalise } from '../../dutch/normalise.js'
import type { Coding, Home } from './coding.js'
import { draft } from './draft.js'
import { type Group, OTHER } from './group.js'
import { grow, type Placed } from './grow.js'
import { labelWords } from './label-words.js'
import type { Reading } from './read-documents.js'
import { type WordScore, wordScorer } from './word-scores.js'

/**
 * The clusters of the codebook with the messages that belong there, and drafts of what is left. Once the codebook knows
 * messages of the question, somebody has looked at its clusters: what is new then joins them only where it clearly fits.
 */
export function followCodebook(
  reading: Reading,
  coding: Coding,
  drafts: boolean,
): { groups: Group[]; reasons: Map<number, string> } {
  const { documents } = reading
  const placed = placeMessages(reading, coding)
  const groups = coding.homes.map(groupOf)
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

/**
 * The home of each document, null for what fits none: where an analyst put it, then by keyword, then where it was last
 * seen, then by the words of labels, then what is near. Nothing that was placed is moved by a later rule, and nothing goes
 * where a word of `not` keeps it out, unless an analyst put it there.
 */
function placeMessages(reading: Reading, coding: Coding): (Placed | null)[] {
  const { documents, tokenise } = reading
  const { homes } = coding
  const words = documents.map(({ message }) => tokenise(message.text))
  const keywords = wordScorer(listsOf(coding, 'keywords'), tokenise)
  const vetoes = wordScorer(listsOf(coding, 'not'), tokenise)
  const barred = words.map(tokens => new Set(vetoes(tokens).map(({ cluster }) => cluster)))
  const best = (scores: WordScore[], at: number): WordScore | undefined =>
    scores.find(({ cluster }) => !barred[at]?.has(cluster))
  const placed = documents.map(({ message }, at): Placed | null => {
    const pinned = coding.pinned(message)
    if (pinned) return pinned
    const keyword = best(keywords(words[at] ?? []), at)
    if (keyword) return { home: keyword.cluster, reason: `keyword '${keyword.word}'` }
    const seen = coding.seen(message)
    return seen && (seen.home === null || !barred[at]?.has(seen.home)) ? seen : null
  })
  // Which words a label brings in depends on where its words are already.
  const homeAt = placed.map(one => one?.home)
  const labels = wordScorer(labelWords(homes, reading, homeAt), tokenise)
  placed.forEach((one, at) => {
    const label = one === null ? best(labels(words[at] ?? []), at) : undefined
    if (label) placed[at] = { home: label.cluster, reason: `label '${label.word}'` }
  })
  grow(documents, placed, homes.length, barred, coding.knowsMessages)
  return placed
}

/** The cluster of a home, as yet without messages; one of the export's column alone is the analyst's own coding. */
const groupOf = ({ label, entry }: Home): Group => ({
  label,
  other: false,
  coded: entry === null || entry.status === 'confirmed',
  members: [],
  ...(entry ? { entry } : {}),
})

/** Of each home its words, and those of what was merged into it. */
const listsOf = ({ homes }: Coding, name: 'keywords' | 'not'): string[][] =>
  homes.map(({ sources }) => sources.flatMap(source => source[name]))

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
