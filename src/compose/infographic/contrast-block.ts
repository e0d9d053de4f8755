import { capitalise } from '../../dutch/capitalise.js'
import type { BlockDesign, SideDesign } from '../../template/infographic-design.js'
import type { Question, Tier } from '../../validate/session.js'
import { infographicLabelOf } from '../cluster-labels.js'
import { isSupported } from '../leaning.js'
import type { Scene } from '../scene.js'
import { clustersOf, type Draft, type IconOf, listOf } from './drafts.js'
import { findQuestion, headingFor } from './find-named.js'

type Contrast = Extract<BlockDesign, { kind: 'contrast' }>

/** The icons of the sides where nobody chooses others. */
const GOOD = 'goed'
const BAD = 'fout'

/** Two sides of one question, or of two; none when either has nothing to say. */
export function contrastBlock(scene: Scene, design: Contrast, iconOf: IconOf): Draft[] {
  const question = findQuestion(scene, (design.question ?? design.good.question)?.name ?? '')
  if (!question) return []
  const heading = design.heading ?? headingFor(scene, question)
  const { good, bad } = design
  const [left, right] = design.question
    ? [
        sideOf(scene, good, 'goed', iconOf(good.icon?.name ?? GOOD), supported(scene, question, good.count)),
        sideOf(scene, bad, 'niet', iconOf(bad.icon?.name ?? BAD), rejected(scene, question, bad.count)),
      ]
    : [ownSide(scene, good, GOOD, iconOf), ownSide(scene, bad, BAD, iconOf)]
  if (!left?.items.length || !right?.items.length) return []
  return [{ kind: 'contrast', heading, good: left, bad: right }]
}

const sideOf = (scene: Scene, { heading }: SideDesign, key: string, icon: string, items: string[]) => ({
  heading: heading ?? scene.sentences.say(`infographic.${key}`),
  icon,
  items,
})

/** A side that has a question of its own: its clusters. */
const ownSide = (scene: Scene, design: SideDesign, icon: string, iconOf: IconOf) =>
  design.question
    ? listOf(scene, { ...design, question: design.question }, name => iconOf(name ?? icon))[0]
    : undefined

/** What of a question is supported: clusters, or where it has none its strongest synthetrons. */
function supported(scene: Scene, question: Question, most: number): string[] {
  const clusters = clustersOf(scene, question).filter(cluster => isSupported(scene, cluster))
  if (clusters.length > 0)
    return clusters.slice(0, most).map(cluster => capitalise(infographicLabelOf(cluster)))
  const ids = synthetronsOf(scene, question, ['top', 'high'])
  return scene.quotes.strongest(ids, most).map(quote => shortened(quote.text))
}

/** What of a question is rejected: the synthetrons of its lowest tiers, the most rejected first. */
const rejected = (scene: Scene, question: Question, most: number): string[] =>
  scene.quotes
    .mostRejected(synthetronsOf(scene, question, ['low', 'bottom']), most)
    .map(quote => shortened(quote.text))

const synthetronsOf = (scene: Scene, question: Question, tiers: Tier[]): string[] =>
  scene.analysis.messages
    .filter(
      ({ question: id, synthetron, tier }) =>
        id === question.id && synthetron && tier !== null && tiers.includes(tier),
    )
    .map(({ id }) => id)

/** Longer texts of participants end in an ellipsis, after a whole word where there is one. */
const LENGTH = 70

/** What a participant typed as the item of a list: without the hashtag that only says which question it answers. */
function shortened(text: string): string {
  const plain = text.replace(/^#[\p{L}\p{N}_-]+[:,.]?\s+(?=\S)/u, '')
  const characters = [...plain]
  if (characters.length <= LENGTH) return capitalise(plain)
  const kept = characters.slice(0, LENGTH).join('')
  return `${capitalise(kept.replace(/[\s,.;:–-]+\S*$/u, '') || kept)}…`
}
