import type { People } from './people.js'

/**
 * How people are named in the analysis: `p-001` by their number, with more digits where there are more than 999
 * people, `p-000` for those who did nothing; or their own ids where those are to be kept.
 */
export function pseudonyms(people: People, keepIds: boolean): (id: string) => string {
  if (keepIds) return id => id
  const digits = Math.max(3, String(people.count).length)
  return id => `p-${String((people.numberOf(id) ?? -1) + 1).padStart(digits, '0')}`
}
