import { type BlockMaker, numberOption, paragraph, type Scene, subheading } from '../scene.js'

const columns = ['positief', 'kanttekening', 'suggestie'] as const
type Column = (typeof columns)[number]

/** What participants thought of the dialogue: in three columns as far as it is coded, else as one list. */
export const evaluation: BlockMaker = (scene, call) => {
  const asked = new Set(scene.outline.evaluations.map(question => question.id))
  const messages = scene.analysis.messages.filter(message => asked.has(message.question))
  if (messages.length === 0) return []
  const { sentences } = scene
  const most = numberOption(call, 'aantal', 6)
  const synthetrons = messages.filter(message => message.synthetron)
  const introduction = paragraph(
    sentences
      .say('evaluatie.inleiding', {
        synthetrons: sentences.inWords(synthetrons.length),
        werd: synthetrons.length === 1 ? 'werd' : 'werden',
        berichten: sentences.count(messages.length, 'bericht'),
      })
      .replace(/^./, first => first.toUpperCase()),
  )
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
