import { createHash } from 'node:crypto'
import type { Host } from './host.js'
import type { Request, Tell } from './job.js'
import { infographicProblems } from './layout/infographic-problems.js'
import type { Bookmark, Mark } from './layout/pages.js'
import type { Memory } from './memory.js'
import { prepare } from './pipeline.js'
import type { Problem } from './problems/problem.js'
import type { Made } from './render/formats.js'

/** A page as a preview tells of it: its size, and a name that changes when anything on it does. */
export interface Sheet {
  name: string
  width: number
  height: number
}

/** A heading of the report, and the page on which it stands, counted from 0. */
export interface OutlineEntry {
  title: string
  page: number
  children: OutlineEntry[]
}

/** A report that was laid out to be looked at. */
export interface Draft {
  made: Made
  title: string
  sheets: Sheet[]
  outline: OutlineEntry[]
}

/** Lays a report out for a preview; the draft is null when there is an error among the problems. `sources` are what it was made of beyond its usual places. */
export async function draft(
  request: Request,
  host: Host,
  tell: Tell,
  memory: Memory,
): Promise<{ draft: Draft | null; problems: Problem[]; sources: string[] }> {
  const { made, sources, problems } = await prepare(request, host, tell, memory)
  if (!made) return { draft: null, problems, sources }
  const { pages, bookmarks, destinations, info } = made.pages
  problems.push(...infographicProblems([made.pages], made.session.input))
  const pageOf = new Map(destinations.map(({ name, page }) => [name, page]))
  const outline = (all: Bookmark[]): OutlineEntry[] =>
    all.map(({ title, destination, children }) => ({
      title,
      page: pageOf.get(destination) ?? 0,
      children: outline(children),
    }))
  const sheets = pages.map(({ width, height, marks }) => ({ name: nameOf(marks), width, height }))
  return { draft: { made, title: info.title, sheets, outline: outline(bookmarks) }, problems, sources }
}

/** A name that changes with any mark; images by their bytes, of which JSON would make a number each. */
function nameOf(marks: Mark[]): string {
  const hash = createHash('sha1')
  const shown = marks.map(mark => {
    if (mark.kind !== 'image') return mark
    const { bytes, ...picture } = mark.picture
    hash.update(bytes)
    return { ...mark, picture }
  })
  return hash.update(JSON.stringify(shown)).digest('hex')
}

/** A page of a draft as an image. */
export async function sheetImage({ made }: Draft, page: number): Promise<string | null> {
  const { renderSheet } = await import('./render/svg.js')
  const found = made.pages.pages[page]
  return found ? renderSheet(found, made.theme, made.typefaces) : null
}

/** A draft as the report that a build makes. */
export async function draftReport({ made }: Draft): Promise<Uint8Array> {
  const { rendererOf } = await import('./render/formats.js')
  return rendererOf(made)('report')
}
