import { slotOf } from './distances.js'

/**
 * Average-linkage groups of `count` things, by nearest-neighbour chain: pairs of nearest groups are merged while they
 * are at most `cut` apart. `triangle` holds the distances and is used up. The groups, and the numbers within each, are
 * in ascending order; of equally near groups the lowest number is taken. Quadratic in `count`.
 */
export function agglomerate(triangle: Float32Array, count: number, cut: number): number[][] {
  const size = new Int32Array(count).fill(1)
  const groupOf = Int32Array.from({ length: count }, (_, index) => index)
  const live = Array.from({ length: count }, (_, index) => index)
  const chain: number[] = []
  while (live.length > 1) {
    const tip = chain[chain.length - 1] ?? live[0] ?? 0
    if (chain.length === 0) chain.push(tip)
    const before = chain[chain.length - 2]
    // The one before in the chain goes first among equals, or the chain could go round for ever.
    let nearest = before ?? -1
    let distance = before === undefined ? Number.POSITIVE_INFINITY : (triangle[slot(tip, before)] ?? 1)
    for (const other of live) {
      if (other === tip) continue
      const found = triangle[slot(tip, other)] ?? 1
      if (found >= distance) continue
      nearest = other
      distance = found
    }
    if (nearest !== before) {
      chain.push(nearest)
      continue
    }
    chain.length -= 2
    const [kept, gone] = tip < nearest ? [tip, nearest] : [nearest, tip]
    live.splice(live.indexOf(gone), 1)
    merge(triangle, live, size, kept, gone)
    if (distance <= cut) groupOf[gone] = kept
  }
  return collect(groupOf)
}

/** As `slotOf`, whichever of the two is the higher. */
const slot = (a: number, b: number): number => (a > b ? slotOf(a, b) : slotOf(b, a))

/** Gives the kept group the average distances of both. */
function merge(triangle: Float32Array, live: number[], size: Int32Array, kept: number, gone: number): void {
  const [left, right] = [size[kept] ?? 0, size[gone] ?? 0]
  for (const other of live) {
    if (other === kept) continue
    const at = slot(kept, other)
    triangle[at] = (left * (triangle[at] ?? 1) + right * (triangle[slot(gone, other)] ?? 1)) / (left + right)
  }
  size[kept] = left + right
}

/** Each group under its lowest number: what was merged points to the number that it was merged into. */
function collect(groupOf: Int32Array): number[][] {
  const groups = new Map<number, number[]>()
  groupOf.forEach((_, index) => {
    let root = index
    while (groupOf[root] !== root) root = groupOf[root] ?? root
    const members = groups.get(root)
    if (members) members.push(index)
    else groups.set(root, [index])
  })
  return [...groups.values()]
}
