import { dirname, join, sep } from 'node:path'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { outputAdviceOf, reasonOf } from '../problems/reason.js'

/** What kept a file from being written, when it lies with its folder and not with the file itself. */
class FolderFault extends Error {
  constructor(override readonly cause: unknown) {
    super()
  }
}

/** Does what depends on a folder alone. */
export const withFolder = <T>(work: Promise<T>): Promise<T> =>
  work.catch(error => {
    throw new FolderFault(error)
  })

/** A file that could not be written, and why. */
export interface Failure {
  path: string
  error: unknown
}

/** A problem for each failure, but one for all that fail for the same reason in the same folder, or in one within it. */
export function unwritable(failures: Failure[]): Problem[] {
  const groups: { path: string; cause: unknown; folder: string | null; others: number }[] = []
  for (const { path, error } of failures) {
    const isFolder = error instanceof FolderFault
    const cause = isFolder ? error.cause : error
    const folder = isFolder ? dirname(path) : null
    const same = groups.find(
      one =>
        one.folder !== null &&
        folder !== null &&
        reasonOf(one.cause) === reasonOf(cause) &&
        (isWithin(folder, one.folder) || isWithin(one.folder, folder)),
    )
    if (same) same.others++
    else groups.push({ path, cause, folder, others: 0 })
  }
  return groups.map(({ path, cause, others }) =>
    problem('output-unwritable', { file: path }, undefined, {
      reason: reasonOf(cause),
      advice: outputAdviceOf(cause),
      ...(others > 0 ? { others } : {}),
    }),
  )
}

const isWithin = (path: string, folder: string): boolean =>
  folder === '.' ? !path.startsWith('..') : join(path, sep).startsWith(join(folder, sep))
