import type { Built } from '../job.js'
import { problem, severityOf } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'

/**
 * What `--strict` does not let pass: clusters that nobody reviewed, and any warning but those of personal data, which is
 * masked already: there is nothing left to mend.
 */
export function strictProblems({ subject, problems }: Pick<Built, 'subject' | 'problems'>): Problem[] {
  if (!subject) return []
  const place = { file: subject.session.input }
  const warnings = problems.filter(
    one => severityOf(one) === 'warning' && one.code !== 'personal-data',
  ).length
  return [
    ...subject.analysis.questions.flatMap(({ id, clusters }) => {
      const count = clusters.filter(({ status }) => status === 'provisional').length
      return count > 0 ? [problem('codebook-unreviewed', place, id, { count })] : []
    }),
    ...(warnings > 0 ? [problem('codebook-strict', place, undefined, { count: warnings })] : []),
  ]
}
