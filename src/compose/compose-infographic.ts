import { capitalise } from '../dutch/capitalise.js'
import { percent } from '../dutch/numbers.js'
import { shareInWords } from '../dutch/shares.js'
import type { Chapter } from './chapters.js'
import { labelOf } from './poll-highlights.js'
import type { Infographic, InfographicBlock } from './report.js'
import { nameOf, type Scene } from './scene.js'

/** Items of a list, factors with an icon, and columns side by side. */
const ITEMS = 4
const FACTORS = 3
const COLUMNS = 3

/** The one-page summary: key figures, the goal, and a block per chapter in order. */
export function composeInfographic(scene: Scene): Infographic {
  const { analysis, sentences, session, template } = scene
  const design = template.infographic
  const values = {
    titel: scene.title,
    deelnemers: sentences.digits(analysis.participation.activeParticipants),
    berichten: sentences.digits(analysis.participation.messages),
    synthetrons: sentences.digits(analysis.consensus.synthetrons),
    bipotrons: sentences.digits(analysis.consensus.bipotrons),
    datum: scene.dateText ?? '',
    bron: scene.sourceLine,
  }
  const fill = (text: string): string =>
    sentences.fill(text, values, { file: `${template.name}/infographic.yaml` })
  return {
    title: fill(design.title),
    subtitle: session.info.subtitle,
    client: session.info.client,
    keyFigures: design.keyFigures
      .map(({ icon, value, labels: [one, more] }) => {
        const filled = fill(value)
        return { icon: template.icons.get(icon) ?? '', value: filled, label: filled === '1' ? one : more }
      })
      .filter(({ value }) => value !== '0'),
    goalHeading: design.goalHeading,
    goal: session.info.goal,
    blocks: scene.outline.chapters
      .flatMap(chapter => chapterBlock(scene, chapter))
      .map((block, index) => ({ ...block, number: index + 1 })),
    source: fill(scene.dateText ? design.source : design.sourceWithoutDate),
  }
}

function chapterBlock(scene: Scene, chapter: Chapter): InfographicBlock[] {
  const lists = chapter.questions
    .map(question => ({ heading: nameOf(question), labels: labelsOf(scene, question.id) }))
    .filter(list => list.labels.length > 0)
  const poll = pollOf(scene, chapter)
  const heading = chapter.title
  const icon = (index: number): string => {
    const { icons } = scene.template.infographic
    return scene.template.icons.get(icons[index % icons.length] ?? '') ?? ''
  }
  if (poll) {
    const columns = lists.slice(0, 2).map((list, index) => ({
      heading: list.heading,
      icon: icon(index),
      items: list.labels.slice(0, ITEMS).map(capitalise),
    }))
    return [{ kind: 'poll', heading, number: 0, ...poll, lists: columns }]
  }
  const [first, ...others] = lists
  if (!first) return []
  return [
    {
      kind: 'factors',
      heading,
      number: 0,
      caption: first.heading,
      items: first.labels
        .slice(0, FACTORS)
        .map((label, index) => ({ icon: icon(index), label: capitalise(label) })),
      columns: others.slice(-COLUMNS).map((list, index) => ({
        heading: list.heading,
        icon: icon(index + FACTORS),
        items: list.labels.slice(0, ITEMS).map(capitalise),
      })),
    },
  ]
}

const labelsOf = (scene: Scene, question: string): string[] =>
  (scene.questions.get(question)?.clusters ?? [])
    .filter(cluster => cluster.shown && !cluster.other)
    .map(cluster => cluster.label)

/** The first scale poll of a chapter as a sentence: the larger of its two ends, with its share drawn large. */
function pollOf(
  scene: Scene,
  chapter: Chapter,
): { share: { part: number; whole: number }; value: string; sentence: string } | null {
  for (const question of chapter.questions)
    for (const poll of scene.outline.pollsAfter.get(question.id) ?? []) {
      const result = scene.analysis.polls.find(one => one.id === poll.id)
      if (!result || result.respondents === 0 || result.kind !== 'scale' || result.options.length < 4)
        continue
      const low = result.options.slice(0, 2)
      const high = result.options.slice(-2)
      const votes = (options: typeof low): number => options.reduce((sum, option) => sum + option.votes, 0)
      const side = votes(high) >= votes(low) ? high : low
      const [mild, strong] = side === high ? side : [...side].reverse()
      if (!mild || !strong) continue
      const share = { part: votes(side), whole: result.respondents }
      return {
        share,
        value: percent(share.part, share.whole),
        sentence: scene.sentences.say('infographic.poll', {
          Deel: capitalise(shareInWords(share.part, share.whole)),
          een: labelOf(mild),
          ander: labelOf(strong),
          vraag: poll.text,
        }),
      }
    }
  return null
}
