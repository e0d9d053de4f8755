import { createHash } from 'node:crypto'
import { withoutAccents } from '../dutch/without-accents.js'
import type { Place } from '../problems/problem.js'

/** A text of the analyst's own, Markdown, with {{figures}} still in it. */
export interface OwnText {
  markdown: string
  place: Place
  /** Whether its lines are those of the file, so that a slip in it can be pointed at. */
  isFile: boolean
}

/** The slot of the introduction to a chapter. */
export const chapterSlot = (chapter: string): string => `hoofdstuk-${slug(chapter)}`

/** Letters of a title that a name keeps. */
const LONGEST = 60
const MARK = 6

/**
 * A title as file names can have it: `Wonen & werken` is `wonen-werken`. What loses letters by that, as a long title or one in
 * another script does, has a mark of its own behind it, so that no two titles share a name.
 */
export function slug(title: string): string {
  const plain = withoutAccents(title).toLowerCase()
  const name = trimmed(plain.replace(/[^a-z0-9]+/g, '-'))
  const isWhole = name !== '' && name.length <= LONGEST && !/[^\P{L}a-z]|[^\P{N}0-9]/u.test(plain)
  if (isWhole) return name
  const mark = createHash('sha256').update(title.normalize('NFC')).digest('hex').slice(0, MARK)
  return trimmed(`${trimmed(name.slice(0, LONGEST - MARK - 1))}-${mark}`)
}

const trimmed = (name: string): string => name.replace(/^-+|-+$/g, '')
