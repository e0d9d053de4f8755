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
/** The name of a tier as reports write it. */
export const tierName = (tier: Tier | null): string | null => (tier && tierNames.get(tier)) ?? null

const comparisons: Record<Comparison, string> = { above: 'hoger', below: 'lager', equal: 'gelijk' }
/** How something compares with its benchmark. */
export const comparisonWord = (comparison: Comparison | null): string | null =>
  comparison && comparisons[comparison]

const kinds: Record<PollKind, string> = { scale: 'schaal', single: 'keuze', multiple: 'meerkeuze' }
export const pollKindWord = (kind: PollKind): string => kinds[kind]

const roles = { 'warm-up': 'opwarm', evaluation: 'evaluatie', closing: 'afsluiting' }
export const roleWord = (role: Role): string | null => role && roles[role]

const reasons: Record<string, string> = {
  move: 'verplaatst',
  example: 'voorbeeld',
  column: 'kolom cluster',
  keyword: 'trefwoord',
  label: 'label',
  nearness: 'nabijheid',
  draft: 'voorstel',
  seen: 'eerder gezien',
  rest: 'past nergens',
}
/** Why a message is in its cluster: `trefwoord 'potjes'`, `nabijheid 0,17`. */
export function reasonWords(reason: string | null): string | null {
  if (reason === null) return null
  const [kind = '', ...rest] = reason.split(' ')
  const detail = rest.join(' ').replace(/^(\d*)\.(\d+)$/, (_, whole, part) => `${whole || '0'},${part}`)
  return [reasons[kind] ?? kind, detail].filter(Boolean).join(' ')
}

/** Whether an analyst has reviewed a cluster; nothing for what fits none. */
export const statusWord = (status: 'confirmed' | 'provisional' | null): string | null =>
  status && { confirmed: 'bevestigd', provisional: 'voorlopig' }[status]

export const yesNo = (value: boolean): string => (value ? 'ja' : 'nee')

/** Questions by id, as they are named where there is little room. */
export const questionNames = (questions: Question[]): Map<string, string> =>
  new Map(questions.map(({ id, short, text }) => [id, short ?? text]))

/** The last part of a path, whichever way its slashes lean. */
export const fileName = (path: string): string => path.split(/[\\/]/).filter(Boolean).at(-1) ?? path
