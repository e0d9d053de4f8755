import { type Document, isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import { blockItem, flow, scalar, type Writable } from './yaml-write.js'

interface Patch {
  from: number
  to: number
  text: string
  /** The column of what is put in on lines of its own: of several at one place, what belongs deeper comes first. */
  depth: number
}

/** What stands within a line comes before any line below it. */
const WITHIN = Number.POSITIVE_INFINITY

/** The start, the end of the value and the end of all that belongs to it. */
type Range = [number, number, number]
type Item = { [key: string]: Writable | undefined }

/**
 * Changes to a YAML text that leave every other character as it is: comments, order, line breaks, quotation marks. The
 * document is asked where things stand; what is written goes into the text itself.
 */
export class YamlEdit {
  readonly document: Document.Parsed
  private readonly patches: Patch[] = []
  private readonly newline: string

  constructor(private readonly text: string) {
    this.document = parseDocument(text, { prettyErrors: false })
    this.newline = text.includes('\r\n') ? '\r\n' : '\n'
  }

  /** The map at the end of a path; throws where there is none. */
  map(path: (string | number)[]): YAMLMap {
    const found = path.length === 0 ? this.document.contents : this.document.getIn(path, true)
    if (!isMap(found)) throw new Error(`no map at ${path.join('.')}`)
    return found
  }

  /** Gives a key of a map this value, in the place of the old one, or on a line of its own behind the last of `after`. */
  set(map: YAMLMap, key: string, value: string | number | null, after: string[] = []): void {
    const pair = pairOf(map, key)
    if (!pair) return this.addPair(map, key, scalar(value), after)
    this.replaceValue(pair, ` ${scalar(value)}`)
  }

  /** Adds words to the list under a key, which is made where it is missing. */
  addWords(map: YAMLMap, key: string, words: string[], after: string[] = []): void {
    if (words.length === 0) return
    const pair = pairOf(map, key)
    if (!pair) return this.addPair(map, key, flow(words), after)
    const list = pair.value
    if (!isSeq(list) || list.items.length === 0) return this.replaceValue(pair, ` ${flow(words)}`)
    this.addItems(list, words.map(scalar), words.map(word => [scalar(word)]))
  }

  /** Takes the items at these places out of the list under a key. */
  removeItems(map: YAMLMap, key: string, places: number[]): void {
    const pair = pairOf(map, key)
    const list = pair?.value
    if (!pair || !isSeq(list) || places.length === 0) return
    if (places.length >= list.items.length) return this.replaceValue(pair, ' []')
    for (const place of places) {
      const [from, to] = list.flow ? this.flowItem(list, place) : this.blockLines(list, place)
      this.patches.push({ from, to, text: '', depth: WITHIN })
    }
  }

  /** Adds maps to the list under a key: on one line each, or `asBlock` on a line for each of their keys. */
  addMaps(map: YAMLMap, key: string, maps: Item[], asBlock: boolean): void {
    if (maps.length === 0) return
    const lines = maps.map(one => (asBlock ? blockItem(one, '').map(line => line.slice(2)) : [flow(one)]))
    const pair = pairOf(map, key)
    const list = pair?.value
    if (isSeq(list) && list.items.length > 0) return this.addItems(list, maps.map(flow), lines)
    const indent = this.columnOf(map) + 2
    const block = lines.map(own => this.itemText(own, indent)).join('')
    if (!pair) this.addPair(map, key, block, [], true)
    else this.replaceValue(pair, block)
  }

  /** Adds to the list under a key what stands in another text, as it is written there. */
  addCopies(map: YAMLMap, key: string, from: YamlEdit, paths: (string | number)[][]): void {
    if (paths.length === 0) return
    const pair = pairOf(map, key)
    const list = pair?.value
    const copies = paths.map(path => from.sourceOf(path))
    const written = paths.map(path => flow((from.document.getIn(path, true) as YAMLMap).toJSON()))
    if (isSeq(list) && list.items.length > 0) return this.addItems(list, written, copies)
    const indent = this.columnOf(map) + 2
    const block = copies.map(lines => this.itemText(lines, indent)).join('')
    if (!pair) this.addPair(map, key, block, [], true)
    else this.replaceValue(pair, block)
  }

  /** The lines of a node without what they are indented by. */
  private sourceOf(path: (string | number)[]): string[] {
    const node = this.document.getIn(path, true)
    const from = rangeOf(node)[0]
    const column = this.columnAt(from)
    const lines = this.text.slice(from, this.lineEnd(this.endOf(node))).split(/\r?\n/)
    return lines.map((line, at) => (at === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/)))))
  }

  /** Adds items of several lines to the list under a key, each below a blank line and a comment. */
  addBlocks(map: YAMLMap, key: string, blocks: { comment: string; lines: string[] }[]): void {
    const pair = pairOf(map, key)
    const list = pair?.value
    const isFilled = isSeq(list) && !list.flow && list.items.length > 0
    const dash = isFilled ? this.columnAt(this.dashOf(list, 0)) : this.columnOf(map) + 2
    const space = ' '.repeat(dash)
    const text = blocks
      .map(({ comment, lines }, at) => {
        const blank = at > 0 || isFilled ? this.newline : ''
        return `${blank}${this.newline}${space}# ${comment}${this.itemText(lines, dash)}`
      })
      .join('')
    if (isFilled) {
      const at = this.lineEnd(this.endOf(list))
      this.patches.push({ from: at, to: at, text, depth: dash + 0.5 })
    } else if (pair) this.replaceValue(pair, text)
    else this.addPair(map, key, text, [], true)
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

  private addPair(map: YAMLMap, key: string, value: string, after: string[], asBlock = false): void {
    if (map.flow) {
      const end = this.contentBefore(rangeOf(map)[1] - 1)
      const text = `${map.items.length > 0 ? ', ' : ' '}${key}: ${value}`
      this.patches.push({ from: end, to: end, text, depth: WITHIN })
      return
    }
    const anchor = after.map(name => pairOf(map, name)).findLast(Boolean) ?? map.items.at(-1)
    const at = this.lineEnd(this.endOf(anchor))
    const depth = this.columnOf(map)
    const text = `${this.newline}${' '.repeat(depth)}${key}:${asBlock ? '' : ' '}${value}`
    this.patches.push({ from: at, to: at, text, depth })
  }

  /** `text` begins with the space, or the new line, behind the colon. */
  private replaceValue(pair: Pair, text: string): void {
    const colon = this.text.indexOf(':', rangeOf(pair.key)[1]) + 1
    const hasValue = !isScalar(pair.value) || pair.value.source !== '' || pair.value.type !== 'PLAIN'
    const end = hasValue && pair.value ? this.contentBefore(rangeOf(pair.value)[1]) : colon
    this.patches.push({ from: colon, to: Math.max(colon, end), text, depth: WITHIN })
  }

  private addItems(list: YAMLSeq, inFlow: string[], lines: string[][]): void {
    if (list.flow) {
      const end = this.contentBefore(rangeOf(list)[1] - 1)
      const comma = this.text[end - 1] === ',' ? ' ' : ', '
      this.patches.push({ from: end, to: end, text: comma + inFlow.join(', '), depth: WITHIN })
      return
    }
    const at = this.lineEnd(this.endOf(list))
    const dash = this.columnAt(this.dashOf(list, 0))
    const text = lines.map(own => this.itemText(own, dash)).join('')
    // A list may stand in the column of its key: its items come before the next key all the same.
    this.patches.push({ from: at, to: at, text, depth: dash + 0.5 })
  }

  private itemText(lines: string[], indent: number): string {
    const space = ' '.repeat(indent)
    return lines.map((line, at) => `${this.newline}${space}${at === 0 ? '- ' : '  '}${line}`).join('')
  }

  /** From an item of a list within brackets to the next, or from the one before to it. */
  private flowItem(list: YAMLSeq, place: number): [number, number] {
    const here = rangeOf(list.items[place])
    if (place > 0) return [rangeOf(list.items[place - 1])[1], here[1]]
    return [here[0], rangeOf(list.items[1])[0]]
  }

  /** All lines of an item, with its dash. */
  private blockLines(list: YAMLSeq, place: number): [number, number] {
    const from = this.text.lastIndexOf('\n', this.dashOf(list, place)) + 1
    const end = this.lineEnd(this.endOf(list.items[place]))
    return [from, Math.min(this.text.length, end + this.newline.length)]
  }

  private dashOf = (list: YAMLSeq, place: number): number =>
    this.text.lastIndexOf('-', rangeOf(list.items[place])[0] - 1)

  /** Where the last thing within a node ends; blank lines and comments behind it do not belong to it. */
  private endOf(node: unknown): number {
    if (isMap(node) && !node.flow && node.items.length > 0) return this.endOf(node.items.at(-1))
    if (isSeq(node) && !node.flow && node.items.length > 0) return this.endOf(node.items.at(-1))
    const pair = node as Partial<Pair>
    if (pair && typeof pair === 'object' && 'key' in pair) {
      const isEmpty = isScalar(pair.value) && pair.value.source === '' && pair.value.type === 'PLAIN'
      return pair.value && !isEmpty ? this.endOf(pair.value) : this.text.indexOf(':', rangeOf(pair.key)[1]) + 1
    }
    return this.contentBefore(rangeOf(node)[1])
  }

  /** The end of what stands before this place, white space left out. */
  private contentBefore = (at: number): number => this.text.slice(0, at).trimEnd().length

  private lineEnd(at: number): number {
    const end = this.text.indexOf(this.newline, at)
    return end < 0 ? this.text.trimEnd().length : end
  }

  private columnAt = (at: number): number => at - (this.text.lastIndexOf('\n', at - 1) + 1)

  private columnOf = (map: YAMLMap): number =>
    map.items[0] ? this.columnAt(rangeOf(map.items[0].key)[0]) : 0
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find(one => isScalar(one.key) && String(one.key.value) === key)

function rangeOf(node: unknown): Range {
  const range = (node as { range?: Range | null }).range
  if (!range) throw new Error('a node without a place')
  return range
}
