import { analyse } from '../analyse/analyse.js'
import { type SampleParts, sampleSession } from '../analyse/sample.testing.js'
import { type Config, noConfig } from '../config/config.js'
import type { OwnText } from '../config/own-text.js'
import { nodeHost } from '../host.js'
import type { Problem } from '../problems/problem.js'
import { loadTemplate } from '../template/load-template.js'
import { readPage } from '../template/read-page.js'
import type { Template, TemplatePage } from '../template/template.js'
import { maskTexts } from '../validate/mask-texts.js'
import type { Question } from '../validate/session.js'
import { compose } from './compose.js'
import type { Block, InfographicBlock, Inline, Quote, Report, Section } from './report.js'

const loaded = await loadTemplate('standaard', nodeHost)
if (!loaded.template) throw new Error('the template standaard cannot be loaded')
/** The template that ships with the program. */
export const standaard: Template = loaded.template

/** A text of the analyst's own, in a file of its own. */
export const ownText = (markdown: string): OwnText => ({
  markdown,
  place: { file: 'tekst.md', row: 1 },
  isFile: true,
})

export const samplePage = (markdown: string): TemplatePage => ({
  file: 'proef.md',
  parts: readPage(markdown),
})

export const sampleQuestion = (id: string, parts: Partial<Question> = {}): Question => ({
  id,
  text: `Vraag ${id}?`,
  introduction: null,
  short: null,
  chapter: null,
  role: null,
  place: { file: 'sessie.xlsx' },
  ...parts,
})

export interface Wishes {
  session?: SampleParts
  config?: Partial<Config>
  template?: Partial<Template>
  /** One page instead of all pages of the template. */
  page?: string
}

/** A session all the way to its report, with the standard template and whatever a test gives. */
export function composeSample(wishes: Wishes = {}): { report: Report; problems: Problem[] } {
  const pages = wishes.page === undefined ? standaard.pages : [samplePage(wishes.page)]
  const template = { ...standaard, pages, ...wishes.template }
  const { session } = maskTexts(sampleSession({ checksum: 'abc', ...wishes.session }), [])
  const { analysis } = analyse(session, { ...template, keepIds: false }, [])
  return compose(session, analysis, template, { ...noConfig, ...wishes.config }, '1.2.3')
}

/** All blocks of these sections, those of sections within them too, in order. */
export const blocksOf = (sections: Section[]): Block[] =>
  sections.flatMap(section => [...section.blocks, ...blocksOf(section.sections)])

/** All headings of these sections, with the headings among their blocks, in order. */
export const headingsOf = (sections: Section[]): { number: string | null; text: string }[] =>
  sections.flatMap(section => [
    ...(section.heading ? [section.heading] : []),
    ...section.blocks.flatMap(block => (block.kind === 'heading' ? [block] : [])),
    ...headingsOf(section.sections),
  ])

const spoken = (content: Inline[]): string =>
  content.map(part => (part.kind === 'footnote' ? ` (${spoken(part.content)})` : part.text)).join('')
const quoted = (quotes: Quote[]): string[] =>
  quotes.flatMap(({ text, votes }) => [text, ...(votes === null ? [] : [votes])])

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [spoken(block.content)]
    case 'list':
      return block.items.map(spoken)
    case 'quotes':
      return quoted(block.items)
    case 'quote-columns':
      return [block.caption, ...block.columns.flatMap(one => [one.heading, ...quoted(one.quotes)])]
    case 'table':
      return [
        block.caption,
        ...block.columns.map(one => one.heading),
        ...block.rows.flat().flatMap(cell => [cell.text, spoken(cell.footnote ?? [])]),
      ].filter(Boolean)
    case 'key-figures':
    case 'facts':
      return block.items.map(({ value, label }) => `${value} ${label}`)
    case 'figure':
      return [
        block.chart.title,
        ...('bars' in block.chart ? block.chart.bars : block.chart.options).map(({ label }) => label),
        ...(block.caption ? [block.caption] : []),
      ]
    case 'box':
      return [block.title, ...block.content.flatMap(textsOfBlock)]
    case 'picture':
      return [block.alternative, ...(block.caption ? [block.caption] : [])]
    case 'infographic':
      return infographicTexts(block.infographic)
    case 'contents':
      return []
  }
}

/** The lists of a block, in order; its factors are one as well. */
export function infographicLists(block: InfographicBlock): { heading: string; items: string[] }[] {
  switch (block.kind) {
    case 'factors':
      return [{ heading: block.caption, items: block.items.map(({ label }) => label) }, ...block.columns]
    case 'columns':
      return block.columns
    case 'poll':
      return block.lists
    case 'contrast':
      return [block.good, block.bad]
  }
}

const infographicTexts = ({
  title,
  subtitle,
  keyFigures,
  goalHeading,
  goal,
  blocks,
  source,
}: Report['infographic']): string[] => [
  title,
  ...(subtitle === null ? [] : [subtitle]),
  ...keyFigures.map(({ value, label }) => `${value} ${label}`),
  ...(goal === null ? [] : [goalHeading, goal]),
  ...blocks.flatMap(block => [
    block.heading,
    ...(block.kind === 'poll' ? [block.value, block.sentence] : []),
    ...infographicLists(block).flatMap(({ heading, items }) => [...(heading ? [heading] : []), ...items]),
  ]),
  source,
]

/** All words of a report, a text each, in order. */
export const textsOf = (report: Report): string[] => [
  report.title,
  ...report.provenance,
  report.sourceLine,
  report.contentsHeading,
  ...report.sections.flatMap(function walk(section: Section): string[] {
    return [
      ...(section.heading ? [section.heading.text] : []),
      ...section.blocks.flatMap(textsOfBlock),
      ...section.sections.flatMap(walk),
    ]
  }),
  ...infographicTexts(report.infographic),
]
