import { shownText } from '../../problems/shown-value.js'
import { aligned } from '../aligned.js'
import type { Outcome } from '../make.js'

const head = ['participants', 'messages', 'synthetrons', 'pages', 'seconds', 'outcome']
/** Between two columns. */
const GAP = 2
/** The least that is shown of a path. */
const SHORTEST = 12

/** What became of each session, a line each, in so many characters; null for one that ended without an outcome. */
export function outcomeTable(outcomes: [session: string, outcome: Outcome | null][], width: number): string {
  const taken = head.reduce((sum, { length }) => sum + GAP + length, 0)
  const rows = outcomes.map(([session, outcome]) => {
    const { done = null, seconds } = outcome ?? {}
    const figures = done
      ? [done.participants ?? '', done.messages, done.synthetrons, done.pages]
      : ['', '', '', '']
    return [
      endOf(shownText(session), Math.max(SHORTEST, width - taken)),
      ...figures.map(String),
      seconds?.toFixed(1) ?? '',
      done ? 'done' : 'failed',
    ]
  })
  return aligned([['session', ...head], ...rows], 5, 1).trimEnd()
}

/** The end of a path, which tells it from others. */
function endOf(path: string, length: number): string {
  const characters = [...path]
  return characters.length <= length ? path : `…${characters.slice(1 - length).join('')}`
}
