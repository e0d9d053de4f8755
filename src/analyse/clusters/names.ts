import type { Document } from './group.js'
import { kinHolders } from './kinship.js'
import type { Language } from './language.js'
import { looseUses } from './loose-uses.js'
import { type Phrase, type PhraseUse, phrasesIn } from './phrases.js'
import { strongest } from './strongest.js'
import { isWhole, type Reader, suitability } from './suitability.js'
import { type Spelling, spellingOf } from './surface.js'
import { type Speech, speechOf } from './word-classes.js'

/** A phrase that reads as a label. */
export interface Name {
  phrase: Phrase
  /** How well it reads. */
  fit: number
  /** Messages that have it in other words: its two words apart, or its one word within a longer one. */
  near: Document[]
  /** What such a message counts for, beside one that has the phrase itself. */
  nearly: number
  /** The support of all messages that have it. */
  support: number
}

/** What messages could be named by, computed when first asked for and kept: labels and suggestions need the same. */
export class Names {
  private found: { names: Name[]; spelling: Spelling; speech: Speech | null } | null = null

  constructor(
    private readonly documents: Document[],
    readonly questionStems: Set<string>,
    private readonly language: Language,
  ) {}

  /** The phrases that at least two messages share and that read as a label. */
  get all(): Name[] {
    return this.look().names
  }

  /** How these messages write names and abbreviations. */
  get spelling(): Spelling {
    return this.look().spelling
  }

  /** What only these messages could be named by. */
  among(documents: Document[]): Names {
    return new Names(documents, this.questionStems, this.language)
  }

  /** How these messages use the words of their language; null where its grammar is not known. */
  get speech(): Speech | null {
    return this.look().speech
  }

  private look(): { names: Name[]; spelling: Spelling; speech: Speech | null } {
    if (!this.found) {
      const documents = strongest(this.documents)
      const { grammar, capitalNouns, stem } = this.language
      const texts = documents.map(({ tokens }) => tokens)
      const speech = grammar && speechOf(texts, grammar)
      this.found = {
        names: namesOf(documents, { questionStems: this.questionStems, speech }, stem),
        speech,
        spelling: spellingOf(documents, capitalNouns),
      }
    }
    return this.found
  }
}

/** What a message counts for that has a word within a longer one, as `panelen` in `zonnepanelen`. */
const WITHIN_WORD = 0.5

function namesOf(documents: Document[], reader: Reader, stem: Language['stem']): Name[] {
  const [looseIn, kinIn] = [looseUses(documents, stem), kinHolders(documents, reader.speech)]
  const names: Name[] = []
  for (const phrase of phrasesIn(documents)) {
    const { uses } = phrase
    const [use] = uses
    const isWord = use !== undefined && use.to - use.from === 1
    const near = isWord ? kinIn(uses) : isWhole(uses, reader.speech) ? looseIn(phrase) : []
    const { count, support } = sharersOf(uses)
    if (count + (isWord ? 0 : near.length) < 2) continue
    const fit = suitability(uses, reader)
    if (fit === 0) continue
    const nearly = isWord ? WITHIN_WORD : 1
    const nearSupport = near.reduce((sum, document) => sum + supportOf(document), 0)
    names.push({ phrase, fit, near, nearly, support: support + nearly * nearSupport })
  }
  return names
}

/** How many messages use a phrase, and their support. The uses within a message stand behind each other. */
export function sharersOf(uses: PhraseUse[]): { count: number; support: number } {
  let [count, support] = [0, 0]
  let last: Document | null = null
  for (const { document } of uses) {
    if (document === last) continue
    last = document
    count++
    support += supportOf(document)
  }
  return { count, support }
}

/** The agree votes on a message; one without any counts as well, if little. */
export const supportOf = ({ message }: Document): number => message.agree + 1
