import { chapterSlot } from '../../config/own-text.js'
import { percent } from '../../dutch/numbers.js'
import type { Chapter } from '../chapters.js'
import { standingOf } from '../consensus.js'
import type { Block } from '../report.js'
import { type BlockMaker, nameOf, paragraph, type Scene, turnOf } from '../scene.js'
import { chapterValues, ownOrGenerated } from './analyst-text.js'
import { pollBlocks } from './polls.js'

/** A section per chapter, as the template's page for a chapter says. */
export const chapters: BlockMaker = scene =>
  scene.outline.chapters.flatMap(chapter => scene.unit('hoofdstuk', { chapter }))

/** A section per question of the chapter. */
export const questions: BlockMaker = ({ chapter, unit }) => {
  const [only, ...others] = chapter?.questions ?? []
  if (!chapter || !only) return []
  const first = unit('vraag', { question: only })
  // A chapter that is one question has its name already.
  if (others.length === 0 && nameOf(only) === chapter.title)
    return first.map(section => ({ ...section, heading: null }))
  return [...first, ...others.flatMap(question => unit('vraag', { question }))]
}

/** A section per warm-up question. */
export const warmUps: BlockMaker = scene =>
  scene.outline.warmUps.flatMap(question => scene.unit('opwarmvraag', { question }))

/** The analyst's introduction of a chapter, or its figures in a sentence. */
export const chapterIntroduction: BlockMaker = scene => {
  const { chapter } = scene
  if (!chapter) return []
  return ownOrGenerated(scene, chapterSlot(chapter.title), chapter.title, chapterValues(chapter.title), () =>
    chapterFigures(scene, chapter),
  )
}

function chapterFigures(scene: Scene, chapter: Chapter): Block[] {
  const { sentences } = scene
  const figures = chapter.questions.flatMap(question => scene.questions.get(question.id) ?? [])
  const messages = figures.reduce((sum, one) => sum + one.messages, 0)
  const synthetrons = figures.reduce((sum, one) => sum + one.synthetrons, 0)
  const standing = standingOf(scene, synthetrons, messages)
  const key = standing === null ? 'los' : { above: 'boven', below: 'onder', equal: 'gelijk' }[standing]
  const values = {
    vragen: sentences.count(chapter.questions.length, 'vraag'),
    berichten: sentences.count(messages, 'bericht'),
    synthetrons: sentences.count(synthetrons, 'synthetron'),
  }
  if (messages === 0) return paragraph(sentences.say('hoofdstuk.zonder-berichten', values))
  const asked = chapter.questions.length === 1 ? 'hoofdstuk.een-vraag' : 'hoofdstuk.meer-vragen'
  const turn = turnOf({ ...scene, chapter })
  const brought =
    synthetrons === messages
      ? sentences.sayCounted(`${asked}-alle`, messages, values)
      : sentences.sayCounted(asked, synthetrons, values, turn)
  const standsAt = sentences.say(
    `hoofdstuk.consensus-${key}`,
    { consensus: percent(synthetrons, messages) },
    turn,
  )
  return paragraph(brought + standsAt)
}

/** The closing questions, and the polls of their own with their open answers. */
export const closing: BlockMaker = scene => {
  const { closings, ownPolls } = scene.outline
  const blocks: Block[] = ownPolls.flatMap(poll => pollBlocks(scene, poll))
  if (blocks.length === 0 && closings.length === 0) return []
  return [
    ...paragraph(
      scene.sentences.say('afsluiting.inleiding', {
        vragen: scene.sentences.count(ownPolls.length + closings.length, 'vraag'),
      }),
    ),
    ...blocks,
    ...closings.flatMap(question => scene.unit('vraag', { question })),
  ]
}
