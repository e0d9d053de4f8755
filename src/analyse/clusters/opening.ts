import { normalise } from '../../dutch/normalise.js'
import type { Token, Tokeniser } from './tokens.js'

/** What a question brings into its own answers. */
export interface Opening {
  /** The words of an answer without the question's hashtag, and without the words of the question with which it opens. */
  read(text: string): Token[]
  /** Stems of the content words of the question. */
  stems: Set<string>
}

const leadingTag = /^\s*#([\p{L}\p{N}_-]+)/u

/** A hashtag is the question's own when the question names it, or when it opens a fifth of its messages, and at least two. */
function ownTags(question: string, texts: string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    const found = leadingTag.exec(text)?.[1]
    if (found === undefined) continue
    const tag = normalise(found)
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const own = new Set([...question.matchAll(/#([\p{L}\p{N}_-]+)/gu)].map(([, tag = '']) => normalise(tag)))
  for (const [tag, count] of counts) if (count >= 2 && count * 5 >= texts.length) own.add(tag)
  return own
}

/** Where the words begin that lead up to this one, as `zonder de` does; not those that join it to the question: `nodig is`. */
function beginOf(tokens: Token[], content: number): number {
  let from = content
  while (tokens[from]?.startsPhrase === false && tokens[from - 1]?.isStop) from--
  return tokens[from]?.startsPhrase ? from : content
}

/** How answers to this question open; `texts` are all its messages. */
export function openingOf(question: string, texts: string[], tokenise: Tokeniser): Opening {
  const tags = ownTags(question, texts)
  const content = (tokens: Token[]) => tokens.filter(token => !token.isStop).map(token => token.stem)
  const stems = new Set(content(tokenise(question)))
  for (const tag of tags) for (const stem of content(tokenise(tag))) stems.add(stem)
  return {
    stems,
    read(text) {
      const tag = leadingTag.exec(text)
      const tokens = tokenise(tag && tags.has(normalise(tag[1] ?? '')) ? text.slice(tag[0].length) : text)
      const content = tokens.findIndex(token => !token.isStop && !stems.has(token.stem))
      const kept = content < 0 ? [] : tokens.slice(beginOf(tokens, content))
      const [first] = kept
      return first ? [{ ...first, startsPhrase: true, startsSentence: true }, ...kept.slice(1)] : []
    },
  }
}
