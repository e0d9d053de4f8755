/** What a label is recognised by: capitals make no other label. */
const keyOf = (label: string): string => label.toLowerCase()

/**
 * How each label is to be spelled: of those that differ in nothing but capitals, as most often; where two are as frequent, as the
 * first by code point.
 */
export function spellingsOf(labels: string[]): (label: string) => string {
  const spellings = new Map<string, Map<string, number>>()
  for (const label of labels) {
    const known = spellings.get(keyOf(label)) ?? new Map<string, number>()
    spellings.set(keyOf(label), known.set(label, (known.get(label) ?? 0) + 1))
  }
  const chosen = new Map([...spellings].map(([key, counts]) => [key, mostFrequent(counts)]))
  return label => chosen.get(keyOf(label)) ?? label
}

const mostFrequent = (counts: Map<string, number>): string | undefined =>
  [...counts].sort(([a, often], [b, times]) => times - often || (a < b ? -1 : 1))[0]?.[0]
