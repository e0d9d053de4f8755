import type { Document } from './group.js'
import type { Language } from './language.js'
import { type Phrase, type PhraseUse, sharedPhrases } from './phrases.js'
import { strongest } from './strongest.js'
import { suitability } from './suitability.js'
import { type Spelling, spellingOf } from './surface.js'

/** A phrase that reads as a label. */
export interface Name {
  phrase: Phrase
  /** How well it reads. */
  fit: number
  /** The support of all messages that have it. */
  support: number
}

/** What messages could be named by, computed when first asked for and kept: labels and suggestions need the same. */
export class Names {
  private found: { names: Name[]; spelling: Spelling } | null = null

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

  private look(): { names: Name[]; spelling: Spelling } {
    if (!this.found) {
      const documents = strongest(this.documents)
      this.found = {
        names: namesOf(documents, this.questionStems),
        spelling: spellingOf(documents, this.language.capitalNouns),
      }
    }
    return this.found
  }
}

function namesOf(documents: Document[], questionStems: Set<string>): Name[] {
  const names: Name[] = []
  for (const phrase of sharedPhrases(documents)) {
    const fit = suitability(phrase, questionStems)
    if (fit > 0) names.push({ phrase, fit, support: sharersOf(phrase.uses).support })
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
