import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'

/** The start, the end of the value and the end of all that belongs to it. */
type Range = [number, number, number]

/** The pair of a key in a map. */
export const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find(one => isScalar(one.key) && String(one.key.value) === key)

/** Where a node stands in its text. */
export function rangeOf(node: unknown): Range {
  const range = (node as { range?: Range | null }).range
  if (!range) throw new Error('a node without a place')
  return range
}

/** Whether there is nothing at all behind the colon. */
export const isEmpty = ({ value }: Partial<Pair>): boolean =>
  !value || (isScalar(value) && value.source === '' && value.type === 'PLAIN')

/** Where in a text nodes and lines begin and end. */
export class YamlPlaces {
  readonly newline: string

  constructor(readonly text: string) {
    this.newline = text.includes('\r\n') ? '\r\n' : '\n'
  }

  /** Where the last thing within a node ends; blank lines and comments behind it do not belong to it. */
  endOf(node: unknown): number {
    if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0)
      return this.endOf(node.items.at(-1))
    if (typeof node === 'object' && node !== null && 'key' in node) {
      const pair = node as Pair
      return isEmpty(pair) ? this.colonOf(pair) : this.endOf(pair.value)
    }
    return this.contentBefore(rangeOf(node)[1])
  }

  /** The place behind the colon of a pair. */
  colonOf = (pair: Pair): number => this.text.indexOf(':', rangeOf(pair.key)[1]) + 1

  /** The end of what stands before this place, white space left out. */
  contentBefore = (at: number): number => this.text.slice(0, at).trimEnd().length

  /** Where the line of a place ends, whichever line break follows: a file may have both. */
  lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at)
    if (end < 0) return this.text.trimEnd().length
    return this.text[end - 1] === '\r' ? end - 1 : end
  }

  columnAt = (at: number): number => at - (this.text.lastIndexOf('\n', at - 1) + 1)

  columnOf = (map: YAMLMap): number => (map.items[0] ? this.columnAt(rangeOf(map.items[0].key)[0]) : 0)

  /** The column of the dashes of a list: it begins with the first, whatever comment stands behind that. */
  dashColumn = (list: YAMLSeq): number => this.columnAt(rangeOf(list)[0])

  /** All lines of an item, with its dash. */
  linesOf(list: YAMLSeq, place: number): [number, number] {
    const dash = this.text.lastIndexOf('-', rangeOf(list.items[place])[0] - 1)
    const from = this.text.lastIndexOf('\n', dash) + 1
    const end = this.lineEnd(this.endOf(list.items[place]))
    const next = this.text.indexOf('\n', end)
    return [from, next < 0 ? this.text.length : next + 1]
  }

  /** From the first of these items of a list within brackets to the next that stays, or from the one before to the last of them. */
  flowItems(list: YAMLSeq, first: number, last: number): [number, number] {
    if (first > 0) return [rangeOf(list.items[first - 1])[1], rangeOf(list.items[last])[1]]
    return [rangeOf(list.items[first])[0], rangeOf(list.items[last + 1])[0]]
  }

  /** Where the last item of a list, or the last pair of a map, within brackets or braces ends; of an empty one where it begins. */
  flowEnd(node: YAMLSeq | YAMLMap): number {
    const last: unknown = node.items.at(-1)
    if (last === undefined) return rangeOf(node)[0] + 1
    if (typeof last !== 'object' || last === null || !('key' in last)) return rangeOf(last)[1]
    const { key, value } = last as Pair
    return value ? this.contentBefore(rangeOf(value)[1]) : rangeOf(key)[1]
  }

  /** The lines of a node without what they are indented by. */
  sourceOf(node: unknown): string[] {
    const from = rangeOf(node)[0]
    const column = this.columnAt(from)
    const lines = this.text.slice(from, this.lineEnd(this.endOf(node))).split(/\r?\n/)
    return lines.map((line, at) => (at === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/)))))
  }
}
