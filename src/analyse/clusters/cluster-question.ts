import type { ResolvedQuestion } from '../../codebook/resolve.js'
import { codingOf } from './coding.js'
import { draft } from './draft.js'
import { followCodebook } from './follow-codebook.js'
import { codedGroups, followCoding } from './follow-coding.js'
import { type ClusterMessage, type Group, type Grouping, OTHER } from './group.js'
import { suggestLabels } from './labels.js'
import { placementsOf } from './placements.js'
import { type Reading, readDocuments } from './read-documents.js'

/** Below this number of synthetrons a question is not grouped. */
const FEWEST = 4

/**
 * The synthetrons of a question in groups, each with its reason: the analyst's where there is any coding, else a draft
 * by content. Each is in exactly one group; the result does not depend on the order of the messages. `texts` are all
 * messages of the question; `resolved` is what the codebook says of it.
 */
export function groupQuestion(
  question: string,
  texts: string[],
  messages: ClusterMessage[],
  resolved: ResolvedQuestion | null = null,
): Grouping {
  const coded = messages.filter(message => message.coded !== null).length
  const everywhere = (reason: string, firm: boolean): Grouping['placements'] =>
    new Map(messages.map(({ number }) => [number, { reason, second: null, firm }]))
  if (!resolved && coded === messages.length) {
    const groups = codedGroups(messages.map(message => [message, message.coded]))
    return { groups, placements: everywhere('column', true) }
  }
  const isCoded = coded > 0 || (resolved?.entry.clusters.length ?? 0) > 0
  if (!isCoded && messages.length < FEWEST) {
    const groups = [{ label: OTHER, other: true, coded: false, members: messages }]
    return { groups, placements: everywhere('rest', false) }
  }
  const reading = readDocuments(question, texts, messages)
  const { groups, reasons } = resolved
    ? followCodebook(reading, codingOf(resolved, messages), messages.length >= FEWEST)
    : coded > 0
      ? followCoding(reading)
      : drafted(draft(reading))
  return {
    groups: withSuggestions(groups, reading),
    placements: placementsOf(groups, reading.documents, reasons),
  }
}

/** The groups, with what else each could be called. */
function withSuggestions(groups: Group[], { documents, names }: Reading): Group[] {
  const documentOf = new Map(documents.map(document => [document.message, document]))
  const named = groups.filter(({ other }) => !other)
  const members = named.map(group => group.members.flatMap(message => documentOf.get(message) ?? []))
  const suggestions = suggestLabels(members, names)
  const of = new Map(named.map((group, number) => [group, suggestions[number] ?? []]))
  return groups.map(group => ({ ...group, suggestions: of.get(group) ?? [] }))
}

const drafted = (groups: Group[]): { groups: Group[]; reasons: Map<number, string> } => ({
  groups,
  reasons: new Map(
    groups.flatMap(({ other, members }) =>
      members.map(({ number }) => [number, other ? 'rest' : 'draft'] as const),
    ),
  ),
})

/** The groups of `groupQuestion` alone. */
export const clusterQuestion = (
  question: string,
  texts: string[],
  messages: ClusterMessage[],
  resolved: ResolvedQuestion | null = null,
): Group[] => groupQuestion(question, texts, messages, resolved).groups
