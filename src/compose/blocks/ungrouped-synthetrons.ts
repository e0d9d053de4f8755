import type { QuestionAnalysis } from '../../analyse/analysis.js'
import type { Block } from '../report.js'
import { paragraph, type Scene } from '../scene.js'
import { EXAMPLES, quoted, quotesOfCluster } from './cluster-quotes.js'

/** Below this number of synthetrons a question has no clusters, but a list. */
const TOO_FEW = 4
/** Synthetrons quoted where there are no clusters. */
const MOST_UNGROUPED = 6

/** Too few synthetrons to group: the strongest ones, or without any the messages themselves. */
export function ungroupedSynthetrons(scene: Scene, figures: QuestionAnalysis): Block[] {
  const { sentences } = scene
  const messages = scene.analysis.messages.filter(message => message.question === figures.id)
  const synthetrons = messages.filter(message => message.synthetron).map(message => message.id)
  const count = sentences.count(synthetrons.length, 'synthetron')
  if (synthetrons.length === 0)
    return [
      ...paragraph(sentences.sayCounted('vraag.geen-synthetrons', messages.length)),
      {
        kind: 'quotes',
        items: quotesOfCluster(
          scene,
          messages.map(message => message.id),
          EXAMPLES,
        ),
      },
    ]
  const items =
    synthetrons.length > MOST_UNGROUPED
      ? quotesOfCluster(scene, synthetrons, MOST_UNGROUPED)
      : quoted(scene, scene.quotes.strongest(synthetrons, MOST_UNGROUPED))
  const loose = items.length === synthetrons.length ? 'clusters.overig-alleen-alle' : 'clusters.overig-alleen'
  const text =
    synthetrons.length < TOO_FEW
      ? sentences.sayCounted('vraag.weinig-synthetrons', synthetrons.length, { synthetrons: count })
      : sentences.say(loose, { synthetrons: count })
  return [...paragraph(text), { kind: 'quotes', items }]
}
