import type { MessageAnalysis } from '../analyse/analysis.js'
import { isBareAnswer } from '../dutch/bare-answer.js'
import { isMasked } from '../dutch/mask.js'
import { saidIn } from '../dutch/normalise.js'
import type { Message } from '../validate/session.js'
import type { Quote } from './report.js'
import type { Sentences } from './sentences.js'

/** Longer quotes are passed over as long as there are shorter ones. */
const READABLE = 60
/** Share of words in common above which two quotes say the same. */
const SAME = 0.6

/** Whether a text makes a poor quote. */
const isPoor = (text: string): boolean =>
  isMasked(text) || text.split(/\s+/).length > READABLE || isBareAnswer(text)

/** What participants typed, by message id, with its figures; and the quotes made of it. */
export class QuoteBook {
  private readonly messages: Map<string, Message>
  private readonly figures: Map<string, MessageAnalysis>

  constructor(
    messages: Message[],
    figures: MessageAnalysis[],
    private readonly sentences: Sentences,
  ) {
    this.messages = new Map(messages.map(message => [message.id, message]))
    this.figures = new Map(figures.map(figure => [figure.id, figure]))
  }

  /** Verbatim but for white space. */
  quote(id: string): Quote {
    const message = this.messages.get(id)
    const figure = this.figures.get(id)
    if (!message || !figure) throw new Error(`no message ${id}`)
    const text = message.text.replace(/\s+/g, ' ').trim()
    return { messageId: id, text, synthetron: figure.synthetron, votes: this.votes(figure) }
  }

  /**
   * Up to `most` quotes of these messages, the strongest first: most agree votes, then fewest disagree, then id.
   * No two that say the same, and as far as possible no two of one person, none too long to read, none in which
   * something was masked and no bare answer.
   * Before them come the `picked` ones of an analyst, as they are, in their order and however many.
   */
  strongest(ids: string[], most: number, picked: string[] = []): Quote[] {
    return this.choose(ids, most, (a, b) => this.compare(a, b), picked)
  }

  /** The same, of those that most people disagree with. */
  mostRejected(ids: string[], most: number): Quote[] {
    return this.choose(ids, most, (a, b) => this.compareRejected(a, b))
  }

  private choose(
    ids: string[],
    most: number,
    compare: (a: string, b: string) => number,
    picked: string[] = [],
  ): Quote[] {
    const ranked = [...ids].sort(compare)
    const chosen = picked.filter(id => this.messages.has(id))
    const people = new Set(chosen.flatMap(id => this.messages.get(id)?.participant ?? []))
    const first = chosen.length
    const take = (id: string, strict: boolean): void => {
      const message = this.messages.get(id)
      if (!message || chosen.length >= most || chosen.includes(id)) return
      if (strict && isPoor(message.text)) return
      if (strict && message.participant !== null && people.has(message.participant)) return
      if (chosen.some(other => this.alike(id, other))) return
      chosen.push(id)
      if (message.participant !== null) people.add(message.participant)
    }
    for (const id of ranked) take(id, true)
    for (const id of ranked) take(id, false)
    const added = chosen.slice(first).sort(compare)
    return [...chosen.slice(0, first), ...added].map(id => this.quote(id))
  }

  private compare(a: string, b: string): number {
    const [left, right] = [this.figures.get(a), this.figures.get(b)]
    if (!left || !right) return 0
    return right.agree - left.agree || left.disagree - right.disagree || (a < b ? -1 : a > b ? 1 : 0)
  }

  private compareRejected(a: string, b: string): number {
    const [left, right] = [this.figures.get(a), this.figures.get(b)]
    if (!left || !right) return 0
    return right.disagree - left.disagree || left.agree - right.agree || (a < b ? -1 : a > b ? 1 : 0)
  }

  private alike(a: string, b: string): boolean {
    const [left, right] = [this.words(a), this.words(b)]
    const common = [...left].filter(word => right.has(word)).length
    return common / (left.size + right.size - common) > SAME
  }

  private words(id: string): Set<string> {
    return new Set(saidIn(this.messages.get(id)?.text ?? '').split(/\s+/))
  }

  private votes({ agree, disagree }: MessageAnalysis): string | null {
    if (agree === 0 && disagree === 0) return null
    const key = disagree === 0 ? 'eens' : agree === 0 ? 'oneens' : 'beide'
    return this.sentences.say(`stemmen.${key}`, {
      eens: this.sentences.digits(agree),
      oneens: this.sentences.digits(disagree),
    })
  }
}
