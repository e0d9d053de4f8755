import { severityOf } from '../../problems/catalogue.js'
import type { Severity } from '../../problems/problem.js'
import { shownValue } from '../../problems/shown-value.js'
import { aligned } from '../aligned.js'
import { counted } from '../counted.js'
import type { Outcome } from '../make.js'

/** What became of each session, a line each; null for one that ended without an outcome. */
export function outcomeTable(outcomes: [session: string, outcome: Outcome | null][]): string {
  const rows = outcomes.map(([session, outcome]) => {
    const { done = null, seconds } = outcome ?? {}
    const figures = done ? [done.participants, done.messages, done.synthetrons, done.pages] : ['', '', '', '']
    return [shownValue(session), ...figures.map(String), seconds?.toFixed(1) ?? '', wordOf(outcome)]
  })
  const head = ['session', 'participants', 'messages', 'synthetrons', 'pages', 'seconds', 'outcome']
  return aligned([head, ...rows], 5, 1).trimEnd()
}

function wordOf(outcome: Outcome | null): string {
  if (outcome === null) return 'failed'
  const { done, problems } = outcome
  const count = (severity: Severity): number => problems.filter(one => severityOf(one) === severity).length
  if (!done) return `failed: ${counted(count('error'), 'error')}`
  return count('warning') > 0 ? `done, ${counted(count('warning'), 'warning')}` : 'done'
}
