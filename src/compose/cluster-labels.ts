import type { Cluster } from '../analyse/analysis.js'

/** What the infographic calls a cluster: the analyst's short label for it, else its label. */
export const infographicLabelOf = ({ label, infographicLabel }: Cluster): string => infographicLabel ?? label

/** What the bars of a chart call a cluster. */
export const chartLabelOf = ({ label, chartLabel }: Cluster): string => chartLabel ?? label
