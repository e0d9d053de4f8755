import type { BlockDesign } from '../../template/infographic-design.js'
import { nameOf, type Scene } from '../scene.js'
import { contrastBlock } from './contrast-block.js'
import { type Draft, type IconOf, labelsOf, listOf } from './drafts.js'
import { findPoll, findQuestion, headingFor } from './find-named.js'
import { sayPoll } from './poll-sentence.js'

type Design<Kind> = Extract<BlockDesign, { kind: Kind }>

/** A block as it is described; none when this session has nothing for it. */
export function designedBlock(scene: Scene, design: BlockDesign, iconOf: IconOf): Draft[] {
  switch (design.kind) {
    case 'factors':
      return factorsBlock(scene, design, iconOf)
    case 'columns':
      return columnsBlock(scene, design, iconOf)
    case 'poll':
      return pollBlock(scene, design, iconOf)
    case 'contrast':
      return contrastBlock(scene, design, iconOf)
  }
}

function factorsBlock(scene: Scene, design: Design<'factors'>, iconOf: IconOf): Draft[] {
  const question = findQuestion(scene, design.question.name)
  const labels = question ? labelsOf(scene, question, design.count) : []
  if (!question || labels.length === 0) return []
  const heading = design.heading ?? headingFor(scene, question)
  const caption = nameOf(question)
  return [
    {
      kind: 'factors',
      heading,
      caption: caption === heading ? '' : caption,
      items: labels.map((label, index) => ({ icon: iconOf(design.icons[index]?.name), label })),
      columns: design.columns.flatMap(list => listOf(scene, list, iconOf)),
    },
  ]
}

function columnsBlock(scene: Scene, design: Design<'columns'>, iconOf: IconOf): Draft[] {
  const columns = design.columns.flatMap(list => listOf(scene, list, iconOf))
  const [question] = design.columns.flatMap(list => findQuestion(scene, list.question.name) ?? [])
  if (!question || columns.length === 0) return []
  return [{ kind: 'columns', heading: design.heading ?? headingFor(scene, question), columns }]
}

function pollBlock(scene: Scene, design: Design<'poll'>, iconOf: IconOf): Draft[] {
  const poll = findPoll(scene, design.poll.name)
  const said = poll && sayPoll(scene, poll, design.side, design.sentence)
  if (!said) return []
  const question = poll.after === null ? null : findQuestion(scene, poll.after)
  return [
    {
      kind: 'poll',
      heading: design.heading ?? (question ? headingFor(scene, question) : poll.text),
      ...said,
      lists: design.columns.flatMap(list => listOf(scene, list, iconOf)),
    },
  ]
}
