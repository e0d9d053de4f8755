import type { PhraseUse } from './phrases.js'

/** Words that mostly have a noun, or an adjective and a noun, behind them. */
const beforeNouns = new Set(
  `de het een geen deze die dit dat hun onze ons mijn uw elk elke ieder iedere meer minder veel weinig van voor met aan
  door over in op tussen zonder`
    .trim()
    .split(/\s+/),
)
/** Words that mostly have a verb behind them. */
const beforeVerbs = new Set(
  'te kunnen moeten willen gaan laten zou zouden we wij ze zij ik je jij hij wordt worden niet'.split(' '),
)
const nounEnding = /(?:heid|heden|schap|schappen|ing|ingen|tie|ties|teit|teiten|isme|ment|menten|nis|nissen)$/

/** From .4 for what looks like a verb or an adjective to 1 for what looks like a noun, by its ending and the words around it. */
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
