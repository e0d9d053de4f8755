import type { BlockCall, Heading, PagePart, Prose } from './template.js'

/** A line that holds only `{{name key=value …}}`. */
const BLOCK = /^\s*\{\{\s*([a-z0-9-]+)((?:\s+[a-z0-9-]+=[^\s{}]+)*)\s*\}\}\s*$/
const HEADING = /^(#{1,3})\s+(.+?)\s*$/

/** The parts of a page, in order: headings, block calls, and the Markdown in between. */
export function readPage(text: string): PagePart[] {
  const parts: PagePart[] = []
  let prose: Prose | null = null
  text.split(/\r?\n/).forEach((content, index) => {
    const line = index + 1
    const block = BLOCK.exec(content)
    const heading = HEADING.exec(content)
    if (block || heading) prose = null
    if (block) parts.push(blockCall(block[1] ?? '', block[2] ?? '', line))
    else if (heading) parts.push(headingOf(heading[1] ?? '#', heading[2] ?? '', line))
    else if (prose) prose.markdown += `\n${content}`
    else if (content.trim()) {
      prose = { kind: 'prose', markdown: content, line }
      parts.push(prose)
    }
  })
  return parts
}

function blockCall(name: string, options: string, line: number): BlockCall {
  const pairs = options
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((pair): [string, string] => {
      const equals = pair.indexOf('=')
      return [pair.slice(0, equals), pair.slice(equals + 1)]
    })
  return { kind: 'block', name, options: new Map(pairs), line }
}

const headingOf = (marks: string, text: string, line: number): Heading => ({
  kind: 'heading',
  level: marks.length as 1 | 2 | 3,
  text,
  line,
})
