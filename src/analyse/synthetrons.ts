import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import type { Message, Session, Tier } from '../validate/session.js'
import type { MethodSettings } from './method.js'
import type { Tally } from './tally.js'
import { isFirm, tierOf } from './tiers.js'

/** What the method makes of one message. */
export interface Verdict {
  synthetron: boolean
  bipotron: boolean
  tier: Tier | null
  /** Null without a tier. */
  tierFirm: boolean | null
}

/** Whether enough people agree, or enough disagree. */
export const isSynthetron = (agree: number, disagree: number, { minSupport }: MethodSettings): boolean =>
  agree >= minSupport || disagree >= minSupport

/** Whether a message splits the group: both sides large enough, and the smaller one a large enough part. */
export const isBipotron = (
  agree: number,
  disagree: number,
  { minPerSide, minMinorityPercent }: MethodSettings,
): boolean => {
  const smaller = Math.min(agree, disagree)
  return smaller >= minPerSide && smaller * 100 >= minMinorityPercent * (agree + disagree)
}

/** The verdict on each message, in their order. Flags of the platform win; where they differ, that is a problem. */
export function judgeMessages(
  session: Session,
  tally: Tally,
  method: MethodSettings,
): { verdicts: Verdict[]; problems: Problem[] } {
  const problems: Problem[] = []
  const verdicts = session.messages.map((message, index) => {
    const agree = tally.agree[index] ?? 0
    const disagree = tally.disagree[index] ?? 0
    const { flags } = message
    const computed = {
      synthetron: isSynthetron(agree, disagree, method),
      bipotron: isBipotron(agree, disagree, method),
    }
    const synthetron = flags.synthetron ?? computed.synthetron
    const reached = synthetron && agree + disagree > 0 ? tierOf(agree, disagree, method.tierPercents) : null
    const tier = synthetron ? (flags.tier ?? reached) : null
    problems.push(
      ...difference(message, 'synthetron', flags.synthetron, computed.synthetron),
      ...difference(message, 'bipotron', flags.bipotron, computed.bipotron),
      ...difference(message, 'niveau', flags.tier, reached),
    )
    return {
      synthetron,
      bipotron: flags.bipotron ?? computed.bipotron,
      tier,
      tierFirm: tier === null ? null : isFirm(tier, agree, disagree, method.tierPercents),
    }
  })
  return { verdicts, problems }
}

function difference<T extends boolean | Tier>(
  message: Message,
  column: string,
  flag: T | null,
  computed: T | null,
) {
  if (flag === null || flag === computed) return []
  const said = (value: boolean | Tier | null): string =>
    value === null ? 'no tier' : typeof value === 'string' ? value : `${value ? '' : 'no '}${column}`
  return [problem('flag-differs', { ...message.place, column }, said(flag), { computed: said(computed) })]
}
