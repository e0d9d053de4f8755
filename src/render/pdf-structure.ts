import type { LinkMark, Pages, StructureNode } from '../layout/pages.js'
import type { Document } from './pdf-document.js'
import { internals, pdfString, type StructureContent, type StructureElement } from './pdfkit-internals.js'

/** Tags that the standard does not know, and what they count as. */
const roles = { Title: 'P', Em: 'Span', Strong: 'Span' }

/**
 * Writes the logical structure over what has been drawn: every node in reading order, its content, its links.
 * A node without any drawn content is left out.
 */
export function writeStructure(
  document: Document,
  pages: Pages,
  contents: Map<number, StructureContent[]>,
  links: { link: LinkMark; page: number }[],
): void {
  const inner = internals(document)
  const root = inner.getStructTreeRoot()
  root.data.RoleMap = roles
  const linksOf = new Map<StructureNode, { link: LinkMark; page: number }[]>()
  for (const one of links) linksOf.set(one.link.node, [...(linksOf.get(one.link.node) ?? []), one])
  const ids = new Map<string, unknown>()

  // An empty cell keeps its place in the row, and an empty heading that of what cells say is above them.
  const hasContent = (node: StructureNode): boolean =>
    node.tag === 'TD' ||
    node.tag === 'TH' ||
    node.children.some(child => (typeof child === 'number' ? contents.has(child) : hasContent(child)))

  const write = (node: StructureNode, attach: (element: StructureElement) => void): void => {
    const element = inner.struct(node.tag, optionsOf(node))
    const { data } = element.dictionary
    if (node.id) {
      data.ID = pdfString(node.id)
      ids.set(node.id, element.dictionary)
    }
    const attributes = attributesOf(node, pages)
    if (attributes) data.A = attributes
    attach(element)
    for (const child of node.children) {
      if (typeof child === 'number') for (const content of contents.get(child) ?? []) element.add(content)
      else if (hasContent(child)) write(child, one => element.add(one))
    }
    for (const { link, page } of linksOf.get(node) ?? []) {
      document.switchToPage(page)
      const options = { structParent: element, Contents: pdfString(link.description) }
      if ('url' in link.target) inner.link(link.x, link.y, link.width, link.height, link.target.url, options)
      else inner.goTo(link.x, link.y, link.width, link.height, link.target.destination, options)
    }
    element.end()
  }
  write(pages.structure, element => inner.addStructure(element))
  root.data.IDTree = {
    Names: [...ids]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, reference]) => [pdfString(id), reference]),
  }
}

function optionsOf(node: StructureNode): Record<string, unknown> {
  return {
    ...(node.tag === 'Document' ? { lang: 'nl-NL' } : {}),
    ...(node.alternative ? { alt: node.alternative } : {}),
    ...(node.actual ? { actual: node.actual } : {}),
  }
}

function attributesOf(node: StructureNode, pages: Pages): Record<string, unknown> | null {
  if (node.tag === 'L') return { O: 'List', ListNumbering: node.ordered ? 'Decimal' : 'Disc' }
  if (node.tag === 'Table' && node.summary) return { O: 'Table', Summary: pdfString(node.summary) }
  if (node.scope) return { O: 'Table', Scope: node.scope }
  if (node.headers) return { O: 'Table', Headers: node.headers.map(pdfString) }
  if (node.tag === 'Figure' && node.box) {
    const { x, y, width, height } = node.box
    const page = pages.pages[0]?.height ?? 0
    return { O: 'Layout', Placement: 'Block', BBox: [x, page - y - height, x + width, page - y] }
  }
  return null
}
