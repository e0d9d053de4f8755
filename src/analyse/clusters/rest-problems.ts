import { problem } from '../../problems/catalogue.js'
import type { Problem } from '../../problems/problem.js'
import type { Question } from '../../validate/session.js'
import type { Cluster } from '../analysis.js'

/** From here on what the report shows as 'overig' is too much, in percents of a question's support. */
const MOST = 40
/** With fewer synthetrons a question is not grouped, and says so. */
const FEWEST = 4

/** A problem for each question of which the shown clusters leave too much out. */
export function restProblems(questions: Question[], clusters: Cluster[][]): Problem[] {
  return questions.flatMap(({ id, place }, index) => {
    const found = clusters[index] ?? []
    const sum = (some: Cluster[], of: (one: Cluster) => number): number =>
      some.reduce((total, one) => total + of(one), 0)
    const support = sum(found, one => one.agree)
    const rest = sum(
      found.filter(one => !one.shown),
      one => one.agree,
    )
    const isGrouped = sum(found, one => one.synthetrons) >= FEWEST
    if (!isGrouped || rest * 100 <= MOST * support) return []
    // Rounded up: 40.2% is more than 40.
    return [problem('cluster-rest-large', place, id, { percent: Math.ceil((rest * 100) / support) })]
  })
}
