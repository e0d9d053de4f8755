import type { Cluster } from '../../analyse/analysis.js'
import { capitalise } from '../../dutch/capitalise.js'
import { headingOf } from '../cluster-labels.js'
import { leaningOf } from '../leaning.js'
import { markdownBlocks } from '../markdown.js'
import { type BlockMaker, numberOption, paragraph, type Scene, subheading, turnOf } from '../scene.js'
import { rankedClusters, strongestOf } from '../shown-clusters.js'
import { clusterChart } from './cluster-chart.js'
import { quotesOfCluster } from './cluster-quotes.js'
import { otherClusters } from './other-clusters.js'
import { figuresOf } from './question.js'
import { ungroupedSynthetrons } from './ungrouped-synthetrons.js'

/** The chart of the clusters and, in order of support, each with its quotes; what is shown in none comes last. */
export const clusters: BlockMaker = (scene, call) => {
  const figures = figuresOf(scene)
  if (!scene.question || !figures || figures.messages === 0) return []
  const { shown, rest } = rankedClusters(figures)
  if (shown.length === 0) return ungroupedSynthetrons(scene, figures)
  const { sentences } = scene
  const chart = clusterChart(scene, scene.question, figures)
  const strongest = strongestOf(scene, shown)
  return [
    chart,
    ...(shown.length > 1
      ? paragraph(
          sentences.say(
            rest.every(cluster => cluster.other) ? 'clusters.inleiding-alle' : 'clusters.inleiding',
            { aantal: sentences.inWords(shown.length), figuur: chart.number },
            turnOf(scene),
          ),
        )
      : []),
    ...shown.flatMap((cluster, index) => [
      subheading(`${index + 1}. ${headingOf(scene, cluster)}`),
      ...paragraph(supportSentence(scene, cluster, index, cluster === strongest)),
      ...(cluster.text === null ? [] : markdownBlocks(cluster.text)),
      {
        kind: 'quotes' as const,
        items: quotesOfCluster(scene, cluster.messageIds, numberOption(call, 'citaten', 4), cluster.quoteIds),
      },
    ]),
    ...otherClusters(scene, rest, shown.length + 1),
  ]
}

function supportSentence(scene: Scene, cluster: Cluster, index: number, strongest: boolean): string {
  const { sentences } = scene
  const count = sentences.count(cluster.synthetrons, 'synthetron')
  const values = {
    synthetrons: count,
    Synthetrons: capitalise(count),
    eens: sentences.digits(cluster.agree),
    oneens: sentences.digits(cluster.disagree),
  }
  const key = supportKey(scene, cluster, strongest)
  return sentences.sayCounted(`clusters.${key}`, cluster.synthetrons, values, turnOf(scene) + index)
}

function supportKey(scene: Scene, { agree, disagree }: Cluster, strongest: boolean): string {
  if (agree === 0) return 'zonder-steun'
  if (disagree === 0) return strongest ? 'unaniem-eerste' : 'unaniem'
  const leaning = leaningOf(scene, { agree, disagree })
  if (leaning !== 'supported') return leaning === 'divided' ? 'verdeeld' : 'afgewezen'
  return strongest ? 'eerste' : 'volgend'
}
