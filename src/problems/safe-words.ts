import { mask, masker } from '../dutch/mask.js'
import { wordsOf } from './catalogue.js'
import type { Problem } from './problem.js'

/**
 * Kinds whose value is the id of a participant, what is known of one or what one typed, or a cell of which nobody knows
 * what it is and which may stand beside participants. Their value is left out: the place says where it is.
 */
const telling = new Set(['participant-twice', 'row-longer', 'poll-option-unknown', 'attribute-spelling'])

/**
 * The words of a problem for a file that others may get: without what leads to a person, these names among it. The terminal
 * says it all.
 */
export function safeWords(names: readonly string[]): (one: Problem) => string {
  const maskNames = masker(names)
  // Names are looked for in what is quoted only: an ordinary word of the sentence around it can be a name as well.
  const quoted = <T>(value: T): T | string => (typeof value === 'string' ? maskNames(value).text : value)
  return ({ value, details = {}, ...one }) => {
    const isTelling = telling.has(one.code)
    const words = wordsOf({
      ...one,
      ...(value === undefined || isTelling ? {} : { value: quoted(value) }),
      details: Object.fromEntries(Object.entries(details).map(([key, detail]) => [key, quoted(detail)])),
    })
    const { text } = mask(words)
    return isTelling ? text.replace(/\s+/g, ' ').trim() : text
  }
}
