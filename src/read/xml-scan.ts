import { decodeEntities } from './xml-entities.js'
import { StartTag, standsAt } from './xml-tag.js'

/** What someone does with the elements of a document. Names come without their prefix; `within` is the parent's. */
export interface XmlHandler {
  /** An element begins; `within` is '' for the root. */
  open?(name: string, within: string, tag: Pick<StartTag, 'attribute'>): void
  /** An element ends. */
  close?(name: string, within: string): void
  /** Text within an element; it may come in pieces. */
  text?(text: string, within: string): void
}

/** The longest tag or comment: it has to be held, and looked through again with every piece that follows. */
const MAX_MARKUP = 4_000_000
/** Longer than any reference to a character. */
const MAX_REFERENCE = 16
const LESS = 0x3c
const SLASH = 0x2f
const GREATER = 0x3e
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const COMMENT = '<!--'
const CDATA = '<![CDATA['

/**
 * Goes through well-formed XML that comes in pieces, and throws when it is not. A document type is refused: with it
 * come entities that unfold to gigabytes, or to other files.
 */
export class XmlScanner {
  #handler: XmlHandler
  #tag = new StartTag()
  /** The elements that are open, as written and without prefix, outermost first. */
  #names: string[] = []
  #localNames: string[] = []
  /** The last of these. */
  #within = ''
  #hasRoot = false
  /** The end of what was written, when more has to come before it can be understood. */
  #rest = ''

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  write(piece: string): void {
    const source = this.#rest + piece
    let at = 0
    while (at < source.length) {
      const end = source.charCodeAt(at) === LESS ? this.#markup(source, at) : this.#text(source, at)
      if (end === -1) break
      at = end
    }
    this.#rest = source.slice(at)
    if (this.#rest.length > MAX_MARKUP) throw new Error('a tag or comment that is too long')
  }

  /** The element that is open, where all that was written is understood; null where something is half there. */
  get settledWithin(): string | null {
    return this.#rest === '' ? this.#within : null
  }

  end(): void {
    if (this.#rest !== '' || this.#names.length > 0 || !this.#hasRoot) throw new Error('not a whole document')
  }

  /** Each of the following returns where what begins at `at` ends, or -1 when its end is still to come. */
  #text(source: string, at: number): number {
    let end = source.indexOf('<', at)
    if (end === -1) {
      const reference = source.lastIndexOf('&')
      const isCut = reference > source.length - MAX_REFERENCE && !source.includes(';', reference)
      end = isCut && reference >= at ? reference : source.length
      if (end === at) return -1
    }
    const text = decodeEntities(source.slice(at, end))
    if (this.#names.length > 0) this.#handler.text?.(text, this.#within)
    else if (/[^\s\p{Cc}]/u.test(text)) throw new Error('text outside the root')
    return end
  }

  #markup(source: string, at: number): number {
    switch (source.charCodeAt(at + 1)) {
      case SLASH:
        return this.#endTag(source, at)
      case QUESTION:
        return endOf(source, '?>', at + 2)
      case EXCLAMATION:
        return this.#declaration(source, at)
      default:
        return this.#startTag(source, at)
    }
  }

  #startTag(source: string, at: number): number {
    const end = this.#tag.read(source, at)
    if (end === -1) return -1
    const { name, localName, isEmpty } = this.#tag
    const within = this.#within
    if (within === '' && this.#hasRoot) throw new Error('a second root')
    this.#hasRoot = true
    this.#handler.open?.(localName, within, this.#tag)
    if (isEmpty) this.#handler.close?.(localName, within)
    else {
      this.#names.push(name)
      this.#localNames.push(localName)
      this.#within = localName
    }
    return end
  }

  #endTag(source: string, at: number): number {
    const name = this.#names[this.#names.length - 1] ?? ''
    const nameEnd = at + 2 + name.length
    // Looking for the end of it is seldom needed.
    const end = source.charCodeAt(nameEnd) === GREATER ? nameEnd + 1 : endOf(source, '>', at + 2)
    if (end === -1) return -1
    if (name === '' || !standsAt(source, at + 2, name) || source.slice(nameEnd, end - 1).trim() !== '')
      throw new Error('an end tag of another element')
    this.#names.pop()
    const localName = this.#localNames.pop() ?? ''
    this.#within = this.#localNames[this.#localNames.length - 1] ?? ''
    this.#handler.close?.(localName, this.#within)
    return end
  }

  #declaration(source: string, at: number): number {
    if (source.startsWith(COMMENT, at)) return endOf(source, '-->', at + COMMENT.length)
    const start = source.slice(at, at + CDATA.length)
    if (start !== CDATA) {
      if (COMMENT.startsWith(start) || CDATA.startsWith(start)) return -1
      throw new Error('a document type')
    }
    const end = endOf(source, ']]>', at + CDATA.length)
    if (end === -1) return -1
    if (this.#names.length === 0) throw new Error('text outside the root')
    this.#handler.text?.(source.slice(at + CDATA.length, end - 3), this.#within)
    return end
  }
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from)
  return at === -1 ? -1 : at + mark.length
}
