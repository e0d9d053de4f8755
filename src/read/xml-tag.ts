import { decodeEntities } from './xml-entities.js'

const SPACE = 0x20
const DOUBLE_QUOTE = 0x22
const AMPERSAND = 0x26
const SINGLE_QUOTE = 0x27
const SLASH = 0x2f
const COLON = 0x3a
const LESS = 0x3c
const EQUALS = 0x3d
const GREATER = 0x3e

/** The tag that an element begins with. One serves for all tags in turn: it holds the one read last. */
export class StartTag {
  /** As written, with its prefix if it has one. */
  name = ''
  /** Without a prefix. */
  localName = ''
  /** Whether the element ends with the tag. */
  isEmpty = false
  #source = ''
  /** Of each attribute where its name begins without a prefix and ends, and where its value begins and ends. */
  #places: number[] = []
  #count = 0
  /** Whether any of the values holds a reference to a character. */
  #hasReference = false
  /** Where the name that was read last begins without its prefix. */
  #localFrom = 0

  /** The value of an attribute by its name without a prefix. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.#count; index += 4) {
      const from = this.#places[index] ?? 0
      if (this.#places[index + 1] !== from + name.length || !standsAt(this.#source, from, name)) continue
      const value = this.#source.slice(this.#places[index + 2], this.#places[index + 3])
      return this.#hasReference ? decodeEntities(value) : value
    }
    return undefined
  }

  /** Reads the tag that begins at `from`; returns where it ends, or -1 when the rest of it is still to come. */
  read(source: string, from: number): number {
    this.#source = source
    this.#count = 0
    this.#hasReference = false
    let at = this.#nameEnd(from + 1)
    this.name = source.slice(from + 1, at)
    this.localName = this.#localFrom === from + 1 ? this.name : source.slice(this.#localFrom, at)
    if (this.localName === '' && at < source.length) throw new Error('a tag without a name')
    for (;;) {
      at = spaceEnd(source, at)
      if (at >= source.length) return -1
      const code = source.charCodeAt(at)
      if (code === GREATER || code === SLASH) return this.#end(at, code === SLASH)
      at = this.#readAttribute(at)
      if (at === -1) return -1
    }
  }

  #end(from: number, isEmpty: boolean): number {
    this.isEmpty = isEmpty
    const at = isEmpty ? from + 1 : from
    if (at === this.#source.length) return -1
    if (this.#source.charCodeAt(at) !== GREATER) throw new Error('a tag that does not end as it should')
    return at + 1
  }

  #readAttribute(from: number): number {
    const source = this.#source
    const end = this.#nameEnd(from)
    const equals = spaceEnd(source, end)
    const opening = spaceEnd(source, equals + 1)
    if (opening >= source.length) return -1
    const quote = source.charCodeAt(opening)
    const isQuoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE
    if (end === from || source.charCodeAt(equals) !== EQUALS || !isQuoted)
      throw new Error('an attribute without a name or value')
    let closing = opening + 1
    for (; closing < source.length; closing++) {
      const code = source.charCodeAt(closing)
      if (code === quote) break
      if (code === AMPERSAND) this.#hasReference = true
    }
    if (closing === source.length) return -1
    const places = this.#places
    places[this.#count++] = this.#localFrom
    places[this.#count++] = end
    places[this.#count++] = opening + 1
    places[this.#count++] = closing
    return closing + 1
  }

  /** Where the name ends that begins at `from`. */
  #nameEnd(from: number): number {
    const source = this.#source
    this.#localFrom = from
    let at = from
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code === COLON) this.#localFrom = at + 1
      else if (endsName(code)) break
    }
    return at
  }
}

/** Whether a name stands at a place; for the few characters of a name, faster than what the language has. */
export function standsAt(source: string, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++)
    if (source.charCodeAt(at + index) !== name.charCodeAt(index)) return false
  return true
}

/** Where something else than spaces comes; control characters count as such, for some exports have them anywhere. */
function spaceEnd(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) <= SPACE) at++
  return at
}

function endsName(code: number): boolean {
  if (code <= SPACE || code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === SLASH) return true
  return code === LESS || code === EQUALS || code === GREATER
}
