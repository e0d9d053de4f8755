import type { Chapter } from '../chapters.js'
import { nameOf, type Scene } from '../scene.js'
import { type Draft, type IconOf, ITEMS, labelsOf } from './drafts.js'
import { pollsOf } from './find-named.js'
import { strongestTexts } from './messages.js'
import { isRated, sayPoll } from './poll-sentence.js'

const FACTORS = 3
const COLUMNS = 3
/** Beside a poll. */
const LISTS = 2

/** Of a question without clusters. */
const MESSAGES = 2

/**
 * The block that the tool chooses for a chapter: its first rated poll, or else its first question, and more beside it. One
 * without clusters says any poll, or has the best supported messages of its first questions.
 */
export function chapterBlock(scene: Scene, chapter: Chapter, iconOf: IconOf): Draft[] {
  const lists = chapter.questions
    .map(question => ({ heading: nameOf(question), items: labelsOf(scene, question, ITEMS) }))
    .filter(list => list.items.length > 0)
  const withIcon = (list: (typeof lists)[number]) => ({ ...list, icon: iconOf() })
  const heading = chapter.title
  // A question that is a chapter by itself is not named twice.
  const besides = (name: string): string =>
    name === heading ? scene.sentences.say('infographic.steun') : name
  const polls = pollsOf(scene, chapter)
  const rated = polls.filter(poll => isRated(scene, poll))
  const others = lists.length === 0 ? polls.filter(poll => !rated.includes(poll)) : []
  for (const poll of [...rated, ...others]) {
    const said = sayPoll(scene, poll, 'largest', null)
    if (!said) continue
    const beside = lists.slice(0, LISTS).map(list => withIcon({ ...list, heading: besides(list.heading) }))
    return [{ kind: 'poll', heading, ...said, lists: beside }]
  }
  const [first, ...further] = lists
  if (!first) {
    const messages = chapter.questions
      .map(question => ({
        heading: besides(nameOf(question)),
        items: strongestTexts(scene, question, MESSAGES),
      }))
      .filter(list => list.items.length > 0)
    return messages.length === 0
      ? []
      : [{ kind: 'columns', heading, columns: messages.slice(0, COLUMNS).map(withIcon) }]
  }
  return [
    {
      kind: 'factors',
      heading,
      caption: first.heading === heading ? '' : first.heading,
      items: first.items.slice(0, FACTORS).map(label => ({ icon: iconOf(), label })),
      columns: further.slice(-COLUMNS).map(withIcon),
    },
  ]
}
