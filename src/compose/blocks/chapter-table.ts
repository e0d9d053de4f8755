import { capitalise } from '../../dutch/capitalise.js'
import { percent } from '../../dutch/numbers.js'
import { isSupported } from '../leaning.js'
import { type BlockMaker, nameOf, numberOption } from '../scene.js'

/** The questions of the chapter in a table, each with its consensus and, where any of them has those, its strongest clusters. */
export const questionTable: BlockMaker = (scene, call) => {
  const { chapter, sentences } = scene
  const most = numberOption(call, 'aantal', 3)
  const asked = (chapter?.questions ?? []).flatMap(question => {
    const figures = scene.questions.get(question.id)
    if (!figures || figures.messages === 0) return []
    const named = figures.clusters.filter(one => one.shown && isSupported(scene, one)).slice(0, most)
    return [{ question, figures, topics: listed(named.map(({ label }) => label)) }]
  })
  if (!chapter || asked.length === 0) return []
  const heading = (key: string): string => sentences.say(`vragentabel.kop-${key}`)
  const hasTopics = asked.some(({ topics }) => topics !== '')
  const ofTopics = <T>(cell: T): T[] => (hasTopics ? [cell] : [])
  return [
    {
      kind: 'table',
      caption: sentences.sayCounted(
        hasTopics ? 'vragentabel.titel' : 'vragentabel.titel-zonder-onderwerpen',
        asked.length,
      ),
      rowHeads: true,
      columns: [
        { heading: heading('vraag'), align: 'left', share: hasTopics ? 0.28 : 0.59 },
        ...ofTopics({ heading: heading('onderwerpen'), align: 'left' as const, share: 0.31 }),
        { heading: heading('berichten'), align: 'right', share: 0.125 },
        { heading: heading('synthetrons'), align: 'right', share: 0.155 },
        { heading: heading('consensus'), align: 'right', share: 0.13 },
      ],
      rows: asked.map(({ question, figures, topics }) => [
        { text: nameOf(question) },
        ...ofTopics({ text: capitalise(topics) || '–' }),
        { text: sentences.digits(figures.messages) },
        { text: sentences.digits(figures.synthetrons) },
        { text: percent(figures.synthetrons, figures.messages) },
      ]),
    },
  ]
}

/** Names in a row; with semicolons between them where one has a comma of its own. */
const listed = (names: string[]): string => names.join(names.some(name => name.includes(',')) ? '; ' : ', ')

/** The best supported synthetrons of the chapter, or of the question we are at. */
export const strongestQuotes: BlockMaker = (scene, call) => {
  const { chapter, question, analysis } = scene
  const asked = new Set(question ? [question.id] : (chapter?.questions ?? []).map(({ id }) => id))
  const ids = analysis.messages
    .filter(message => message.synthetron && asked.has(message.question))
    .map(({ id }) => id)
  const items = scene.quotes.strongest(ids, numberOption(call, 'aantal', 2))
  return items.length > 0 ? [{ kind: 'quotes', items }] : []
}
