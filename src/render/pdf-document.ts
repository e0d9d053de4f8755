import PDFDocument from 'pdfkit'
import { internals } from './pdfkit-internals.js'
import { escapeXml } from './xml.js'

/** What the file says of itself, in its information dictionary and, word for word the same, in its XMP. */
export interface PdfInfo {
  Title: string
  Author: string
  Subject: string
  Keywords: string
  Creator: string
  Producer: string
  CreationDate: Date
  ModDate: Date
}

const alternatives = (name: string, value: string): string =>
  `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li></rdf:Alt></dc:${name}>`

/** PDF/A asks that a file explains every XMP property that its standard does not know: here, the mark of PDF/UA. */
const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

/** What pdfkit has that its type declarations do not say. */
interface Inner {
  page: { write(bytes: Uint8Array): void } | null
  /** How long the file is by now. */
  _offset: number
}

/**
 * pdfkit writes XMP without escaping and knows one standard at a time; this file is PDF/UA-1 and PDF/A-2a together,
 * so it writes its own. It also makes an array of bytes of every operator and every line of the file: here each page, and
 * what stands between two streams, is gathered as text first, which spares a twentieth of the time and of the memory of a build.
 */
class TaggedDocument extends PDFDocument {
  // Without a value: pdfkit writes before this class could give them one.
  declare private drawn: string | undefined
  declare private written: string | undefined

  private get inner(): Inner {
    return this as unknown as Inner
  }

  /** Called by pdfkit for every operator. */
  override addContent(operator: string): this {
    this.drawn = `${this.drawn ?? ''}${operator}\n`
    return this
  }

  override addPage(options?: PDFKit.PDFDocumentOptions): this {
    this.endContent()
    super.addPage(options)
    return this
  }

  override switchToPage(index: number): PDFKit.PDFPage {
    this.endContent()
    return super.switchToPage(index)
  }

  override flushPages(): void {
    this.endContent()
    super.flushPages()
  }

  private endContent(): void {
    if (this.drawn) this.inner.page?.write(binary(this.drawn))
    this.drawn = ''
  }

  /** Called by pdfkit for every piece of the file. */
  _write(piece: string | Uint8Array): void {
    if (typeof piece === 'string') {
      this.written = `${this.written ?? ''}${piece}\n`
      this.inner._offset += piece.length + 1
    } else {
      this.push(piece)
      this.inner._offset += piece.length
    }
  }

  /** Called with the bytes of a stream, and with null at the end of the file. */
  override push(piece: Uint8Array | null): boolean {
    if (this.written) super.push(binary(this.written))
    this.written = ''
    return super.push(piece)
  }

  /** Called by pdfkit when the document ends. */
  _addInfo(): void {
    const info = this.info as unknown as PdfInfo
    const date = `${info.CreationDate.toISOString().slice(0, 19)}Z`
    const internal = this as unknown as { appendXML(xml: string): void }
    internal.appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${alternatives('title', info.Title)}${alternatives('description', info.Subject)}<dc:creator><rdf:Seq><rdf:li>${escapeXml(info.Author)}</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${escapeXml(info.Creator)}</xmp:CreatorTool><pdf:Producer>${escapeXml(info.Producer)}</pdf:Producer><pdf:Keywords>${escapeXml(info.Keywords)}</pdf:Keywords><pdfuaid:part>1</pdfuaid:part></rdf:Description>
${uaSchema}`,
    )
  }
}

/** Text of which every character is a byte. */
const binary = (text: string): Uint8Array => Buffer.from(text, 'latin1')

export type Document = InstanceType<typeof PDFDocument>

/** An empty, tagged document that keeps its pages open until the end. */
export function openDocument(info: PdfInfo, subset: 'PDF/A-2a' | 'PDF/A-3a'): Document {
  const options = {
    autoFirstPage: false,
    bufferPages: true,
    margin: 0,
    pdfVersion: '1.7',
    subset,
    tagged: true,
    lang: 'nl-NL',
    displayTitle: true,
    font: null,
    info,
  }
  const document = new TaggedDocument(options as unknown as PDFKit.PDFDocumentOptions)
  sortByBytes(document)
  return document
}

/** Names in a PDF stand in order of their bytes; pdfkit has them in that of the language that the machine speaks. */
function sortByBytes(document: TaggedDocument): void {
  const names = internals(document)._root.data.Names as { data: { Dests: object } }
  const ofNames = Object.getPrototypeOf(names.data.Dests)
  ofNames._compareKeys = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
}
