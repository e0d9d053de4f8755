import type { PagePart, TemplatePage } from '../template/template.js'
import { callProblems } from './blocks/call-problems.js'
import { blockKinds } from './blocks/registry.js'
import { markdownBlocks } from './markdown.js'
import type { Block, Heading, Section } from './report.js'
import { isSection, placeValues, type Scene } from './scene.js'
import type { Values } from './sentences.js'

const newSection = (heading: Heading | null): Section => ({
  heading,
  ownPage: heading?.level === 1,
  blocks: [],
  sections: [],
})

/** The sections of a template's page, its blocks made in order. Sections that stay empty are left out. */
export function composePage(page: TemplatePage, around: Scene): Section[] {
  const scene: Scene = { ...around, left: quotedOn(page, around), quoted: new Set() }
  const root = newSection(null)
  const open: Section[] = [root]
  const here = placeValues(scene.chapter, scene.question)
  for (const part of page.parts) {
    const place = { file: page.file, row: part.line }
    if (part.kind === 'heading') {
      const text = scene.sentences.fill(part.text, scene.values, place, here)
      const section = newSection({ kind: 'heading', level: part.level, number: null, text, destination: '' })
      while (open.length > 1 && (open.at(-1)?.heading?.level ?? 0) >= part.level) open.pop()
      open.at(-1)?.sections.push(section)
      open.push(section)
      continue
    }
    const section = open.at(-1) ?? root
    for (const made of makePart(part, page.file, here, scene)) {
      if (isSection(made)) section.sections.push(made)
      else if (section.sections.length === 0) section.blocks.push(made)
      // Text that follows subsections stands in a section of its own, so that the order is kept.
      else section.sections.push({ ...newSection(null), blocks: [made] })
    }
  }
  const all =
    root.blocks.length > 0 ? [{ ...newSection(null), blocks: root.blocks }, ...root.sections] : root.sections
  return all.flatMap(withoutEmpty)
}

/** The messages that blocks of this page are to quote. */
const quotedOn = ({ parts }: TemplatePage, scene: Scene): Set<string> =>
  new Set(
    parts.flatMap(part =>
      part.kind === 'block' ? (blockKinds.get(part.name)?.quotes?.(scene, part) ?? []) : [],
    ),
  )

function makePart(
  part: Exclude<PagePart, { kind: 'heading' }>,
  file: string,
  here: Values,
  scene: Scene,
): (Block | Section)[] {
  const place = { file, row: part.line }
  const { sentences, values } = scene
  if (part.kind === 'prose') return markdownBlocks(sentences.fillMarkdown(part.markdown, values, place, here))
  const kind = blockKinds.get(part.name)
  sentences.note(callProblems(part, file, Boolean(scene.chapter || scene.question)))
  return kind ? kind.make(scene, part) : []
}

function withoutEmpty(section: Section): Section[] {
  const sections = section.sections.flatMap(withoutEmpty)
  return section.blocks.length === 0 && sections.length === 0 ? [] : [{ ...section, sections }]
}

/** Numbers the headings of the first two levels, and gives every heading its destination. */
export function number(sections: Section[], from: number): Section[] {
  let destination = 0
  const place = (): string => {
    destination += 1
    return `kop${String(destination).padStart(4, '0')}`
  }
  const walk = (all: Section[], prefix: string, first: number, above: number): Section[] => {
    let index = first - 1
    return all.map(section => {
      const numbered = section.heading !== null && section.heading.level <= 2
      if (numbered) index += 1
      const own = numbered ? `${prefix}${index}` : null
      const heading = section.heading && { ...section.heading, number: own, destination: place() }
      const level = heading?.level ?? above
      const blocks = withoutSkips(section.blocks, level)
      return {
        ...section,
        heading,
        blocks,
        sections: walk(section.sections, own === null ? prefix : `${own}.`, 1, level),
      }
    })
  }
  return walk(sections, '', from, 0)
}

/**
 * Headings between blocks are never more than one level below the one before, for a reader would look for what is
 * missing; those of one level stay of one level, and look as they did.
 */
function withoutSkips(blocks: Block[], sectionLevel: number): Block[] {
  if (sectionLevel === 0) return blocks
  const above: { own: number; level: number }[] = []
  return blocks.map(block => {
    if (block.kind !== 'heading') return block
    const own = block.level
    while ((above.at(-1)?.own ?? 0) >= own) above.pop()
    const level = Math.min(own, (above.at(-1)?.level ?? sectionLevel) + 1) as Heading['level']
    above.push({ own, level })
    return level === own ? block : { ...block, level, look: own }
  })
}
