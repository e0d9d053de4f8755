/** What is what in two groupings of the same things: how many are in both of each pair of groups, and in each group. */
function crossed(gold: string[], found: string[]) {
  const count = (keys: string[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  return {
    gold: count(gold),
    found: count(found),
    both: count(gold.map((one, at) => `${one}\0${found[at]}`)),
  }
}

const pairs = (count: number): number => (count * (count - 1)) / 2
const sumOf = (values: Iterable<number>, of: (value: number) => number = value => value): number => {
  let sum = 0
  for (const value of values) sum += of(value)
  return sum
}

/** Adjusted Rand index (Hubert and Arabie, 1985): 1 for the same grouping, about 0 for chance. */
export function adjustedRand(gold: string[], found: string[]): number {
  const counts = crossed(gold, found)
  const both = sumOf(counts.both.values(), pairs)
  const [left, right] = [sumOf(counts.gold.values(), pairs), sumOf(counts.found.values(), pairs)]
  const expected = gold.length < 2 ? 0 : (left * right) / pairs(gold.length)
  const most = (left + right) / 2
  return most === expected ? Number(both === most) : (both - expected) / (most - expected)
}

/** B-cubed precision, recall and their harmonic mean (Bagga and Baldwin, 1998), each thing counting once. */
export function bCubed(gold: string[], found: string[]): { precision: number; recall: number; f1: number } {
  const counts = crossed(gold, found)
  let precision = 0
  let recall = 0
  gold.forEach((one, at) => {
    const both = counts.both.get(`${one}\0${found[at]}`) ?? 0
    precision += both / (counts.found.get(found[at] ?? '') ?? 1)
    recall += both / (counts.gold.get(one) ?? 1)
  })
  precision /= Math.max(1, gold.length)
  recall /= Math.max(1, gold.length)
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** The share that has the very label of the gold grouping. */
export const accuracy = (gold: string[], found: string[]): number =>
  sumOf(gold.map((one, at) => Number(one === found[at]))) / Math.max(1, gold.length)
