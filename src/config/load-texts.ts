import { isUtf8 } from 'node:buffer'
import type { Host } from '../host.js'
import { problem } from '../problems/catalogue.js'
import type { Problem } from '../problems/problem.js'
import { reasonOf } from '../problems/reason.js'
import type { OwnText } from './own-text.js'

/** The folder with a text per slot, beside `rapport.yaml`. */
export const TEXTS = 'teksten'
const LONGEST = 1_000_000

/**
 * The analyst's own texts in the folder `teksten` of a project, by slot: the name of the file. Comments are left out, with
 * their lines kept; a file with nothing else says nothing. Links are not followed.
 */
export async function loadTexts(
  project: string,
  host: Host,
): Promise<{ texts: Map<string, OwnText>; problems: Problem[] }> {
  const folder = host.join(project, TEXTS)
  const texts = new Map<string, OwnText>()
  const problems: Problem[] = []
  const all = await host.list(folder).catch(error => {
    if (error.code === 'ENOTDIR') problems.push(problem('texts-no-folder', { file: folder }))
    else if (error.code !== 'ENOENT')
      problems.push(problem('input-unreadable', { file: folder }, undefined, { reason: reasonOf(error) }))
    return []
  })
  const entries = all.filter(({ name }) => /^[^.~].*\.md$/i.test(name))
  for (const { name, kind } of entries) {
    const file = host.join(folder, name)
    if (kind !== 'file') {
      problems.push(problem('text-no-file', { file }))
      continue
    }
    const bytes = await host.readFile(file).catch(() => null)
    if (!bytes) problems.push(problem('text-unreadable', { file }))
    else if (bytes.length > LONGEST) problems.push(problem('text-too-large', { file }))
    else if (!isUtf8(bytes)) problems.push(problem('text-not-utf8', { file }))
    else {
      const markdown = withoutComments(new TextDecoder().decode(bytes))
      if (markdown.trim()) texts.set(name.slice(0, -3), { markdown, place: { file, row: 1 }, isFile: true })
    }
  }
  return { texts, problems }
}

/** A text without its comments; their lines stay, empty, so that the others keep their numbers. */
export function withoutComments(text: string): string {
  let kept = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('<!--', from)
    if (start < 0) return kept + text.slice(from)
    const end = text.indexOf('-->', start)
    const comment = text.slice(start, end < 0 ? undefined : end + 3)
    kept += text.slice(from, start) + comment.replace(/[^\n]+/g, '')
    if (end < 0) return kept
    from = end + 3
  }
}
