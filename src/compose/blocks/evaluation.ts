import type { Block } from '../report.js'
import { type BlockMaker, numberOption, paragraph, type Scene, subheading } from '../scene.js'
import { pollBlocks } from './polls.js'

const columns = ['positief', 'kanttekening', 'suggestie'] as const
type Column = (typeof columns)[number]

/** What participants thought of the dialogue: in three columns as far as it is coded, else as one list. */
export const evaluation: BlockMaker = (scene, call) => {
  const { evaluations, pollsAfter } = scene.outline
  const ids = new Set(evaluations.map(question => question.id))
  const messages = scene.analysis.messages.filter(message => ids.has(message.question))
  const asked = evaluations
    .flatMap(({ id }) => pollsAfter.get(id) ?? [])
    .flatMap(poll => pollBlocks(scene, poll))
  if (messages.length === 0) return asked
  const { sentences } = scene
  const most = numberOption(call, 'aantal', 6)
  const synthetrons = messages.filter(message => message.synthetron)
  const values = {
    berichten: sentences.count(messages.length, 'bericht'),
    synthetrons: sentences.count(synthetrons.length, 'synthetron'),
  }
  const key = synthetrons.length === messages.length ? 'evaluatie.inleiding-alle' : 'evaluatie.inleiding'
  const introduction: Block[] = [
    ...paragraph(sentences.sayCounted(key, synthetrons.length, values)),
    ...asked,
  ]
  const coded = columns.map(column => ({
    column,
    ids: messages.filter(message => columnOf(scene, message.cluster) === column).map(message => message.id),
  }))
  if (coded.every(({ ids }) => ids.length === 0))
    return [
      ...introduction,
      subheading(sentences.say('evaluatie.ongecodeerd'), 3),
      {
        kind: 'quotes',
        items: scene.quotes.strongest(
          (synthetrons.length > 0 ? synthetrons : messages).map(one => one.id),
          most,
        ),
      },
    ]
  return [
    ...introduction,
    {
      kind: 'quote-columns',
      caption: sentences.say('evaluatie.titel'),
      columns: coded
        .filter(({ ids }) => ids.length > 0)
        .map(({ column, ids }) => ({
          heading: sentences.say(`evaluatie.${column}`),
          quotes: scene.quotes.strongest(ids, most),
        })),
    },
  ]
}

/** The column of a cluster label: one of the three names, or what the configuration maps to one. */
function columnOf(scene: Scene, label: string | null): Column | null {
  if (label === null) return null
  const name = label.trim().toLowerCase()
  return scene.config.evaluation.get(name) ?? columns.find(column => column === name) ?? null
}
