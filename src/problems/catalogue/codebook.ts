import type { Entry } from '../entry.js'

/** What is met with the analyst's codebook. */
export const codebookEntries = {
  'codebook-missing': {
    severity: 'error',
    says: () => 'there is no such codebook',
    advice: 'check the path, or make one: synth-report codebook init <session>',
  },
  'codebook-floating': {
    severity: 'warning',
    says: (value, { kind }) => `the ${kind} ${value} is of a message that is no longer there; it is kept`,
    advice: 'look for the message in the export and code it again, or remove the line',
  },
  'codebook-question-lost': {
    severity: 'warning',
    says: value => `the session does not have the question ${value}; all that is coded for it is kept`,
    advice: 'give the question the text or the id that it has now, under match',
  },
  'codebook-unreviewed': {
    severity: 'error',
    says: (value, { count }) =>
      `question ${value} has ${count === 1 ? 'a cluster' : `${count} clusters`} that nobody has reviewed (--strict)`,
    advice: 'review what is provisional, and set its status to bevestigd in the codebook',
  },
  'codebook-strict': {
    severity: 'error',
    says: (_, { count }) =>
      count === 1
        ? 'there is a warning, and --strict takes it as an error'
        : `there are ${count} warnings, and --strict takes them as errors`,
  },
  'cluster-rest-large': {
    severity: 'warning',
    says: (value, { percent }) =>
      `of question ${value}, ‘overig’ holds ${percent}% of the support: more than 40%`,
    advice: 'merge or add clusters in a codebook, or show more of them (top)',
  },
  'codebook-unpulled': {
    severity: 'error',
    says: () => 'holds changes that are not in codebook.yaml, and would be overwritten',
    advice: 'take them over first: synth-report codebook pull',
  },
  'codebook-sheet': {
    severity: 'error',
    says: (value, { reason }) => `is not a workbook of a codebook: ${reason}${value ? ` ${value}` : ''}`,
    advice: 'make it again with synth-report codebook init, or put the heading back',
  },
  'codebook-unknown-key': {
    severity: 'warning',
    says: value => `the key ${value} is not in codebook.yaml; the row is left out`,
    advice: 'make the workbook again with synth-report codebook init',
  },
  'codebook-cell': {
    severity: 'warning',
    says: (value, { reason }) => `${value} is not taken over: ${reason}`,
  },
  'codebook-name-near': {
    severity: 'warning',
    says: (value, { near, isNew }) =>
      `${isNew ? 'the new cluster' : 'the new name'} ${value} is nearly the same as ‘${near}’, another cluster of this question`,
    advice:
      'if they are one, give it the label of the other in the sheet Clusters and pull again: that merges them',
  },
  'codebook-overruled': {
    severity: 'warning',
    says: (value, { now }) =>
      `codebook.yaml said ${value} since this workbook was written; now it says what stands here, ‘${now}’`,
    advice: 'put it back in codebook.yaml where that was the better one',
  },
  'codebook-conflict': {
    severity: 'error',
    says: (value, { what, other }) =>
      `${what} differs: ${value} here, ‘${other}’ in the other; this one is kept`,
    advice: 'decide, and correct the merged file',
  },
  'codebook-edited-elsewhere': {
    severity: 'note',
    says: (value, { what }) =>
      `${what} says ${value} in codebook.yaml, not changed here: codebook.yaml is kept`,
    advice: 'synth-report codebook init brings the workbook up to date',
  },
} as const satisfies Record<string, Entry>
