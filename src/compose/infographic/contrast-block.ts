import type { Cluster } from '../../analyse/analysis.js'
import { saidIn } from '../../dutch/normalise.js'
import type { Icon } from '../../template/icon.js'
import type { BlockDesign, SideDesign } from '../../template/infographic-design.js'
import type { Question } from '../../validate/session.js'
import { isSupported } from '../leaning.js'
import type { Scene } from '../scene.js'
import { clustersOf, type Draft, type IconOf, itemOf, listOf } from './drafts.js'
import { findQuestion, headingFor } from './find-named.js'
import { shortened, strongestTexts, synthetronsOf } from './messages.js'

type Contrast = Extract<BlockDesign, { kind: 'contrast' }>

/** The icons of the sides where nobody chooses others. */
const GOOD = 'goed'
const BAD = 'fout'

/** Two sides of one question, or of two; none when either has nothing to say. No subject stands on both. */
export function contrastBlock(scene: Scene, design: Contrast, iconOf: IconOf): Draft[] {
  const question = findQuestion(scene, (design.question ?? design.good.question)?.name ?? '')
  if (!question) return []
  const heading = design.heading ?? headingFor(scene, question)
  const { good, bad } = design
  const [left, right] = design.question
    ? [
        sideOf(scene, good, 'goed', iconOf(good.icon?.name ?? GOOD), supported(scene, question, good.count)),
        sideOf(scene, bad, 'niet', iconOf(bad.icon?.name ?? BAD), rejected(scene, question, design)),
      ]
    : [ownSide(scene, design, 'good', iconOf), ownSide(scene, design, 'bad', iconOf)]
  if (!left?.items.length || !right?.items.length) return []
  return [{ kind: 'contrast', heading, good: left, bad: right }]
}

const sideOf = (scene: Scene, { heading }: SideDesign, key: string, icon: Icon, items: string[]) => ({
  heading: heading ?? scene.sentences.say(`infographic.${key}`),
  icon,
  items,
})

/** A side that has a question of its own: its clusters, but for what has more support on the other side; as much is good. */
function ownSide(scene: Scene, design: Contrast, side: 'good' | 'bad', iconOf: IconOf) {
  const [own, other] = side === 'good' ? [design.good, design.bad] : [design.bad, design.good]
  if (!own.question) return undefined
  const opposite = other.question && findQuestion(scene, other.question.name)
  const theirs = new Map<string, number>()
  for (const cluster of opposite
    ? clustersOf(scene, opposite).filter(cluster => isSupported(scene, cluster))
    : [])
    theirs.set(saidIn(itemOf(cluster)), cluster.agree)
  const isOurs = (cluster: Cluster): boolean => {
    const support = theirs.get(saidIn(itemOf(cluster))) ?? 0
    return cluster.agree > support || (cluster.agree === support && side === 'good')
  }
  const usual = side === 'good' ? GOOD : BAD
  return listOf(scene, { ...own, question: own.question }, name => iconOf(name ?? usual), isOurs)[0]
}

/** The clusters of a question that are supported, as many as its side shows. */
const supportedClusters = (scene: Scene, question: Question, most: number): Cluster[] =>
  clustersOf(scene, question)
    .filter(cluster => isSupported(scene, cluster))
    .slice(0, most)

/** What of a question is supported: clusters, or where it has none its strongest synthetrons. */
function supported(scene: Scene, question: Question, most: number): string[] {
  const clusters = supportedClusters(scene, question, most)
  return clusters.length > 0 ? clusters.map(itemOf) : strongestTexts(scene, question, most)
}

/**
 * What of a question is rejected: the synthetrons of its lowest tiers, the most rejected first. Those on a subject of the
 * good side only where there are no others.
 */
function rejected(scene: Scene, question: Question, { good, bad }: Contrast): string[] {
  const ids = synthetronsOf(scene, question, ['low', 'bottom'])
  const shown = new Set(supportedClusters(scene, question, good.count).flatMap(one => one.messageIds))
  const others = ids.filter(id => !shown.has(id))
  return scene.quotes
    .mostRejected(others.length > 0 ? others : ids, bad.count)
    .map(quote => shortened(quote.text))
}
