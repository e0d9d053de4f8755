import type { Place } from '../problems/problem.js'

/** The id of what fits no cluster: a message can be moved there. */
export const REST = 'overig'

export type ClusterStatus = 'confirmed' | 'provisional'

/** A message as an analyst names it, and where in the file. */
export interface KeyRef {
  key: string
  place: Place
}

export interface CodebookCluster {
  /** Stable: a rename keeps it. */
  id: string
  label: string
  chartLabel: string | null
  infographicLabel: string | null
  status: ClusterStatus
  /** The cluster that this one was merged into: all that is its own counts there. */
  into: string | null
  /** The label before it was renamed in Excel. */
  was: string | null
  /** What the column `cluster` of the export calls it. */
  exportLabels: string[]
  keywords: string[]
  not: string[]
  examples: KeyRef[]
  /** The analyst's paragraph, Markdown. */
  ownText: string | null
  /** The same, and below it those of the clusters that were merged into this one. */
  text: string | null
  quotes: KeyRef[]
  /** Whether it stands at the top, for the questions that use it. */
  shared: boolean
  place: Place
}

export interface Move extends KeyRef {
  to: string
  was: string | null
  text: string | null
}

/** A message as it was when the codebook was last brought up to date: by it the message is found again. */
export interface SeenMessage extends KeyRef {
  /** Its id in that export. */
  id: string | null
  /** The cluster in which it stood, and why there. */
  in: string | null
  why: string | null
  /** Masked, and cut. */
  text: string | null
}

export interface CodebookQuestion {
  match: { id: string | null; text: string | null }
  /** How many clusters are shown; null: as the template says. */
  top: number | null
  uses: string[]
  /** Its own in their order, then the shared ones that it uses. */
  clusters: CodebookCluster[]
  moves: Move[]
  messages: SeenMessage[]
  place: Place
}

/** What `codebook.yaml` says, checked. */
export interface Codebook {
  /** The file as the user knows it. */
  file: string
  questions: CodebookQuestion[]
}

/** The cluster that an id stands for after all merging; null for the rest and for what is not there. */
export function liveCluster(clusters: CodebookCluster[], id: string | null): CodebookCluster | null {
  let found = clusters.find(cluster => cluster.id === id)
  // Reading has refused circles; the count is for codebooks that were not read.
  for (let step = 0; found && found.into !== null && step < clusters.length; step++) {
    const { into } = found
    found = clusters.find(cluster => cluster.id === into)
  }
  return found ?? null
}
