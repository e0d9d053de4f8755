import { describe, severityOf } from './catalogue.js'
import type { Problem, Severity } from './problem.js'

export interface ProblemLine {
  severity: Severity
  text: string
}

/** Errors that are shown one by one. */
const MOST_ERRORS = 20
/** Kinds of warnings and notes that are shown. */
const MOST_KINDS = 13

/**
 * The problems as lines for a person, 35 at most: the first errors one by one, then a line for each kind of warning and
 * each kind of note, with the first of it. Or all of them, one by one.
 */
export function summarise(problems: Problem[], all = false): ProblemLine[] {
  if (all)
    return (['error', 'warning', 'note'] as const).flatMap(severity =>
      problems.filter(one => severityOf(one) === severity).map(one => ({ severity, text: describe(one) })),
    )
  const errors = problems.filter(one => severityOf(one) === 'error')
  const lines = errors
    .slice(0, MOST_ERRORS)
    .map((one): ProblemLine => ({ severity: 'error', text: describe(one) }))
  const more = errors.length - MOST_ERRORS
  if (more > 0) lines.push({ severity: 'error', text: `and ${more} more ${more === 1 ? 'error' : 'errors'}` })
  const kinds = [...kindsOf(problems, 'warning'), ...kindsOf(problems, 'note')]
  lines.push(...kinds.slice(0, MOST_KINDS))
  const left = kinds.slice(MOST_KINDS)
  if (left[0])
    lines.push({
      severity: left[0].severity,
      text: `and ${left.length} more ${left.length === 1 ? 'kind' : 'kinds'}`,
    })
  return lines
}

function kindsOf(problems: Problem[], severity: Severity): ProblemLine[] {
  const kinds = new Map<string, { first: Problem; count: number }>()
  for (const one of problems) {
    if (severityOf(one) !== severity) continue
    const kind = kinds.get(one.code)
    if (kind) kind.count++
    else kinds.set(one.code, { first: one, count: 1 })
  }
  return [...kinds.values()].map(({ first, count }) => ({
    severity,
    text: count === 1 ? describe(first) : `${describe(first)} (and ${count - 1} more like this)`,
  }))
}
