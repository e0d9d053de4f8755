import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agglomerate } from './agglomerate.js'
import { distances, slotOf } from './distances.js'

/** Average linkage the obvious way: the nearest pair of groups first, their distances averaged over all pairs. */
function naive(between: (a: number, b: number) => number, count: number, cut: number): number[][] {
  const groups = Array.from({ length: count }, (_, index) => [index])
  for (;;) {
    let best: [number, number, number] = [-1, -1, Number.POSITIVE_INFINITY]
    groups.forEach((left, a) => {
      groups.forEach((right, b) => {
        if (b <= a) return
        const sum = left.reduce(
          (total, one) => total + right.reduce((part, two) => part + between(one, two), 0),
          0,
        )
        const distance = sum / (left.length * right.length)
        if (distance < best[2]) best = [a, b, distance]
      })
    })
    const [a, b, distance] = best
    if (distance > cut) break
    groups[a] = [...(groups[a] ?? []), ...(groups[b] ?? [])]
    groups.splice(b, 1)
  }
  return groups.map(group => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

describe('agglomerate', () => {
  it('agrees with average linkage done the obvious way', () => {
    const cases = fc.integer({ min: 1, max: 14 }).chain(count =>
      fc.record({
        count: fc.constant(count),
        triangle: fc.array(fc.float({ min: 0, max: 1, noNaN: true }), {
          minLength: (count * (count - 1)) / 2,
          maxLength: (count * (count - 1)) / 2,
        }),
      }),
    )
    fc.assert(
      fc.property(cases, ({ count, triangle }) => {
        // Equal distances are resolved in an order of one's own; without them there is only one answer.
        const distinct = triangle.map(
          (distance, slot) => 0.5 * distance + 0.4 * (((slot * 0.6180339887) % 1) + 0.1),
        )
        const between = (a: number, b: number) => distinct[a > b ? slotOf(a, b) : slotOf(b, a)] ?? 1
        expect(agglomerate(Float32Array.from(distinct), count, 0.5)).toEqual(naive(between, count, 0.5))
      }),
    )
  })

  it('handles nothing, one, and all at the same distance', () => {
    expect(agglomerate(new Float32Array(0), 0, 0.95)).toEqual([])
    expect(agglomerate(new Float32Array(0), 1, 0.95)).toEqual([[0]])
    expect(agglomerate(new Float32Array(6).fill(1), 4, 0.95)).toEqual([[0], [1], [2], [3]])
    expect(agglomerate(new Float32Array(6).fill(0.5), 4, 0.95)).toEqual([[0, 1, 2, 3]])
  })

  it('groups three thousand', () => {
    const vectors = Array.from({ length: 3000 }, (_, index) => ({
      terms: [index % 700, 700 + (index % 900), 1600 + (index % 11)],
      weights: [0.7, 0.6, 0.2],
    }))
    const groups = agglomerate(distances(vectors), vectors.length, 0.95)
    expect(groups.flat()).toHaveLength(3000)
  })
})

it('measures the cosine distance of each pair', () => {
  const vectors = [
    { terms: [1, 2], weights: [0.6, 0.8] },
    { terms: [3], weights: [1] },
    { terms: [2, 3], weights: [0.8, 0.6] },
  ]
  const triangle = distances(vectors)
  const expected = [1, 1 - 0.64, 1 - 0.6]
  expect([...triangle].map(one => one.toFixed(5))).toEqual(expected.map(one => one.toFixed(5)))
  expect(slotOf(2, 1)).toBe(2)
})
