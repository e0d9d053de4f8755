import type { QuestionAnalysis } from '../../analyse/analysis.js'
import type { ClusterBars } from '../../charts/chart.js'
import { capitalise } from '../../dutch/capitalise.js'
import type { Question } from '../../validate/session.js'
import { chartLabelOf } from '../cluster-labels.js'
import type { Figure } from '../report.js'
import { nameOf, type Scene } from '../scene.js'
import { type RankedClusters, rankedClusters, strongestOf } from '../shown-clusters.js'

/** The chart of the clusters of a question, beside the text. */
export function clusterChart(scene: Scene, question: Question, figures: QuestionAnalysis): Figure {
  const { sentences } = scene
  const { synthetrons } = figures
  const ranked = rankedClusters(figures)
  const finding = findingOf(scene, question, ranked)
  return {
    kind: 'figure',
    number: scene.nextFigure(),
    place: 'beside',
    ...(finding === null ? {} : { finding }),
    caption: sentences.sayCounted('clusters.bijschrift', synthetrons, {
      synthetrons: sentences.digits(synthetrons),
    }),
    chart: {
      kind: 'cluster-bars',
      title: sentences.say('clusters.titel', { Vraag: capitalise(nameOf(question)) }),
      axisEnd: axisEnd(scene),
      bars: barsOf(scene, ranked),
    },
  }
}

/** What the chart shows: which cluster has the most support; null where no single one has. */
function findingOf(scene: Scene, question: Question, { shown }: RankedClusters): string | null {
  const strongest = strongestOf(scene, shown)
  if (!strongest) return null
  const key = question.short === null ? 'clusters.bevinding-los' : 'clusters.bevinding'
  return scene.sentences.say(key, { Vraag: capitalise(nameOf(question)), cluster: strongest.label })
}

/** A bar for each cluster that is shown, and one for all the rest. */
function barsOf({ sentences }: Scene, { shown, rest }: RankedClusters): ClusterBars['bars'] {
  const bars = shown.map(cluster => ({
    label: capitalise(chartLabelOf(cluster)),
    agree: cluster.agree,
    disagree: cluster.disagree,
  }))
  if (rest.length > 0)
    bars.push({
      label: capitalise(sentences.say('woorden.overig')),
      agree: rest.reduce((sum, cluster) => sum + cluster.agree, 0),
      disagree: rest.reduce((sum, cluster) => sum + cluster.disagree, 0),
    })
  return bars
}

/** The longest bar among the charts of the chapter: so that they can be compared. */
function axisEnd(scene: Scene): number {
  const questions = scene.chapter?.questions ?? (scene.question ? [scene.question] : [])
  const totals = questions.flatMap(({ id }) => {
    const ranked = rankedClusters(scene.questions.get(id) ?? { clusters: [] })
    // A question without clusters has no chart.
    if (ranked.shown.length === 0) return []
    return barsOf(scene, ranked).map(bar => bar.agree + bar.disagree)
  })
  return Math.max(1, ...totals)
}
