import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { DraftMessages } from './messages.js'
import { spellingsOf } from './spellings.js'

/** The messages, with one spelling of each label in the column `cluster`, and a note for each that was spelled otherwise. */
export function uniteSpellings(drafts: DraftMessages, problems: Problem[]): DraftMessages {
  const spell = spellingsOf(drafts.messages.flatMap(({ cluster }) => cluster ?? []))
  const messages = drafts.messages.map(message => {
    const { cluster, place } = message
    if (cluster === null) return message
    const label = spell(cluster)
    if (label === cluster) return message
    problems.push(problem('cluster-spelling', drafts.placeOf(place, 'cluster'), cluster, { label }))
    return { ...message, cluster: label }
  })
  return { ...drafts, messages }
}
