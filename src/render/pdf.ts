import type {
  Bookmark,
  ChartMark,
  DrawnShape,
  DrawnText,
  LinkMark,
  Mark,
  Owner,
  Pages,
} from '../layout/pages.js'
import type { Theme } from '../template/theme.js'
import { type ChartDrawer, drawsHere } from './chart-drawer.js'
import type { Drawing } from './draw-chart.js'
import { FontBook } from './font-book.js'
import { type Document, openDocument } from './pdf-document.js'
import { PdfImages } from './pdf-images.js'
import { writeStructure } from './pdf-structure.js'
import { internals, type OutlineItem, type StructureContent } from './pdfkit-internals.js'
import type { Typefaces } from './typefaces.js'

/** What files are dated by when the session has no date. */
const UNDATED = '2000-01-01'

/** A file that goes along within the PDF. */
export interface Attachment {
  name: string
  /** Its media type. */
  type: string
  description: string
  bytes: Uint8Array
}

/**
 * The document as PDF: PDF/UA-1 and PDF/A-2a (3a with attachments), fonts embedded, charts as vectors. The same pages give the
 * same bytes, whoever draws the charts.
 */
export async function renderPdf(
  pages: Pages,
  theme: Theme,
  typefaces: Typefaces,
  attachments: Attachment[] = [],
  charts: ChartDrawer = drawsHere({ theme, measure: typefaces }),
): Promise<Uint8Array> {
  const date = new Date(`${pages.info.date ?? UNDATED}T00:00:00Z`)
  const document = openDocument(
    {
      Title: pages.info.title,
      Author: pages.info.author,
      Subject: pages.info.subject,
      Keywords: pages.info.keywords,
      Creator: pages.info.creator,
      Producer: 'pdfkit',
      CreationDate: date,
      ModDate: date,
    },
    attachments.length > 0 ? 'PDF/A-3a' : 'PDF/A-2a',
  )
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>(resolve => document.on('end', resolve))

  const fonts = new FontBook(document, typefaces)
  const images = new PdfImages(document)
  const contents = new Map<number, StructureContent[]>()
  const links: { link: LinkMark; page: number }[] = []
  const pageReferences: unknown[] = []
  for (const [index, page] of pages.pages.entries()) {
    const drawings = new Map<ChartMark, Drawing>()
    for (const mark of page.marks) if (mark.kind === 'chart') drawings.set(mark, await charts.draw(mark))
    document.addPage({ size: [page.width, page.height], margin: 0 })
    pageReferences.push(internals(document).page.dictionary)
    for (const link of page.marks) if (link.kind === 'link') links.push({ link, page: index })
    drawMarks(document, page.marks, fonts, images, drawings, contents)
  }
  for (const { name, page, y } of pages.destinations) {
    document.switchToPage(page)
    internals(document).addNamedDestination(name, 'XYZ', 0, y, null)
  }
  writeStructure(document, pages, contents, links)
  writeBookmarks(document, pages, pageReferences)
  internals(document)._root.data.PageLabels = { Nums: [0, { S: 'D', St: 1 }] }
  for (const { name, type, description, bytes } of attachments)
    internals(document).file(bytes, {
      name,
      type,
      description,
      relationship: 'Data',
      creationDate: date,
      modifiedDate: date,
    })
  document.end()
  await ended
  return Buffer.concat(chunks)
}

/** Draws a page's marks, those of one owner in one stretch of marked content. */
function drawMarks(
  document: Document,
  marks: Mark[],
  fonts: FontBook,
  images: PdfImages,
  drawings: Map<ChartMark, Drawing>,
  contents: Map<number, StructureContent[]>,
): void {
  const inner = internals(document)
  let open: Owner | null = null
  const own = (owner: Owner): void => {
    if (owner === open) return
    if (open !== null) inner.endMarkedContent()
    open = owner
    if (typeof owner === 'number') {
      const content = inner.markStructureContent('Span')
      const known = contents.get(owner)
      if (known) known.push(content)
      else contents.set(owner, [content])
    } else inner.markContent('Artifact', { type: owner === 'pagination' ? 'Pagination' : 'Layout' })
  }
  for (const mark of marks) {
    if (mark.kind === 'link') continue
    own(mark.owner)
    if (mark.kind === 'image') images.draw(mark)
    else if (mark.kind === 'chart') {
      document.save().translate(mark.x, mark.y)
      for (const drawn of drawings.get(mark) ?? []) drawMark(document, drawn, fonts)
      document.restore()
    } else drawMark(document, mark, fonts)
  }
  if (open !== null) inner.endMarkedContent()
}

function drawMark(document: Document, mark: DrawnText | DrawnShape, fonts: FontBook): void {
  if (mark.kind === 'text') {
    fonts.use(mark.font, mark.size)
    const draw = (): unknown =>
      document
        .fillColor(mark.colour)
        .text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' })
    if (mark.rotate === undefined) draw()
    else {
      document.save().rotate(mark.rotate, { origin: [mark.x, mark.y] })
      draw()
      document.restore()
    }
    return
  }
  if (mark.at) document.save().translate(mark.at.x, mark.at.y).scale(mark.at.scale)
  const path = document.path(mark.path)
  if (mark.stroke) {
    path.lineWidth(mark.stroke.width)
    if (mark.stroke.dash)
      path.dash(mark.stroke.dash[0] ?? 1, { space: mark.stroke.dash[1] ?? mark.stroke.dash[0] ?? 1 })
    if (mark.fill) path.fillAndStroke(mark.fill, mark.stroke.colour)
    else path.stroke(mark.stroke.colour)
    if (mark.stroke.dash) document.undash()
  } else path.fill(mark.fill ?? 'black', mark.evenOdd ? 'even-odd' : 'non-zero')
  if (mark.at) document.restore()
}

/** Bookmarks keep the zoom that the reader has, and open at the heading. */
function writeBookmarks(document: Document, pages: Pages, pageReferences: unknown[]): void {
  const places = new Map(pages.destinations.map(one => [one.name, one]))
  const outline = internals(document).outline
  const write = (parent: OutlineItem, bookmarks: Bookmark[]): void => {
    for (const bookmark of bookmarks) {
      const place = places.get(bookmark.destination)
      const page = place?.page ?? 0
      const item = parent.addItem(bookmark.title, { pageNumber: page, expanded: false })
      const height = pages.pages[page]?.height ?? 0
      item.outlineData.Dest = [pageReferences[page], 'XYZ', 0, height - (place?.y ?? 0), null]
      write(item, bookmark.children)
    }
  }
  write(outline, pages.bookmarks)
  outline.outlineData.Count = outline.children.length
}
