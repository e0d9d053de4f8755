import { draft } from './draft.js'
import { codedGroups, followCoding } from './follow-coding.js'
import { type ClusterMessage, type Group, OTHER } from './group.js'
import { readDocuments } from './read-documents.js'

/** Below this number of synthetrons a question is not grouped. */
const FEWEST = 4

/**
 * The synthetrons of a question in groups: the analyst's where there is any coding, else a draft by content. Each is in
 * exactly one group; the result does not depend on the order of the messages. `texts` are all messages of the question.
 */
export function clusterQuestion(question: string, texts: string[], messages: ClusterMessage[]): Group[] {
  const coded = messages.filter(message => message.coded !== null).length
  if (coded === messages.length) return codedGroups(messages.map(message => [message, message.coded]))
  if (coded > 0) return followCoding(readDocuments(question, texts, messages))
  if (messages.length < FEWEST) return [{ label: OTHER, other: true, coded: false, members: messages }]
  return draft(readDocuments(question, texts, messages))
}
