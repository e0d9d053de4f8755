/** The headings of `codebook.xlsx`. Those that begin with a sign are hidden: what stood there when it was written. */
export const clusterColumns = {
  question: 'vraag',
  id: 'id',
  label: 'label',
  suggestions: 'voorstellen',
  status: 'status',
  synthetrons: 'synthetrons',
  agree: 'eens',
  disagree: 'oneens',
  match: '#vraag',
  baseLabel: '#label',
  baseStatus: '#status',
} as const

export const messageColumns = {
  key: 'key',
  text: 'tekst',
  agree: 'eens',
  disagree: 'oneens',
  cluster: 'cluster',
  reason: 'reden',
  second: 'tweede keus',
  quote: 'citaat',
  match: '#vraag',
  baseCluster: '#cluster',
  baseQuote: '#citaat',
} as const

/** The sheet with the clusters of all questions. */
export const CLUSTER_SHEET = 'Clusters'
