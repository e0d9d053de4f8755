import type { Comparison } from '../../analyse/analysis.js'
import type { PollKind, Question, Role, Tier } from '../../validate/session.js'

/** Tiers from most to least agreement, with the names that the method gives them. */
export const tiers: readonly [Tier, string][] = [
  ['top', 'Top'],
  ['high', 'High'],
  ['medium', 'Medium'],
  ['low', 'Low'],
  ['bottom', 'Bottom'],
]
const tierNames = new Map(tiers)
export const tierName = (tier: Tier | null): string | null => (tier && tierNames.get(tier)) ?? null

const comparisons: Record<Comparison, string> = { above: 'hoger', below: 'lager', equal: 'gelijk' }
/** How something compares with its benchmark. */
export const comparisonWord = (comparison: Comparison | null): string | null =>
  comparison && comparisons[comparison]

const kinds: Record<PollKind, string> = { scale: 'schaal', single: 'keuze', multiple: 'meerkeuze' }
export const pollKindWord = (kind: PollKind): string => kinds[kind]

const roles = { 'warm-up': 'opwarm', evaluation: 'evaluatie', closing: 'afsluiting' }
export const roleWord = (role: Role): string | null => role && roles[role]

export const yesNo = (value: boolean): string => (value ? 'ja' : 'nee')

/** Questions by id, as they are named where there is little room. */
export const questionNames = (questions: Question[]): Map<string, string> =>
  new Map(questions.map(({ id, short, text }) => [id, short ?? text]))

/** The last part of a path, whichever way its slashes lean. */
export const fileName = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path
