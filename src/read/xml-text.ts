import { StringDecoder } from 'node:string_decoder'

/**
 * Makes text of the bytes of an XML part, piece by piece, characters cut in two included. It is UTF-16 when its first
 * bytes say so, with a mark or without; else UTF-8. The mark is left out.
 */
export function xmlDecoder(start: Uint8Array): (bytes: Uint8Array) => string {
  const encoding = utf16Of(start)
  if (encoding !== null) {
    const decoder = new TextDecoder(encoding)
    return bytes => decoder.decode(bytes, { stream: true })
  }
  const decoder = new StringDecoder('utf8')
  let isFirst = true
  return bytes => {
    const text = decoder.write(bytes as Buffer)
    if (!isFirst || text === '') return text
    isFirst = false
    return text.startsWith('\uFEFF') ? text.slice(1) : text
  }
}

/** Which kind of UTF-16 these bytes begin; null for UTF-8. */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const LESS = 0x3c
  if ((first === 0xff && second === 0xfe) || (first === LESS && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === LESS)) return 'utf-16be'
  return null
}
