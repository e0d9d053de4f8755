import { plainText } from './markdown-inlines.js'
import type { Block } from './report.js'

/** A place in the report for a text of the analyst's own. */
export interface Slot {
  /** As a file in `teksten` is named, without its ending. */
  name: string
  /** What the text is about: the title of a chapter, a question; empty where the name says it. */
  about: string
  /** What stands there as long as there is no own text. */
  text: string
  /** Names of figures that suit it. */
  values: string[]
}

/** The places for own texts that a report has, each once, in order. */
export class Slots {
  private readonly met = new Map<string, Slot>()

  note(name: string, about: string, generated: Block[], values: string[]): void {
    if (!this.met.has(name)) this.met.set(name, { name, about, text: textOf(generated), values })
  }

  all(): Slot[] {
    return [...this.met.values()]
  }
}

/** The running text of blocks, a blank line between paragraphs. */
const textOf = (blocks: Block[]): string =>
  blocks
    .flatMap(block =>
      block.kind === 'paragraph'
        ? [plainText(block.content)]
        : block.kind === 'list'
          ? [block.items.map(item => `- ${plainText(item)}`).join('\n')]
          : [],
    )
    .join('\n\n')
