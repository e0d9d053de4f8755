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

/** A title as file names can have it: `Wonen & werken` is `wonen-werken`. */
export const slug = (title: string): string =>
  withoutAccents(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
