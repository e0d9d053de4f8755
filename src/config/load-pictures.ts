import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { isOutside, loadLogo } from '../template/load-logo.js'
import type { LogoFile } from '../template/logo.js'
import type { OwnText } from './own-text.js'

/**
 * A picture in Markdown: what it shows, its file, and maybe words for below it. No part is longer than a writer makes it, so
 * that a text that means no good is read in no time.
 */
const picture = /!\[([^[\]\n]{0,500})\]\([ \t]{0,9}<?([^\s()<>"]{1,300})>?[^()\n]{0,500}\)/g

/** The files of the pictures that texts show, by name; each within the project's folder, and `named` whether it is there or not. */
export async function loadPictures(
  texts: Map<string, OwnText>,
  project: string,
  host: Host,
): Promise<{ pictures: Map<string, LogoFile>; named: string[]; problems: Problem[] }> {
  const pictures = new Map<string, LogoFile>()
  const named = new Set<string>()
  const problems: Problem[] = []
  for (const { markdown, place, isFile } of texts.values())
    for (const found of markdown.matchAll(picture)) {
      const { 1: words = '', 2: name = '', index } = found
      const before = markdown.slice(0, index).split('\n')
      const here =
        isFile && place.row !== undefined
          ? { ...place, row: place.row + before.length - 1, column: String((before.at(-1) ?? '').length + 1) }
          : place
      if (!words.trim()) problems.push(problem('image-without-words', here, name))
      if (pictures.has(name)) continue
      const loaded = await loadLogo({ name, place: here }, project, host)
      problems.push(...loaded.problems)
      if (loaded.logo) pictures.set(name, loaded.logo)
      if (!isOutside(loaded.problems)) named.add(name)
    }
  return { pictures, named: [...named], problems }
}
