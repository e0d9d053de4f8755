import { noIcon } from '../../template/icon.js'
import type { Named } from '../../template/infographic-design.js'
import type { Infographic, InfographicBlock, InfographicList } from '../report.js'
import type { Scene } from '../scene.js'
import { chosenBlocks } from './chosen-blocks.js'
import { designedBlock } from './designed-block.js'
import { iconsOf, itemOf } from './drafts.js'

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
          icon: template.icons.get(icon.name) ?? noIcon,
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
      ...(namesDrafts(scene, blocks) ? [sentences.say('infographic.voorlopig')] : []),
    ]
      .filter(Boolean)
      .join('. '),
  }
}

/** Whether blocks name clusters that nobody has reviewed: the sheet is read without the report that says so. */
function namesDrafts({ analysis }: Scene, blocks: InfographicBlock[]): boolean {
  const drafts = new Set(
    analysis.questions.flatMap(({ clusters }) =>
      clusters.filter(({ status, shown }) => status === 'provisional' && shown).map(itemOf),
    ),
  )
  return blocks.flatMap(itemsOf).some(item => drafts.has(item))
}

/** What the lists of a block name. */
function itemsOf(block: InfographicBlock): string[] {
  const within = (lists: InfographicList[]): string[] => lists.flatMap(({ items }) => items)
  switch (block.kind) {
    case 'factors':
      return [...block.items.map(({ label }) => label), ...within(block.columns)]
    case 'columns':
      return within(block.columns)
    case 'poll':
      return within(block.lists)
    case 'contrast':
      return within([block.good, block.bad])
  }
}

/** The blocks that the configuration describes, or else the template; where those say nothing, what the tool chooses. */
function blocksOf(scene: Scene): InfographicBlock[] {
  const { config, template } = scene
  const designs = config.infographicBlocks ?? template.infographic.blocks ?? []
  const iconOf = iconsOf(scene)
  const designed = designs.flatMap(design => designedBlock(scene, design, iconOf))
  const drafts = designed.length > 0 ? designed : chosenBlocks(scene, iconOf)
  return drafts.map((draft, index) => ({ ...draft, number: index + 1 }))
}
