import { problem, severityOf } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Tables } from '../read/tables.js'
import { overrideInfo, overridePolls, overrideQuestions } from './apply-overrides.js'
import { uniteSpellings } from './cluster-spellings.js'
import * as definitions from './definitions.js'
import { findTables } from './find-tables.js'
import { headingPlace } from './headings.js'
import { checkAuthors, checkReplies, linkPolls, linkQuestions } from './link.js'
import { type DraftMessages, noMessages, readMessages } from './messages.js'
import type { SessionOverrides } from './overrides.js'
import { readParticipants } from './participants.js'
import { conversationsOf } from './polis/conversations.js'
import { validatePolis } from './polis/validate-polis.js'
import { readPollVotes } from './poll-votes.js'
import { readPolls } from './polls.js'
import { readQuestions } from './questions.js'
import type { Session, Validated } from './session.js'
import { readSessionInfo } from './session-info.js'
import { readVotes } from './votes.js'

/**
 * Checks the tables of a native or Polis export and links them to a session. The problems of reading come first among those
 * returned; when there is an error among all of them, the session is null. Nothing stops at the first.
 */
export function validate(tables: Tables, overrides: SessionOverrides): Validated {
  const conversations = conversationsOf(tables)
  if (conversations.length > 0) return validatePolis(tables, conversations, overrides)
  const problems: Problem[] = [...tables.problems]
  const { byName, mappingOf, summary } = findTables(tables, overrides.mapping, problems)
  const { questionsTable, votesTable, pollsTable, pollVotesTable, participantsTable } = definitions

  const info = overrideInfo(readSessionInfo(byName.get('Sessie'), problems), overrides)
  const exported = readQuestions(byName.get('Vragen'), mappingOf(questionsTable), problems)
  const votes = readVotes(byName.get('Stemmen'), mappingOf(votesTable), problems)
  const mentioned = votes?.messages.ids ?? []
  const drafts = uniteSpellings(messagesOf(mentioned), problems)
  const { messages, questions: linked } = linkQuestions(drafts, exported, info.title, problems)
  checkReplies(drafts, problems)
  checkAuthors(drafts.messages, votes !== null, 'deelnemer', problems)
  const questions = overrideQuestions(linked, overrides, tables.input, problems)
  const read = readPolls(byName.get('Polls'), mappingOf(pollsTable), problems)
  const wished = overridePolls(read, questions, overrides, tables.input, problems)
  const polls = linkPolls(wished, questions, problems)
  const pollVotes = readPollVotes(byName.get('Pollstemmen'), mappingOf(pollVotesTable), polls, problems)
  const people = readParticipants(byName.get('Deelnemers'), mappingOf(participantsTable), problems)

  const session: Session = {
    source: 'native',
    input: tables.input,
    checksum: tables.checksum,
    ...{ info, questions, messages, votes, polls, pollVotes },
    ...people,
    maskedNames: [],
  }
  const hasError = problems.some(one => severityOf(one) === 'error')
  return { session: hasError ? null : session, summary, problems }

  function messagesOf(mentioned: readonly string[]): DraftMessages {
    const table = byName.get('Berichten')
    if (table) {
      const drafts = readMessages(table, mappingOf(definitions.messagesTable), mentioned, problems)
      const place = headingPlace(table)
      if (drafts !== noMessages && drafts.messages.length === 0) problems.push(problem('no-messages', place))
      if (drafts.messages.length === 1) problems.push(problem('message-single', place))
      return drafts
    }
    // What could not be read may have held them: that has been said.
    if (!tables.problems.some(one => severityOf(one) === 'error'))
      problems.push(problem('no-messages-table', { file: tables.input }))
    return noMessages
  }
}
