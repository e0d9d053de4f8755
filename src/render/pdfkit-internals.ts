import type { Font } from 'fontkit'
import type PDFDocument from 'pdfkit'

/** An object of the file that others refer to, with its dictionary. */
export interface Reference {
  data: Record<string, unknown>
}

export interface StructureContent {
  readonly kind?: 'content'
}

export interface StructureElement {
  dictionary: Reference
  add(child: StructureElement | StructureContent): StructureElement
  end(): void
}

export interface EmbeddedFont {
  layout(text: string): { glyphs: unknown[]; positions: unknown[]; advanceWidth: number }
}

/** An image that a document holds, or will once it is drawn. */
export interface OpenedImage {
  width: number
  height: number
}

/** The parts of pdfkit 0.20.2 that its type declarations leave out, or that it keeps to itself. */
export interface Internals {
  page: { dictionary: Reference; height: number }
  _root: Reference
  _font: EmbeddedFont
  /** Takes a font of fontkit as well as the bytes of one. */
  registerFont(name: string, font: Font): void
  outline: OutlineItem
  getStructTreeRoot(): Reference
  struct(tag: string, options: Record<string, unknown>): StructureElement
  addStructure(element: StructureElement): void
  markStructureContent(tag: string): StructureContent
  markContent(tag: string, options: Record<string, unknown>): void
  endMarkedContent(): void
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options: Record<string, unknown>,
  ): void
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options: Record<string, unknown>,
  ): void
  file(bytes: Uint8Array, options: Record<string, unknown>): void
  openImage(bytes: Uint8Array): OpenedImage
  image(image: OpenedImage, x: number, y: number, options: Record<string, unknown>): void
  addNamedDestination(name: string, ...destination: unknown[]): void
}

export interface OutlineItem {
  outlineData: Record<string, unknown>
  children: OutlineItem[]
  addItem(title: string, options: Record<string, unknown>): OutlineItem
}

/** pdfkit writes plain strings in dictionaries as names; these become text. */
export const pdfString = (text: string): unknown => new String(text)

/** A document with what pdfkit does not declare. */
export const internals = (document: InstanceType<typeof PDFDocument>): Internals =>
  document as unknown as Internals
