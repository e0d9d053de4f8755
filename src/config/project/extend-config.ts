import { YamlEdit } from '../../codebook/yaml-edit.js'
import { scalar } from '../../codebook/yaml-write.js'
import type { Config } from '../config.js'
import { type ProjectFacts, questionEntry } from './start-config.js'

/** A question that the report has a chapter for. */
interface ChapterQuestion {
  id: string
  /** The chapter that it is in without the configuration. */
  chapter: string
}

/**
 * The text of a `rapport.yaml` with the questions that are new to it: each in the chapter that the export gives it, and in
 * `vragen`; all else stays as it is written. A configuration without chapters leaves them to the export: it stays whole.
 */
export function extendConfig(
  text: string,
  config: Config,
  { chapters, questions }: Pick<ProjectFacts, 'chapters' | 'questions'>,
): { text: string; added: string[] } {
  if (config.chapters.length === 0) return { text, added: [] }
  const known = new Set(config.chapters.flatMap(chapter => chapter.questions))
  const fresh = chapters
    .flatMap(({ title, questions: ids }): ChapterQuestion[] => ids.map(id => ({ id, chapter: title })))
    .filter(({ id }) => !known.has(id))
  const unsaid = questions.filter(
    ({ id }) => !known.has(id) && !config.questions.has(id) && !isNoted(text, id),
  )
  if (fresh.length === 0 && unsaid.length === 0) return { text, added: [] }
  const edit = new YamlEdit(text)
  const titles = [...new Set(fresh.map(({ chapter }) => chapter))]
  const ofTitle = (title: string): string[] =>
    fresh.filter(({ chapter }) => chapter === title).map(({ id }) => id)
  const placed = titles.filter(title => {
    const at = config.chapters.findIndex(chapter => chapter.title === title)
    if (at >= 0) edit.addWords(edit.map(['hoofdstukken', at]), 'vragen', ofTitle(title))
    return at >= 0
  })
  edit.addMaps(
    edit.map([]),
    'hoofdstukken',
    titles.filter(title => !placed.includes(title)).map(titel => ({ titel, vragen: ofTitle(titel) })),
    true,
  )
  const entries = unsaid.map(questionEntry)
  // Comments alone need no key to stand under.
  const isNeeded = config.questions.size > 0 || entries.some(({ line }) => !line.startsWith('#'))
  const isSaid = isNeeded && edit.addLines(edit.map([]), 'vragen', entries, ['hoofdstukken'])
  const isNew = new Set([...fresh, ...(isSaid ? unsaid : [])].map(({ id }) => id))
  return { text: edit.result(), added: questions.flatMap(({ id }) => (isNew.has(id) ? [id] : [])) }
}

/** Whether a comment has an entry for the question, as `init` writes one of which nothing is said. */
const isNoted = (text: string, id: string): boolean =>
  text.split('\n').some(line => line.trim().startsWith(`# ${scalar(id)}:`))
