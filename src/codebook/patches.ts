interface Patch {
  from: number
  to: number
  text: string
  depth: number
}

/** What stands within a line comes before any line below it. */
const WITHIN = Number.POSITIVE_INFINITY

/** Changes to a text, each in its place of the text as it was. */
export class Patches {
  private readonly patches: Patch[] = []

  constructor(private readonly text: string) {}

  /** Puts a text in the place of another, within a line. */
  replace(from: number, to: number, text: string): void {
    this.patches.push({ from, to: Math.max(from, to), text, depth: WITHIN })
  }

  /** Puts lines in; `depth` is their column: of several at one place, what belongs deeper comes first. */
  insert(at: number, text: string, depth: number): void {
    this.patches.push({ from: at, to: at, text, depth })
  }

  /** The text with all changes. Throws where two of them overlap. */
  result(): string {
    let made = ''
    let at = 0
    const ordered = this.patches.map((patch, order) => ({ ...patch, order }))
    ordered.sort((a, b) => a.from - b.from || b.depth - a.depth || a.order - b.order)
    for (const { from, to, text } of ordered) {
      if (from < at) throw new Error('two changes of the same text')
      made += this.text.slice(at, from) + text
      at = to
    }
    return made + this.text.slice(at)
  }
}
