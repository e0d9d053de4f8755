import type { Cluster } from '../analyse/analysis.js'
import { capitalise } from '../dutch/capitalise.js'
import type { Scene } from './scene.js'

/** What the infographic calls a cluster: the analyst's short label for it, else its label. */
export const infographicLabelOf = ({ label, infographicLabel }: Cluster): string => infographicLabel ?? label

/** What the bars of a chart call a cluster. */
export const chartLabelOf = ({ label, chartLabel }: Cluster): string => chartLabel ?? label

/** The label as a heading; with a word for it as long as no analyst has reviewed the cluster. */
export function headingOf({ sentences }: Pick<Scene, 'sentences'>, { label, status }: Cluster): string {
  const name = capitalise(label)
  return status === 'provisional' ? sentences.say('clusters.voorlopig', { Cluster: name }) : name
}
