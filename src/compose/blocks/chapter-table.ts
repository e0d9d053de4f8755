import { capitalise } from '../../dutch/capitalise.js'
import { percent } from '../../dutch/numbers.js'
import { isSupported } from '../leaning.js'
import { type BlockMaker, nameOf, numberOption } from '../scene.js'

/** The questions of the chapter in a table, each with its strongest clusters and its consensus. */
export const questionTable: BlockMaker = (scene, call) => {
  const { chapter, sentences } = scene
  const most = numberOption(call, 'aantal', 3)
  const rows = (chapter?.questions ?? []).flatMap(question => {
    const figures = scene.questions.get(question.id)
    if (!figures || figures.messages === 0) return []
    const named = figures.clusters
      .filter(one => one.shown && !one.other && isSupported(scene, one))
      .slice(0, most)
    return [
      [
        { text: nameOf(question) },
        { text: named.length > 0 ? capitalise(named.map(({ label }) => label).join(', ')) : '–' },
        { text: sentences.digits(figures.messages) },
        { text: sentences.digits(figures.synthetrons) },
        { text: percent(figures.synthetrons, figures.messages) },
      ],
    ]
  })
  if (!chapter || rows.length === 0) return []
  const heading = (key: string): string => sentences.say(`vragentabel.kop-${key}`)
  return [
    {
      kind: 'table',
      caption: sentences.say('vragentabel.titel'),
      rowHeads: true,
      columns: [
        { heading: heading('vraag'), align: 'left', share: 0.28 },
        { heading: heading('onderwerpen'), align: 'left', share: 0.31 },
        { heading: heading('berichten'), align: 'right', share: 0.125 },
        { heading: heading('synthetrons'), align: 'right', share: 0.155 },
        { heading: heading('consensus'), align: 'right', share: 0.13 },
      ],
      rows,
    },
  ]
}

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
