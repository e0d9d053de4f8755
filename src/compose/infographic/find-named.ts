import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import { namesIn } from '../../template/infographic-design.js'
import type { Poll, Question } from '../../validate/session.js'
import type { Chapter } from '../chapters.js'
import { nameOf, type Scene } from '../scene.js'

/** `2.1`: the first of the second chapter. */
function placeIn(scene: Scene, name: string): { chapter: Chapter; index: number } | null {
  const [, chapter, index] = /^(\d{1,3})\.(\d{1,3})$/.exec(name) ?? []
  const found = scene.outline.chapters[Number(chapter) - 1]
  return found ? { chapter: found, index: Number(index) - 1 } : null
}

/** The question of this id, or at this place; null when the session has none. */
export function findQuestion(scene: Scene, name: string): Question | null {
  const byId = scene.session.questions.find(question => question.id === name)
  const place = placeIn(scene, name)
  return byId ?? place?.chapter.questions[place.index] ?? null
}

/** The poll of this id, or at this place among those of a chapter. */
export function findPoll(scene: Scene, name: string): Poll | null {
  const byId = scene.session.polls.find(poll => poll.id === name)
  const place = placeIn(scene, name)
  return byId ?? (place && pollsOf(scene, place.chapter)[place.index]) ?? null
}

/** The polls that follow the questions of a chapter, in order. */
export const pollsOf = (scene: Scene, chapter: Chapter): Poll[] =>
  chapter.questions.flatMap(question => scene.outline.pollsAfter.get(question.id) ?? [])

/** What stands above a block about this question, where nobody says it: its chapter, or else its own name. */
export const headingFor = (scene: Scene, question: Question): string =>
  scene.outline.chapters.find(chapter => chapter.questions.includes(question))?.title ??
  question.chapter ??
  nameOf(question)

/** Questions and polls that the configuration's blocks name, and the session does not have. */
export function unknownNames(scene: Scene): Problem[] {
  const { questions, polls } = namesIn(scene.config.infographicBlocks ?? [])
  return [
    ...questions
      .filter(({ name }) => !findQuestion(scene, name))
      .map(({ name, place }) => problem('config-unknown-question', place, name)),
    ...polls
      .filter(({ name }) => !findPoll(scene, name))
      .map(({ name, place }) => problem('config-unknown-poll', place, name)),
  ]
}
