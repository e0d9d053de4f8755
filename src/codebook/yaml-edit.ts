import {
  type Document,
  isMap,
  isSeq,
  type Pair,
  parse,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { Patches } from './patches.js'
import { isEmpty, pairOf, rangeOf, YamlPlaces } from './yaml-places.js'
import { blockItem, flow, scalar, type Writable } from './yaml-write.js'

type Item = { [key: string]: Writable | undefined }
type Path = (string | number)[]

/**
 * Changes to a YAML text that leave every other character as it is: comments, order, line breaks, quotation marks. The
 * document is asked where things stand; what is written goes into the text itself.
 */
export class YamlEdit {
  readonly document: Document.Parsed
  private readonly patches: Patches
  private readonly places: YamlPlaces

  constructor(text: string) {
    this.document = parseDocument(text, { prettyErrors: false })
    this.places = new YamlPlaces(text)
    this.patches = new Patches(text)
  }

  /** The map at the end of a path; throws where there is none. */
  map(path: Path): YAMLMap {
    const found = path.length === 0 ? this.document.contents : this.document.getIn(path, true)
    if (!isMap(found)) throw new Error(`no map at ${path.join('.')}`)
    return found
  }

  /** Gives a key of a map this value, in the place of the old one, or on a line of its own behind the last of `after`. */
  set(map: YAMLMap, key: string, value: string | number | null, after: string[] = []): void {
    const pair = pairOf(map, key)
    if (pair) this.replaceValue(pair, ` ${scalar(value)}`)
    else this.addPair(map, key, ` ${scalar(value)}`, after)
  }

  /** Adds words to the list under a key, which is made where it is missing. */
  addWords(map: YAMLMap, key: string, words: string[], after: string[] = []): void {
    if (words.length === 0) return
    const pair = pairOf(map, key)
    if (!pair) this.addPair(map, key, ` ${flow(words)}`, after)
    else if (isFilled(pair.value))
      this.addItems(
        pair.value,
        words.map(scalar),
        words.map(word => [scalar(word)]),
      )
    else this.replaceValue(pair, ` ${flow(words)}`)
  }

  /** Takes the items at these places out of the list under a key. */
  removeItems(map: YAMLMap, key: string, places: number[]): void {
    const pair = pairOf(map, key)
    const list = pair?.value
    if (!pair || !isSeq(list) || places.length === 0) return
    if (places.length >= list.items.length) this.replaceValue(pair, ' []')
    else if (list.flow)
      for (const [first, last] of runsOf(places))
        this.patches.replace(...this.places.flowItems(list, first, last), '')
    else for (const place of places) this.patches.replace(...this.places.linesOf(list, place), '')
  }

  /** Adds maps to the list under a key: on one line each, or `asBlock` on a line for each of their keys. */
  addMaps(map: YAMLMap, key: string, maps: Item[], asBlock: boolean): void {
    const lines = maps.map(one => (asBlock ? blockItem(one) : [flow(one)]))
    this.addMade(map, key, maps.map(flow), lines)
  }

  /** Adds to the list under a key what stands in another text, as it is written there. */
  addCopies(map: YAMLMap, key: string, from: YamlEdit, paths: Path[]): void {
    const nodes = paths.map(path => from.map(path))
    const lines = nodes.map(node => from.places.sourceOf(node))
    this.addMade(
      map,
      key,
      nodes.map(node => flow(node.toJSON())),
      lines,
    )
  }

  /** Adds items of several lines to the list under a key, each below a blank line and a comment. */
  addCommented(map: YAMLMap, key: string, items: { comment: string; lines: string[] }[]): void {
    const { newline } = this.places
    const pair = pairOf(map, key)
    const list = pair?.value
    if (map.flow || (isFilled(list) && list.flow)) {
      const inFlow = items.map(({ lines }) => flow(parse(lines.join('\n'))))
      this.addMade(
        map,
        key,
        inFlow,
        inFlow.map(one => [one]),
      )
      return
    }
    const isMore = isFilled(list)
    const dash = isMore ? this.places.dashColumn(list) : this.places.columnOf(map) + 2
    const blocks = items.map(({ comment, lines }, at) => {
      const blank = at > 0 || isMore ? newline : ''
      return `${blank}${newline}${' '.repeat(dash)}# ${comment}${this.itemText(lines, dash)}`
    })
    if (isMore) this.putBelow(list, blocks.join(''), dash + 0.5)
    else if (pair) this.replaceValue(pair, blocks.join(''))
    else this.addPair(map, key, blocks.join(''), [])
  }

  /**
   * Adds lines to the map under a key, each below a comment and itself an entry of that map or a comment. A map within braces
   * has no place for comments and stays as it is; a key that is missing is made behind the last of `after`. Returns whether they are in.
   */
  addLines(
    map: YAMLMap,
    key: string,
    entries: { comment: string; line: string }[],
    after: string[],
  ): boolean {
    const pair = pairOf(map, key)
    const inner = pair?.value
    if (entries.length === 0 || map.flow || (isMap(inner) && inner.flow)) return false
    const isMore = isMap(inner) && inner.items.length > 0
    const depth = isMore ? this.places.columnOf(inner) : this.places.columnOf(map) + 2
    const start = `${this.places.newline}${' '.repeat(depth)}`
    const text = entries.map(({ comment, line }) => `${start}# ${comment}${start}${line}`).join('')
    if (isMore) this.putBelow(inner, text, depth)
    else if (pair) this.replaceValue(pair, text)
    else this.addPair(map, key, text, after)
    return true
  }

  /** The text with all changes. */
  result = (): string => this.patches.result()

  private addMade(map: YAMLMap, key: string, inFlow: string[], lines: string[][]): void {
    if (lines.length === 0) return
    const pair = pairOf(map, key)
    const indent = this.places.columnOf(map) + 2
    // Within braces nothing can stand on lines of its own.
    const block = map.flow ? ` [${inFlow.join(', ')}]` : lines.map(own => this.itemText(own, indent)).join('')
    if (!pair) this.addPair(map, key, block, [])
    else if (isFilled(pair.value)) this.addItems(pair.value, inFlow, lines)
    else this.replaceValue(pair, block)
  }

  /** `text` begins with the space, or the new line, behind the colon. */
  private addPair(map: YAMLMap, key: string, text: string, after: string[]): void {
    if (map.flow) {
      const end = this.places.flowEnd(map)
      const before = map.items.length > 0 ? ', ' : ' '
      this.patches.replace(end, end, `${before}${key}:${text}`)
      return
    }
    const anchor = after.map(name => pairOf(map, name)).findLast(Boolean) ?? map.items.at(-1)
    const depth = this.places.columnOf(map)
    this.putBelow(anchor, `${this.places.newline}${' '.repeat(depth)}${key}:${text}`, depth)
  }

  private replaceValue(pair: Pair, text: string): void {
    const from = this.places.colonOf(pair)
    const to = isEmpty(pair) ? from : this.places.contentBefore(rangeOf(pair.value)[1])
    this.patches.replace(from, to, text)
  }

  private addItems(list: YAMLSeq, inFlow: string[], lines: string[][]): void {
    if (list.flow) {
      // Right behind the last: a comma or a comment may follow it.
      const end = this.places.flowEnd(list)
      this.patches.replace(end, end, `, ${inFlow.join(', ')}`)
      return
    }
    const dash = this.places.dashColumn(list)
    // A list may stand in the column of its key: its items come before the next key all the same.
    this.putBelow(list, lines.map(own => this.itemText(own, dash)).join(''), dash + 0.5)
  }

  private putBelow(node: unknown, text: string, depth: number): void {
    this.patches.insert(this.places.lineEnd(this.places.endOf(node)), text, depth)
  }

  private itemText(lines: string[], indent: number): string {
    const space = ' '.repeat(indent)
    return lines.map((line, at) => `${this.places.newline}${space}${at === 0 ? '- ' : '  '}${line}`).join('')
  }
}

const isFilled = (list: unknown): list is YAMLSeq => isSeq(list) && list.items.length > 0

/** Numbers as runs that follow on one another, each by its first and its last. */
function runsOf(numbers: number[]): [first: number, last: number][] {
  const runs: [number, number][] = []
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const open = runs.at(-1)
    if (open && number === open[1] + 1) open[1] = number
    else runs.push([number, number])
  }
  return runs
}
