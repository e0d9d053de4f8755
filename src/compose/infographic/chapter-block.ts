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

/** The block that the tool chooses for a chapter: its first rated poll, or else its first question, and more beside it. One without clusters says any poll. */
export function chapterBlock(scene: Scene, chapter: Chapter, iconOf: IconOf): Draft[] {
  const lists = chapter.questions
    .map(question => ({ heading: nameOf(question), items: labelsOf(scene, question, ITEMS) }))
    .filter(list => list.items.length > 0)
  const withIcon = (list: (typeof lists)[number]) => ({ ...list, icon: iconOf() })
  const heading = chapter.title
  const polls = pollsOf(scene, chapter)
  const rated = polls.filter(poll => isRated(scene, poll))
  const others = lists.length === 0 ? polls.filter(poll => !rated.includes(poll)) : []
  for (const poll of [...rated, ...others]) {
    const said = sayPoll(scene, poll, 'largest', null)
    if (!said) continue
    const beside = lists
      .slice(0, LISTS)
      .map(list => withIcon({ ...list, heading: besides(scene, chapter, list.heading) }))
    return [{ kind: 'poll', heading, ...said, lists: beside }]
  }
  const [first, ...further] = lists
  if (!first) return []
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

/** For a chapter that has no other block: the best supported messages of its first questions. */
export function messagesBlock(scene: Scene, chapter: Chapter, iconOf: IconOf): Draft[] {
  const lists = chapter.questions
    .map(question => ({
      heading: besides(scene, chapter, nameOf(question)),
      items: strongestTexts(scene, question, MESSAGES),
    }))
    .filter(list => list.items.length > 0)
  if (lists.length === 0) return []
  const columns = lists.slice(0, COLUMNS).map(list => ({ ...list, icon: iconOf() }))
  return [{ kind: 'columns', heading: chapter.title, columns, quoted: true }]
}

/** The heading of a list; a question that is a chapter by itself is not named twice. */
const besides = (scene: Scene, chapter: Chapter, name: string): string =>
  name === chapter.title ? scene.sentences.say('infographic.steun') : name
