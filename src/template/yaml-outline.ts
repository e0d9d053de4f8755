import { isMap, isNode, isScalar, isSeq } from 'yaml'

/** Where a value of a YAML text begins, its key if it has one, and what it holds. Offsets in the text; plain data. */
export interface Outline {
  key: number | null
  value: number | null
  held: [name: string, outline: Outline][]
}

/** The outline of a value as the YAML library has it. */
export function outlineOf(node: unknown, key: number | null = null): Outline {
  const value = isNode(node) ? (node.range?.[0] ?? null) : null
  const held: Outline['held'] = isSeq(node)
    ? node.items.map((item, index) => [String(index), outlineOf(item)])
    : isMap(node)
      ? node.items.flatMap(({ key, value }) =>
          isScalar(key) ? [[String(key.value), outlineOf(value, key.range?.[0] ?? null)]] : [],
        )
      : []
  return { key, value, held }
}

const heldBy = ({ held }: Outline, name: string): Outline | undefined =>
  held.find(([one]) => one === name)?.[1]

/** Where a path leads: the key or the item at its end, or the last one on the way that is there. */
export function offsetOf(outline: Outline, path: string[]): number | null {
  const [name, ...rest] = path
  const held = name === undefined ? undefined : heldBy(outline, name)
  if (!held) return outline.value
  const own = held.key ?? held.value ?? outline.value
  return rest.length === 0 ? own : (offsetOf(held, rest) ?? own)
}

/** Whether a path leads to something. */
export function holds(outline: Outline, path: string[]): boolean {
  const [name, ...rest] = path
  if (name === undefined) return true
  const held = heldBy(outline, name)
  return held !== undefined && (rest.length === 0 || holds(held, rest))
}
