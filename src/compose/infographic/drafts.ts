import type { Cluster } from '../../analyse/analysis.js'
import { capitalise } from '../../dutch/capitalise.js'
import { type Icon, noIcon } from '../../template/icon.js'
import type { ListDesign } from '../../template/infographic-design.js'
import type { Question } from '../../validate/session.js'
import { infographicLabelOf } from '../cluster-labels.js'
import { isSupported } from '../leaning.js'
import type { InfographicContent, InfographicList } from '../report.js'
import { nameOf, type Scene } from '../scene.js'
import { findQuestion } from './find-named.js'

/** What a question's list holds at most, where nobody says how much. */
export const ITEMS = 4

/** A block before the blocks are counted. */
export type Draft = { heading: string } & InfographicContent

/** An icon by its name; without a name the next of the template's own, so that they take turns. */
export type IconOf = (name?: string | null) => Icon

/** Gives icons to the blocks of one infographic, in their order. */
export function iconsOf({ template }: Scene): IconOf {
  const { icons } = template.infographic
  let turn = 0
  return name => {
    if (name) return template.icons.get(name) ?? noIcon
    const own = icons[turn % icons.length]
    turn += 1
    return template.icons.get(own?.name ?? '') ?? noIcon
  }
}

/** The clusters that the report shows of a question, by support. */
export const clustersOf = (scene: Scene, question: Question) =>
  (scene.questions.get(question.id)?.clusters ?? []).filter(cluster => cluster.shown)

/** What an item of the infographic calls a cluster. */
export const itemOf = (cluster: Cluster): string => capitalise(infographicLabelOf(cluster))

/** The names of those with support, as the items of a list: all, or those that the list is for. */
export const labelsOf = (
  scene: Scene,
  question: Question,
  most: number,
  isFor: (cluster: Cluster) => boolean = () => true,
): string[] =>
  clustersOf(scene, question)
    .filter(cluster => isSupported(scene, cluster) && isFor(cluster))
    .slice(0, most)
    .map(itemOf)

/** The list that a design describes; none when this session has nothing for it. */
export function listOf(
  scene: Scene,
  design: ListDesign,
  iconOf: IconOf,
  isFor?: (cluster: Cluster) => boolean,
): InfographicList[] {
  const question = findQuestion(scene, design.question.name)
  const items = question ? labelsOf(scene, question, design.count, isFor) : []
  if (!question || items.length === 0) return []
  return [{ heading: design.heading ?? nameOf(question), icon: iconOf(design.icon?.name), items }]
}
