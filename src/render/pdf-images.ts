import type { ImageMark } from '../layout/pages.js'
import type { Picture } from '../template/logo.js'
import type { Document } from './pdf-document.js'
import { internals, type OpenedImage } from './pdfkit-internals.js'

/** The images of a document, each put in the file when it is first drawn, and once. */
export class PdfImages {
  private readonly opened = new Map<Picture, OpenedImage>()
  constructor(private readonly document: Document) {}

  draw({ picture, x, y, width, height }: ImageMark): void {
    const image = this.opened.get(picture) ?? internals(this.document).openImage(Buffer.from(picture.bytes))
    this.opened.set(picture, image)
    // Which way up a camera was held counts nowhere else either.
    internals(this.document).image(image, x, y, { width, height, ignoreOrientation: true })
  }
}
