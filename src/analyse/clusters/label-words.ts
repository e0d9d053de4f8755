import { vagueWords } from '../../dutch/vague-words.js'
import type { Home } from './coding.js'
import type { Reading } from './read-documents.js'
import type { Token } from './tokens.js'
import { wordScorer } from './word-scores.js'

/**
 * Of each label the words that bring messages in: no adjective, for `lange` says little of `lange adem`; nothing that the question itself puts into its answers; nothing vague beside what is not; and nothing
 * that the messages with a place mostly have elsewhere. `homeAt` says where each document has its place: a home, null
 * for the rest, undefined where it has none yet.
 */
export function labelWords(
  homes: Home[],
  { documents, tokenise, questionStems, language }: Reading,
  homeAt: (number | null | undefined)[],
): string[][] {
  const texts = documents.map(({ message }) => tokenise(message.text))
  const found = homes.flatMap(({ label }, home) => {
    const words = tokenise(label)
    const content = words.filter(
      (word, at) =>
        !word.isStop &&
        !questionStems.has(word.stem) &&
        !(language.adjectivesInE && isAdjective(words, at, texts)),
    )
    const telling = content.filter(({ plain }) => !vagueWords.has(plain))
    return (telling.length > 0 ? telling : content).map(({ surface }) => ({ home, surface }))
  })
  const scorer = wordScorer(
    found.map(({ surface }) => [surface]),
    tokenise,
  )
  const balance = new Int32Array(found.length)
  homeAt.forEach((home, at) => {
    if (home === undefined) return
    for (const { cluster: word } of scorer(texts[at] ?? []))
      balance[word] = (balance[word] ?? 0) + (found[word]?.home === home ? 1 : -1)
  })
  // One message elsewhere is no pattern yet.
  const kept = found.filter((_, word) => (balance[word] ?? 0) >= -1)
  return homes.map((_, own) => kept.filter(({ home }) => home === own).map(({ surface }) => surface))
}

/** Whether a word stands right before another that says something. */
function isBeforeWord(words: Token[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && !next.startsPhrase && !next.isStop
}

/**
 * Whether a word of a label that ends in -e is mostly used before another, as adjectives are: `lange`, and not `ruimte`.
 * Where it stands at the end of the label, as nouns do, texts must show it.
 */
function isAdjective(label: Token[], at: number, texts: Token[][]): boolean {
  const plain = label[at]?.plain ?? ''
  if (!plain.endsWith('e')) return false
  let balance = isBeforeWord(label, at) ? 1 : 0
  for (const words of texts)
    words.forEach((word, place) => {
      if (word.plain === plain) balance += isBeforeWord(words, place) ? 1 : -1
    })
  return balance > 0
}
