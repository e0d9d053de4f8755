import { YamlEdit } from '../../codebook/yaml-edit.js'
import type { Config } from '../config.js'

/** A question that the report has a chapter for. */
export interface ChapterQuestion {
  id: string
  /** The chapter that it is in without the configuration. */
  chapter: string
}

/**
 * The text of a `rapport.yaml` with the questions that are in none of its chapters, each in the chapter that the export
 * gives it; all else stays as it is written. A configuration without chapters leaves them to the export: it stays whole.
 */
export function extendConfig(
  text: string,
  config: Config,
  questions: ChapterQuestion[],
): { text: string; added: string[] } {
  const known = new Set(config.chapters.flatMap(chapter => chapter.questions))
  const fresh = config.chapters.length === 0 ? [] : questions.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return { text, added: [] }
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
  return { text: edit.result(), added: fresh.map(({ id }) => id) }
}
