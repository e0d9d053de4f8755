import type { Entry } from '../entry.js'

/** What can be wrong with the polls of a session and their answers. */
export const pollEntries = {
  'poll-kind': {
    severity: 'error',
    says: value => `${value} is no soort of poll`,
    advice: 'write schaal, keuze or meerkeuze',
  },
  'poll-kind-missing': {
    severity: 'warning',
    says: value => `the poll ${value} has no soort and is read as keuze`,
    advice: 'write schaal, keuze or meerkeuze',
  },
  'poll-no-id': { severity: 'warning', says: () => 'a poll option without a poll is left out' },
  'poll-id-above': {
    severity: 'note',
    says: (_, { id }) => `an option without a poll is taken for one of the poll above it, ‘${id}’`,
  },
  'poll-differs': {
    severity: 'warning',
    says: (value, { column }) =>
      `${value} is another ${column} than the poll has in an earlier row, which is used`,
  },
  'poll-option-twice': {
    severity: 'warning',
    says: value => `the option ${value} stands twice; the first is used`,
  },
  'poll-option-zero': {
    severity: 'warning',
    says: value => `the options of the poll ${value} are numbered from 0, and its mean is on that scale`,
    advice: 'number them from 1',
  },
  'poll-option-unknown': {
    severity: 'warning',
    says: value => `${value} is no option of this poll and is not counted`,
    advice: 'add it to Polls, or correct the answer',
  },
  'poll-unknown': {
    severity: 'warning',
    says: value => `the poll ${value} is not in Polls; its answers are left out`,
  },
  'poll-answer-no-poll': { severity: 'warning', says: () => 'an answer without a poll is left out' },
  'poll-after-unknown': {
    severity: 'warning',
    says: value => `the poll follows the unknown question ${value}; it becomes a poll of its own`,
  },
  'config-unknown-poll': {
    severity: 'warning',
    says: value => `the configuration names the unknown poll ${value}`,
    advice: 'use the id of a poll in the export',
  },
} as const satisfies Record<string, Entry>
