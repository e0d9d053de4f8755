import { bind } from '../dutch/bind.js'
import { formatNumber, numberInWords } from '../dutch/numbers.js'
import { type ProblemCode, problem } from '../problems/catalogue.js'
import { nearest } from '../problems/nearest.js'
import type { Place, Problem } from '../problems/problem.js'
import { withoutMarks } from './markdown.js'
import { placeWithin } from './place-within.js'
import { readTags } from './read-tags.js'

export type Values = Record<string, string | number>

/** How a text is filled in. */
interface Filling {
  isMarkdown?: boolean
  /** Whether an empty value is worth a warning. */
  tellEmpty?: boolean
  /** Values beside those that hold everywhere, of which there can be too many to copy for each place. */
  here?: Values
}

/** Numbers up to this one are written as words in running text. */
const IN_WORDS = 12

/**
 * The template's sentences, with values filled in. Strict: a name that a sentence uses and nobody gives is a problem,
 * and so is a tag that does anything else than put a value.
 */
export class Sentences {
  readonly problems: Problem[] = []
  private readonly reported = new Set<string>()

  constructor(
    private readonly sentences: Map<string, string[]>,
    private readonly file: string,
    private readonly places: ReadonlyMap<string, Place> = new Map(),
  ) {}

  /** The sentence of this name; of its variants the one whose turn it is. */
  say(key: string, values: Values = {}, turn = 0): string {
    const variants = this.sentences.get(key)
    const text = variants?.[turn % variants.length]
    if (text === undefined) {
      this.report('template-missing-sentence', key, { file: this.file })
      return ''
    }
    return bind(this.put(text, values, this.places.get(key) ?? { file: this.file, column: key }))
  }

  /** The sentence of this name for a number: `-een` for one and `-geen` for none, where the template has those. */
  sayCounted(key: string, number: number, values: Values = {}, turn = 0): string {
    const own = number === 0 ? `${key}-geen` : number === 1 ? `${key}-een` : key
    return this.say(this.sentences.has(own) ? own : key, values, turn)
  }

  /** All variants of a name, each filled in: a list. */
  list(key: string, values: Values = {}): string[] {
    return (this.sentences.get(key) ?? []).map((_, turn) => this.say(key, values, turn))
  }

  /**
   * Markdown with {{names}} in it, filled in: a value with an asterisk in it keeps it. `place.row` is its first line; `here` are
   * values that hold in this place alone.
   */
  fillMarkdown(text: string, values: Values, place: Place, here: Values = {}): string {
    return this.put(text, values, place, { isMarkdown: true, tellEmpty: true, here })
  }

  /** Any text with {{names}} in it, filled in. */
  fill(text: string, values: Values, place: Place, here: Values = {}): string {
    return this.put(text, values, place, { tellEmpty: true, here })
  }

  private put(
    text: string,
    values: Values,
    place: Place,
    { isMarkdown = false, tellEmpty = false, here = {} }: Filling = {},
  ): string {
    if (!/{{|}}/.test(text)) return text
    const at = (start: number): Place => (isMarkdown ? placeWithin(text, start, place) : place)
    const { tags, slips } = readTags(text)
    for (const { code, value, start, details } of slips) this.report(code, value, at(start), details)
    return tags
      .map(({ kind, text: name, start }) => {
        if (kind === 'text') return name
        const known = [here, values].find(some => Object.hasOwn(some, name))
        if (known) {
          const value = String(known[name])
          if (tellEmpty && value === '') this.report('figure-empty', name, at(start))
          return isMarkdown ? withoutMarks(value) : value
        }
        const near = nearest(name, [...Object.keys(values), ...Object.keys(here)])
        this.report('template-unknown-name', name, at(start), near === null ? undefined : { near })
        return ''
      })
      .join('')
  }

  /** `één bericht`, `12 berichten`, `geen berichten`: a number with the word for what is counted. */
  count(number: number, word: string): string {
    const [one = word, more = word] = this.sentences.get(`woorden.${word}`) ?? []
    if (number === 0) return `geen ${more}`
    return `${this.inWords(number)} ${number === 1 ? one : more}`
  }

  /** The word alone, singular or plural. */
  word(number: number, word: string): string {
    const [one = word, more = word] = this.sentences.get(`woorden.${word}`) ?? []
    return number === 1 ? one : more
  }

  /** A number as running text writes it: small ones in words. */
  inWords(number: number): string {
    return number <= IN_WORDS ? numberInWords(number) : this.digits(number)
  }

  /** A number in digits, as Dutch writes it. */
  digits(number: number, decimals = 0): string {
    return formatNumber(number, decimals)
  }

  /** Keeps problems that were met elsewhere, each once. */
  note(met: Problem[]): void {
    for (const { code, place, value, details } of met) this.report(code, value ?? '', place, details)
  }

  private report(code: ProblemCode, value: string, place: Place, details?: Problem['details']): void {
    const key = [code, value, place.file, place.row, place.column].join('\n')
    if (this.reported.has(key)) return
    this.reported.add(key)
    this.problems.push(problem(code, place, value, details))
  }
}
