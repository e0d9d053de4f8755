import type { Named } from '../../template/infographic-design.js'
import type { Infographic, InfographicBlock } from '../report.js'
import type { Scene } from '../scene.js'
import { chapterBlock } from './chapter-block.js'
import { designedBlock } from './designed-block.js'
import { iconsOf } from './drafts.js'

/** The one-page summary: key figures, the goal, and a block per chapter in order. */
export function composeInfographic(scene: Scene): Infographic {
  const { sentences, session, template } = scene
  const design = template.infographic
  const blocks = blocksOf(scene)
  const values = { ...scene.values, bron: scene.sourceLine }
  const fill = ({ name, place }: Named): string => sentences.fill(name, values, place)
  return {
    title: fill(design.title),
    subtitle: session.info.subtitle,
    client: session.info.client,
    logo: scene.logo,
    keyFigures: design.keyFigures
      .map(({ icon, value, labels: [one, more] }) => {
        const filled = fill(value)
        return {
          icon: template.icons.get(icon.name) ?? '',
          value: filled,
          label: filled === '1' ? one : more,
        }
      })
      .filter(({ value }) => value !== '0'),
    goalHeading: design.goalHeading,
    goal: session.info.goal,
    blocks,
    // A Polis conversation is open for days or weeks: it has no date of its own.
    source: [
      scene.dateText && session.source === 'native' ? fill(design.source) : fill(design.sourceWithoutDate),
      ...(blocks.some(namesTopics) && hasDrafts(scene) ? [sentences.say('infographic.voorlopig')] : []),
    ]
      .filter(Boolean)
      .join('. '),
  }
}

/** Whether a block has more to tell than a poll. */
const namesTopics = (block: InfographicBlock): boolean => block.kind !== 'poll' || block.lists.length > 0

/** Whether clusters are shown that nobody has reviewed: the sheet is read without the report that says so. */
const hasDrafts = ({ analysis }: Scene): boolean =>
  analysis.questions.some(({ clusters }) =>
    clusters.some(cluster => cluster.status === 'provisional' && cluster.shown),
  )

/** The blocks that the configuration describes, or else the template; where those say nothing, what the tool chooses. */
function blocksOf(scene: Scene): InfographicBlock[] {
  const { config, outline, template } = scene
  const designs = config.infographicBlocks ?? template.infographic.blocks ?? []
  const iconOf = iconsOf(scene)
  const designed = designs.flatMap(design => designedBlock(scene, design, iconOf))
  const drafts =
    designed.length > 0 ? designed : outline.chapters.flatMap(chapter => chapterBlock(scene, chapter, iconOf))
  return drafts.map((draft, index) => ({ ...draft, number: index + 1 }))
}
