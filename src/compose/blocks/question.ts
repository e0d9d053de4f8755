import type { QuestionAnalysis } from '../../analyse/analysis.js'
import { capitalise } from '../../dutch/capitalise.js'
import { closed } from '../../dutch/closed.js'
import { percent } from '../../dutch/numbers.js'
import { type BlockMaker, nameOf, paragraph, type Scene, turnOf } from '../scene.js'

/** The figures of the question that the page is about, if it is about one. */
export const figuresOf = (scene: Scene): QuestionAnalysis | undefined =>
  scene.question && scene.questions.get(scene.question.id)

/** Messages, participants, synthetrons and consensus of the question. */
export const questionFigures: BlockMaker = scene => {
  const figures = figuresOf(scene)
  if (!figures || figures.messages === 0) return []
  const { sentences } = scene
  const item = (number: number, word: string) => ({
    value: sentences.digits(number),
    label: sentences.word(number, word),
  })
  return [
    {
      kind: 'facts',
      items: [
        item(figures.messages, 'bericht'),
        ...(figures.participants > 0 ? [item(figures.participants, 'deelnemer')] : []),
        item(figures.synthetrons, 'synthetron'),
        {
          value: percent(figures.synthetrons, figures.messages),
          label: sentences.say(
            `vraag.consensus${figures.consensusComparison ? `-${figures.consensusComparison}` : ''}`,
          ),
        },
      ],
    },
  ]
}

/** The question as it was put, but when the heading says the same, and what was told beside it. */
export const questionText: BlockMaker = scene => {
  const { question, sentences } = scene
  if (!question) return []
  const { text, introduction } = question
  const told = introduction && closed(capitalise(introduction))
  return [
    ...(text === nameOf(question)
      ? []
      : paragraph(sentences.say('vraag.tekst', { vraag: closed(text) }, turnOf(scene)))),
    ...(told ? paragraph(sentences.say('vraag.inleiding', { inleiding: told })) : []),
  ]
}
