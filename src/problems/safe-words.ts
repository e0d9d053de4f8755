import { mask } from '../dutch/mask.js'
import { wordsOf } from './catalogue.js'
import type { Problem } from './problem.js'

/**
 * Kinds whose value is the id of a participant, what is known of one or what one typed, or a cell of which nobody knows
 * what it is and which may stand beside participants. Their value is left out: the place says where it is.
 */
const telling = new Set(['participant-twice', 'row-longer', 'poll-option-unknown', 'attribute-spelling'])

/** The words of a problem for a file that others may get: without what leads to a person. The terminal says it all. */
export function safeWordsOf(one: Problem): string {
  if (!telling.has(one.code)) return mask(wordsOf(one)).text
  const { value: _, ...rest } = one
  return mask(wordsOf(rest)).text.replace(/\s+/g, ' ').trim()
}
