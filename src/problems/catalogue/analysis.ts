import type { Entry } from '../entry.js'

/** What the analysis meets on its way. */
export const analysisEntries = {
  'no-votes': {
    severity: 'warning',
    says: () => 'there are no votes and no counts: everything counts 0',
    advice: 'export the votes (Stemmen), or the columns eens and oneens',
  },
  'all-neutral': {
    severity: 'warning',
    says: () => 'every vote is neutral: there are no synthetrons',
    advice: 'see whether the columns eens and oneens, or the values of stem, are those of the export',
  },
  'vote-superseded': {
    severity: 'warning',
    says: value => `a vote on message ${value} is superseded by a later one of the same participant`,
  },
  'vote-changed': {
    severity: 'note',
    says: value =>
      `a vote on message ${value} was changed later by the same participant; the last one counts`,
  },
  'vote-own': { severity: 'warning', says: value => `a vote on one's own message ${value} does not count` },
  'vote-unknown-message': {
    severity: 'warning',
    says: value => `a vote on the unknown message ${value} is left out`,
  },
  'counts-differ': {
    severity: 'warning',
    says: (value, { counted }) =>
      `the exported counts ${value} differ from the votes (${counted}); the votes are used`,
  },
  'flag-differs': {
    severity: 'warning',
    says: (value, { computed }) =>
      `the platform says ${value}, the method ${computed}; the platform's flag is used`,
  },
  'poll-superseded': {
    severity: 'warning',
    says: value => `an earlier answer to poll ${value} is superseded by a later one of the same participant`,
  },
  'poll-no-answers': { severity: 'warning', says: value => `the poll ${value} has no answers` },
  'attribute-left-out': {
    severity: 'note',
    says: value =>
      `the attribute ${value} is left out: it would lead to persons, or has fewer than two groups`,
  },
  'attribute-scattered': {
    severity: 'note',
    says: (value, { rest, known }) =>
      `most values of the attribute ${value} are too rare to be shown: ${rest} of ${known} people come under overig`,
    advice: 'give classes in the export, such as 25-34 for a leeftijd',
  },
  'personal-data': {
    severity: 'warning',
    says: (value, { kinds }) =>
      `the text${value && ` of ${value}`} holds what leads to a person (${kinds}); it is masked in every output`,
  },
  'unmasked-nowhere': {
    severity: 'note',
    says: () => '--unmasked shows nothing: it is for the file of --data alone',
    advice: 'add --data FILE.xlsx, or leave --unmasked out',
  },
  'names-unreadable': {
    severity: 'error',
    says: () => 'cannot be read as a list of names',
    advice: 'save it as UTF-8 text with one name a line, below 1 MB',
  },
  'names-short': {
    severity: 'warning',
    says: value => `${value} is no name that can be masked`,
    advice: 'write at least two letters',
  },
  'infographic-shortened': {
    severity: 'warning',
    says: value => `the infographic has no room for all of ${value}, and cuts it short`,
    advice:
      'write less: the kop or zin of its block, in rapport.yaml under infographic: blokken or in the infographic.yaml of the template; in codebook.yaml the infographicLabel of a cluster',
  },
  'infographic-left-out': {
    severity: 'warning',
    says: value => `the infographic has no room for the block ${value}`,
    advice:
      'choose fewer blocks, in rapport.yaml under infographic: blokken or in the infographic.yaml of the template',
  },
  'infographic-messages': {
    severity: 'note',
    says: (_, { chapters }) =>
      chapters === 1
        ? 'the infographic passes over a chapter that has messages only, and neither clusters nor a poll'
        : `the infographic passes over ${chapters} chapters that have messages only, and neither clusters nor polls`,
    advice: 'name clusters in a codebook, or choose its blocks in rapport.yaml, under infographic: blokken',
  },
  'glyph-missing': {
    severity: 'warning',
    says: value => `no font can draw ${value}; its script is named between brackets`,
    advice: 'add a font to the fallback of the theme',
  },
} as const satisfies Record<string, Entry>
