import { shortest } from '../../dutch/numbers.js'
import { type BlockMaker, nameOf } from '../scene.js'

/** The chart of the consensus of every question; of one alone it would say nothing that the key figures don’t. */
export const consensusChart: BlockMaker = scene => {
  const { sentences } = scene
  const benchmark = scene.template.benchmark.measures.synthetronShare ?? null
  const bars = scene.session.questions.flatMap(question => {
    const figures = scene.questions.get(question.id)
    return figures && figures.messages > 0
      ? [
          {
            label: nameOf(question),
            share: { part: figures.synthetrons, whole: figures.messages },
            comparison: figures.consensusComparison,
          },
        ]
      : []
  })
  if (bars.length < 2) return []
  return [
    {
      kind: 'figure',
      number: scene.nextFigure(),
      place: 'wide',
      caption:
        benchmark === null
          ? sentences.say('consensus.bijschrift-los')
          : sentences.say('consensus.bijschrift', { benchmark: shortest(benchmark) }),
      chart: { kind: 'consensus-bars', title: sentences.say('consensus.titel'), benchmark, bars },
    },
  ]
}
