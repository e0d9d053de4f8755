import type { Entry } from '../entry.js'

/** What can be wrong with an export of Polis, and what is told of it. */
export const polisEntries = {
  'mapping-polis': {
    severity: 'warning',
    says: () =>
      'the mapping of the configuration is not used: the columns of a Polis export have names of their own',
  },
  'polis-column-missing': {
    severity: 'error',
    says: value => `there is no column ${value}, which this table of Polis should have`,
    advice: 'export the conversation from Polis again, and leave its headings as they are',
  },
  'polis-votes-alone': {
    severity: 'error',
    says: () => 'these votes are on comments that are not there',
    advice: 'put comments.csv of the same conversation beside them',
  },
  'polis-no-messages': {
    severity: 'error',
    says: () => 'there is no comment with text that was not rejected',
    advice: 'check the columns comment-body and moderated of comments.csv',
  },
  'polis-seeds': {
    severity: 'note',
    says: (_, { count }) =>
      count === 1
        ? 'a comment is a seed (is-seed): it counts as a message, and who placed it as a participant'
        : `${count} comments are seeds (is-seed): they count as messages, and who placed them as a participant`,
  },
  'polis-rejected': {
    severity: 'note',
    says: (_, { count }) =>
      count === 1
        ? 'a rejected comment, and the votes on it, are left out'
        : `${count} rejected comments, and the votes on them, are left out`,
  },
  'polis-own-votes': {
    severity: 'note',
    says: (_, { count }) =>
      count === 1
        ? 'a vote is of someone on their own comment: Polis adds it itself'
        : `${count} votes are of people on their own comment: Polis adds them itself`,
  },
  'polis-votes-reversed': {
    severity: 'warning',
    says: (_, { against, count }) =>
      `${against} of ${count} votes of people on their own comment are against it: -1 seems to stand for agree here`,
    advice: 'if so, change 1 into -1 and -1 into 1 in the column vote',
  },
} as const satisfies Record<string, Entry>
