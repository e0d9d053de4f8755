import type { PhraseUse } from './phrases.js'

/** Words of English and German that mostly have a noun, or an adjective and a noun, behind them. */
const beforeNouns = new Set(
  `the a an this these our my your no every each more less fewer of for with in on at by from without between
  der die das den dem des ein eine einen einem einer kein keine mehr weniger jede jeder fur mit von im am zum zur ohne`
    .trim()
    .split(/\s+/),
)
/** Words of English that mostly have a verb behind them; German puts its verbs where it likes. */
const beforeVerbs = new Set(
  'to can could should must will would may might cannot we they i you he she it not'.split(' '),
)
const nounEnding = /(?:tion|sion|ment|ness|ity|ship|ance|ence|ism|ung|heit|keit|schaft|tat)(?:s|es|en)?$/

/**
 * For languages of which little grammar is known: from .4 for what looks like a verb or an adjective to 1 for what looks
 * like a noun, by its ending and the words around it.
 */
export function nounness(uses: PhraseUse[]): number {
  let sum = 0
  for (const { document, from, to } of uses) {
    const { tokens } = document
    const last = tokens[to - 1]
    const next = tokens[to]
    if (!last) continue
    const beforeAll = tokens[from - 1]?.plain ?? ''
    const beforeLast = tokens[to - 2]?.plain ?? ''
    const describes = last.surface.endsWith('e') && next !== undefined && !next.startsPhrase && !next.isStop
    const isName = /^\p{Lu}/u.test(last.surface) && !last.startsSentence
    if (describes || beforeVerbs.has(beforeLast)) sum += 0.4
    else if (
      isName ||
      nounEnding.test(last.plain) ||
      beforeNouns.has(beforeAll) ||
      beforeNouns.has(beforeLast)
    )
      sum += 1
    else sum += 0.7
  }
  return sum / uses.length
}
