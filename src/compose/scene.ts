import type { Analysis, QuestionAnalysis } from '../analyse/analysis.js'
import type { Config } from '../config/config.js'
import type { Picture } from '../template/logo.js'
import type { BlockCall, Template } from '../template/template.js'
import type { Question, Session } from '../validate/session.js'
import type { Chapter, Outline } from './chapters.js'
import type { QuoteBook } from './quotes.js'
import type { Block, List, Logo, Paragraph, Section } from './report.js'
import type { Sentences, Values } from './sentences.js'
import type { Slots } from './slots.js'

/** What is known while a report is composed, and where in it we are. */
export interface Scene {
  session: Session
  analysis: Analysis
  template: Template
  config: Config
  outline: Outline
  sentences: Sentences
  quotes: QuoteBook
  questions: Map<string, QuestionAnalysis>
  /** The report's title, its logo, its date in words where it has one, and where its figures come from. */
  title: string
  logo: Logo | null
  dateText: string | null
  sourceLine: string
  /** All figures that texts can use, by name. */
  values: Values
  /** The places for the analyst's own texts, as they are met. */
  slots: Slots
  /** The pictures that own texts can show, by name. */
  pictures: Map<string, Picture>
  /** The next number of a figure. */
  nextFigure: () => number
  /** Composes a unit's page, such as `vraag`, in a place of its own. */
  unit: (name: string, place: Partial<Scene>) => Section[]
  /** On the page at hand: the messages that a block of it is to quote, and those quoted so far. */
  left: ReadonlySet<string>
  quoted: Set<string>
  /** Within a chapter or a question. */
  chapter?: Chapter
  question?: Question
}

/** Values that only hold within a chapter or a question. */
export const placeValues = (chapter: Chapter | undefined, question: Question | undefined): Values => ({
  ...(chapter ? { 'hoofdstuk.titel': chapter.title } : {}),
  ...(question ? { 'vraag.kort': nameOf(question), 'vraag.tekst': question.text } : {}),
})

/** What a block yields: blocks, whole sections, or nothing, and then it leaves no trace. */
export type BlockMaker = (scene: Scene, call: BlockCall) => (Block | Section)[]

export const isSection = (one: Block | Section): one is Section => 'sections' in one

/** An option that is a whole number of at least 1, or what holds without it. */
export function numberOption(call: BlockCall, name: string, otherwise: number): number {
  const value = Number(call.options.get(name))
  return Number.isInteger(value) && value >= 1 ? value : otherwise
}

/** A paragraph of plain text; nothing for an empty one. */
export const paragraph = (text: string, role: 'body' | 'lead' = 'body'): Paragraph[] =>
  text.trim() ? [{ kind: 'paragraph', role, content: [{ kind: 'text', text: text.trim() }] }] : []

/** Points below one another; one that a template leaves empty is left out. */
export function points(texts: string[]): List[] {
  const items = texts.filter(text => text.trim()).map(text => [{ kind: 'text' as const, text }])
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : []
}

/** How a question is named where there is little room. */
export const nameOf = (question: { short: string | null; text: string }): string =>
  question.short ?? question.text

/** The place of the question or chapter at hand among its kind: sentences that come back for each take turns by it. */
export function turnOf({ question, chapter, session, outline }: Scene): number {
  const place = question
    ? session.questions.findIndex(({ id }) => id === question.id)
    : outline.chapters.findIndex(({ title }) => title === chapter?.title)
  return Math.max(0, place)
}

/** A heading within a section, without a number: its destination is given later. */
export const subheading = (text: string, level: 3 | 4 = 4): Block => ({
  kind: 'heading',
  level,
  number: null,
  text,
  destination: '',
})
