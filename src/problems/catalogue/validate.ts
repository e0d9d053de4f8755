import type { Entry } from '../entry.js'

/** What can be wrong with the tables of a session: first tables and columns, then each table in turn; polls and Polis have their own files. */
export const validateEntries = {
  'no-messages-table': {
    severity: 'error',
    says: () => 'no table with messages (Berichten) was found',
    advice: 'name its sheet or file Berichten, with a heading row that has the column tekst',
  },
  'no-text-column': {
    severity: 'error',
    says: (_, { found, lines, headings }) =>
      headings !== undefined
        ? `there is no column tekst here; the headings of Berichten seem to stand in row ${headings}: remove the rows above them`
        : lines === undefined
          ? 'there is no column tekst in Berichten, and no heading that could be it'
          : `there is no column tekst in Berichten; nearest headings: ${found}; to take the first, put these lines in rapport.yaml: ${lines}`,
  },
  'cluster-spelling': {
    severity: 'note',
    says: (value, { label }) => `the cluster ${value} is taken for ${label}`,
  },
  'attribute-spelling': {
    severity: 'note',
    says: value => `${value} counts as the same value with the capitals that it has most often`,
  },
  'messages-too-many': {
    severity: 'error',
    says: (_, { limit }) => `there are more than ${limit} messages`,
    advice: 'split the session',
  },
  'no-messages': {
    severity: 'error',
    says: () => 'there is no message with text',
    advice: 'check the column tekst of Berichten',
  },
  'rows-above-headings': {
    severity: 'note',
    says: () => 'the headings are read from this row; what stands above it is not used',
  },
  'column-twice': {
    severity: 'error',
    says: (value, { column }) => `${value} is a second column ${column}`,
    advice: 'keep one of the two',
  },
  'authors-unknown': {
    severity: 'warning',
    says: (_, { column }) =>
      `no message says whose it is (column ${column}): who only wrote is not counted, and votes on one’s own message are`,
    advice: 'export that column, or name its heading in the mapping of rapport.yaml',
  },
  'column-missing': {
    severity: 'error',
    says: (_, { table, column, found, lines, headings }) =>
      headings !== undefined
        ? `${table} has no column ${column} here; its headings seem to stand in row ${headings}: remove the rows above them`
        : lines !== undefined
          ? `${table} has no column ${column}; nearest headings: ${found}; to take the first, put these lines in rapport.yaml: ${lines}`
          : `${table} has no column ${column}, and no heading that could be it: export it too`,
    advice: 'or leave the table out',
  },
  'question-column-missing': {
    severity: 'error',
    says: () => 'Berichten has no column vraag, and Vragen has several questions',
    advice: 'export that column, name its heading in the mapping of rapport.yaml, or leave Vragen out',
  },
  'table-twice': {
    severity: 'error',
    says: (value, { table }) => `${value} is a second table ${table}`,
    advice: 'keep one of the two',
  },
  'table-ignored': { severity: 'note', says: value => `the table ${value} is not used` },
  'column-ignored': { severity: 'note', says: value => `the column ${value} is not used` },
  'row-longer': {
    severity: 'warning',
    says: value => `the row has more fields than the heading, and ${value} is not used`,
    advice: 'put text that holds the separator between quotation marks',
  },
  'mapping-unknown': {
    severity: 'warning',
    says: value => `the mapping of the configuration names the unknown table or column ${value}`,
    advice: 'use the Dutch names of the tables and columns',
  },
  'mapping-heading': {
    severity: 'warning',
    says: (value, { column }) =>
      `the mapping says that ${value} is the column ${column}, but there is no such heading`,
    advice: 'write the heading as it stands in the export',
  },

  'session-name-ignored': { severity: 'note', says: value => `${value} is not a name that Sessie knows` },
  'session-name-twice': {
    severity: 'warning',
    says: value => `${value} stands twice in Sessie; the first is used`,
  },
  'session-date': {
    severity: 'warning',
    says: value => `${value} is no date and is left out`,
    advice: 'write it as 17-09-2020',
  },
  'session-count': {
    severity: 'warning',
    says: value => `${value} is no number and is left out`,
    advice: 'write a whole number alone, such as 210',
  },

  'message-empty': { severity: 'warning', says: () => 'a message without text is left out' },
  'message-twice': {
    severity: 'warning',
    says: value => `the message ${value} stands twice and counts once`,
  },
  'message-id-twice': {
    severity: 'error',
    says: value => `the message id ${value} occurs twice with different content`,
    advice: 'give each message its own id',
  },
  'message-no-id': {
    severity: 'warning',
    says: (_, { id }) => `a message without id is called ${id}; no vote can refer to it`,
  },
  'message-no-question': {
    severity: 'warning',
    says: (_, { question }) => `a message without question is put under ${question}`,
    advice: 'fill in the column vraag',
  },
  'cell-merged': {
    severity: 'note',
    says: (_, { last }) => `what this merged cell says is read for each of its rows, up to row ${last}`,
  },
  'message-question-above': {
    severity: 'note',
    says: (_, { question }) =>
      `a message without vraag is taken for one of the question above it, ‘${question}’`,
  },
  'message-single': { severity: 'warning', says: () => 'the session has a single message' },
  'reply-unknown': {
    severity: 'warning',
    says: value => `the message answers the unknown message ${value}; it stays a reaction`,
  },
  'count-invalid': {
    severity: 'error',
    says: value => `${value} is no count`,
    advice: 'write a whole number of at least 0',
  },
  'counts-one-sided': {
    severity: 'warning',
    says: (_, { column, other }) => `there is a column ${column} and none called ${other}, which counts 0`,
    advice: 'export both, or name the heading of the other in the mapping of rapport.yaml',
  },
  'time-invalid': {
    severity: 'warning',
    says: value => `${value} is no time and is left out`,
    advice: 'write it as 2020-09-17 10:30 or 17-09-2020 10:30',
  },
  'flag-invalid': {
    severity: 'warning',
    says: value => `${value} is neither yes nor no; the computed value is used`,
    advice: 'write ja or nee',
  },
  'tier-invalid': {
    severity: 'warning',
    says: value => `${value} is no niveau; the computed one is used`,
    advice: 'write Top, High, Medium, Low or Bottom',
  },

  'vote-invalid': {
    severity: 'error',
    says: value => `${value} is no vote`,
    advice: 'write eens, oneens or neutraal',
  },
  'vote-incomplete': {
    severity: 'warning',
    says: (_, { column }) => `a vote without ${column} is left out`,
  },

  'question-missing': {
    severity: 'warning',
    says: value => `the question ${value} is not in Vragen and comes after the others`,
    advice: 'add it to Vragen',
  },
  'question-twice': {
    severity: 'warning',
    says: value => `the question ${value} stands twice; the first is used`,
  },
  'question-no-id': { severity: 'warning', says: () => 'a question without id is left out' },
  'question-order': {
    severity: 'warning',
    says: value => `${value} is no volgorde and is left out`,
    advice: 'number the questions 1, 2, 3',
  },
  'role-invalid': {
    severity: 'warning',
    says: value => `${value} is no rol of a question and is left out`,
    advice: 'write opwarm, evaluatie or afsluiting, or leave it empty',
  },

  'participant-twice': {
    severity: 'warning',
    says: value => `the participant ${value} stands twice; the first is used`,
  },
  'participant-no-id': { severity: 'warning', says: () => 'a participant without id is left out' },

  'config-unknown-question': {
    severity: 'warning',
    says: value => `the configuration names the unknown question ${value}`,
    advice: 'use the id of a question in the export',
  },
  'config-question-twice': {
    severity: 'warning',
    says: value => `the question ${value} stands in hoofdstukken twice; the first is used`,
  },
} as const satisfies Record<string, Entry>
