import { createHash } from 'node:crypto'
import { mask } from '../dutch/mask.js'
import { saidIn } from '../dutch/normalise.js'

/** So much of a message is kept, to find it again by. */
const KEPT = 160

/**
 * The key of a message: the same in every export, as long as question and message say the same words. A text without
 * letters or digits is taken as it stands.
 */
export function messageKey(question: string, text: string): string {
  const hash = createHash('sha256').update(`${saidIn(question)}\n${saidIn(text)}`)
  return `m-${hash.digest('hex').slice(0, 12)}`
}

/** A text on one line, without what leads to a person. */
export const shownText = (text: string): string => mask(text.replace(/\s+/g, ' ').trim()).text

/** What is kept of a message: masked, and cut with an ellipsis. */
export function keptText(text: string): string {
  const characters = [...shownText(text)]
  return characters.length <= KEPT ? characters.join('') : `${characters.slice(0, KEPT).join('')}…`
}
