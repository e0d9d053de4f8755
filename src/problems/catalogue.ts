import { analysisEntries } from './catalogue/analysis.js'
import { codebookEntries } from './catalogue/codebook.js'
import { configEntries } from './catalogue/config.js'
import { polisEntries } from './catalogue/polis.js'
import { pollEntries } from './catalogue/polls.js'
import { readEntries } from './catalogue/read.js'
import { tagEntries } from './catalogue/tags.js'
import { templateEntries } from './catalogue/template.js'
import { validateEntries } from './catalogue/validate.js'
import type { Entry } from './entry.js'
import type { Place, Problem, Severity } from './problem.js'
import { shownText, shownValue } from './shown-value.js'

/** Every kind of problem, by its code: how bad it is, and in what words it is told. */
const catalogue = {
  ...readEntries,
  ...validateEntries,
  ...pollEntries,
  ...polisEntries,
  ...analysisEntries,
  ...configEntries,
  ...templateEntries,
  ...tagEntries,
  ...codebookEntries,
}

export type ProblemCode = keyof typeof catalogue

const entryOf = (one: Problem): Entry => catalogue[one.code]

/** A problem of a kind that the catalogue knows. */
export const problem = (
  code: ProblemCode,
  place: Place,
  value?: string,
  details?: Record<string, string | number>,
): Problem => ({
  code,
  place,
  ...(value === undefined ? {} : { value }),
  ...(details && Object.keys(details).length > 0 ? { details } : {}),
})

/** Whether the catalogue has this code: a schema says it as the message of what does not fit. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(catalogue, code)

export const severityOf = (one: Problem): Severity => entryOf(one).severity

/** Whether there is an error among these. */
export const isFatal = (problems: Problem[]): boolean => problems.some(one => severityOf(one) === 'error')

/** What is wrong and what to do, without the place. */
export function wordsOf(one: Problem): string {
  const { says, advice } = entryOf(one)
  const details = Object.fromEntries(
    Object.entries(one.details ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' ? shownText(value) : value,
    ]),
  )
  const sentence = says(one.value === undefined ? '' : `‘${shownValue(one.value)}’`, details)
  return advice === undefined ? sentence : `${sentence}; ${advice}`
}

/** One line: the input as the user gave it, sheet, row and column, then what is wrong and what to do. */
export function describe(one: Problem): string {
  const { file, table, row, column } = one.place
  const place = [
    shownText(file),
    ...(table === undefined ? [] : [`sheet ${shownValue(table)}`]),
    ...(row === undefined ? [] : [`row ${row}`]),
    ...(column === undefined ? [] : [`column ${shownValue(column)}`]),
  ]
  return `${place.join(', ')}: ${wordsOf(one)}`
}
