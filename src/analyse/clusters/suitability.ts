import { vagueWords } from '../../dutch/vague-words.js'
import type { Phrase, PhraseUse } from './phrases.js'
import type { Token } from './tokens.js'

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

/**
 * How well a phrase reads as a label, as a factor: nouns before verbs and adjectives, two or three words before one, as
 * little as possible that the question itself says. 0 for what is vague altogether.
 */
export function suitability({ uses }: Phrase, questionStems: Set<string>): number {
  const [use] = uses
  if (!use) return 0
  const words = use.document.tokens.slice(use.from, use.to)
  const telling = words.filter(tells)
  if (telling.length === 0) return 0
  const [first, last] = [words[0], words[words.length - 1]]
  const own = telling.every(word => questionStems.has(word.stem)) ? 0.2 : 1
  const edges = (first && tells(first) ? 1 : 0.7) * (last && tells(last) ? 1 : 0.5)
  return own * edges * nounness(uses) * wholeness(words)
}

/** Words that may join two others into one thing: `kennis van de wijk`. */
const joining = new Set(
  'van de het een den der in op met voor tussen aan bij uit over zonder naar ter of'.split(' '),
)

/** What a phrase gains by being more than one word: two or three say what about it; less where they just stand beside each other. */
function wholeness(words: Token[]): number {
  if (words.length === 1) return 1
  const whole = words.every((word, at) => {
    const next = words[at + 1]
    if (next === undefined) return true
    return word.isStop ? joining.has(word.plain) : next.isStop || word.surface.endsWith('e')
  })
  if (!whole) return 1.2
  return words.length === 4 ? 1.1 : 1.5
}

const tells = (word: Token): boolean => !word.isStop && !vagueWords.has(word.plain)

/** From .4 for what looks like a verb or an adjective to 1 for what looks like a noun, by its ending and the words around it. */
function nounness(uses: PhraseUse[]): number {
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
