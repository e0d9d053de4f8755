import { problem } from '../../problems/catalogue.js'
import type { Scene } from '../scene.js'
import { chapterBlock, messagesBlock } from './chapter-block.js'
import type { Draft, IconOf } from './drafts.js'

/** So many blocks the sheet has room for; messages are not there to take room from clusters and polls. */
const ENOUGH = 6

/** The blocks that the tool chooses: one for each chapter, where there is room that of its messages too. */
export function chosenBlocks(scene: Scene, iconOf: IconOf): Draft[] {
  const chapters = scene.outline.chapters.map(chapter => ({
    chapter,
    own: chapterBlock(scene, chapter, iconOf),
  }))
  let room = ENOUGH - chapters.filter(({ own }) => own.length > 0).length
  let left = 0
  const blocks = chapters.flatMap(({ chapter, own }) => {
    if (own.length > 0) return own
    const messages = messagesBlock(scene, chapter, iconOf)
    if (messages.length > 0) room -= 1
    if (room >= 0) return messages
    left += messages.length
    return []
  })
  if (left > 0)
    scene.sentences.note([
      problem('infographic-messages', { file: scene.session.input }, undefined, { chapters: left }),
    ])
  return blocks
}
