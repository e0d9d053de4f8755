import type { Entry } from '../entry.js'

const namesOnly = 'write the name of a value between {{ and }}, and nothing else: a text has no sections'

/** What can be wrong with the {{names}} in a text. */
export const tagEntries = {
  'template-unknown-name': {
    severity: 'error',
    says: (value, { near }) =>
      `${value} is no value that can be used here${near === undefined ? '' : `; did you mean ${near}?`}`,
  },
  'figure-empty': {
    severity: 'warning',
    says: value => `${value} is empty: neither the export nor rapport.yaml has it`,
    advice: 'fill it in there, or write the sentence without it',
  },
  'tag-unclosed': {
    severity: 'error',
    says: value => `${value} is not closed`,
    advice: 'write }} after the name',
  },
  'tag-unopened': {
    severity: 'error',
    says: value => `${value} ends a tag that was not begun`,
    advice: 'write {{ before the name',
  },
  'tag-kind': {
    severity: 'error',
    says: value => `${value} is something else than the name of a value`,
    advice: 'write the name alone between {{ and }}, or take it out',
  },
  'tag-section-unclosed': {
    severity: 'error',
    says: value => `${value} begins a section that is never closed`,
    advice: namesOnly,
  },
  'tag-section-unopened': {
    severity: 'error',
    says: value => `${value} ends a section that was never begun`,
    advice: namesOnly,
  },
  'tag-section-crossed': {
    severity: 'error',
    says: (value, { opening }) => `${value} ends another section than ‘${opening}’, which is still open`,
    advice: namesOnly,
  },
} as const satisfies Record<string, Entry>
