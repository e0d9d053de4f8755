import { capitalise } from '../../dutch/capitalise.js'
import type { Question, Tier } from '../../validate/session.js'
import type { Scene } from '../scene.js'

/** The synthetrons of a question that are in one of these tiers. */
export const synthetronsOf = (scene: Scene, question: Question, tiers: Tier[]): string[] =>
  scene.analysis.messages
    .filter(
      ({ question: id, synthetron, tier }) =>
        id === question.id && synthetron && tier !== null && tiers.includes(tier),
    )
    .map(({ id }) => id)

/** The best supported synthetrons of a question as the items of a list: for where it has no clusters. */
export const strongestTexts = (scene: Scene, question: Question, most: number): string[] =>
  scene.quotes
    .strongest(synthetronsOf(scene, question, ['top', 'high']), most)
    .map(quote => shortened(quote.text))

/** Longer texts of participants end in an ellipsis, after a whole word where there is one. */
const LENGTH = 100

/** What a participant typed as the item of a list: without the hashtag that only says which question it answers. */
export function shortened(text: string): string {
  const plain = text.replace(/^#[\p{L}\p{N}_-]+[:,.]?\s+(?=\S)/u, '')
  const characters = [...plain]
  if (characters.length <= LENGTH) return capitalise(plain)
  const kept = characters.slice(0, LENGTH).join('')
  return `${capitalise(kept.replace(/[\s,.;:–-]+\S*$/u, '') || kept)}…`
}
