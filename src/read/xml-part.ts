import { unpack } from './unpack.js'
import { type XmlHandler, XmlScanner } from './xml-scan.js'
import { utf16Of, xmlDecoder } from './xml-text.js'
import type { ZipEntry } from './zip-directory.js'

/** Longer texts are slow to make and to look through. */
const PIECE = 65_536
const GREATER = 0x3e

/** Someone who reads some of the bytes of a part by himself. */
export interface AheadReader {
  /** Reads from a place on, as far as the bytes are as expected; returns where they are not any more. */
  read(bytes: Uint8Array, from: number): number
  /** The element within which he can. */
  within: string
  /** With what an element ends after which he can again. */
  after: string
}

/**
 * Goes through a part of a workbook piece by piece, never holding all of it. Throws when it is damaged. `ahead` gets what it can read
 * by itself of UTF-8 before the handler does.
 */
export async function scanPart(entry: ZipEntry, handler: XmlHandler, ahead?: AheadReader): Promise<void> {
  const scanner = new XmlScanner(handler)
  let decode: ((bytes: Uint8Array) => string) | null = null
  let reader: AheadReader | undefined
  for await (const chunk of unpack(entry)) {
    if (decode === null) {
      decode = xmlDecoder(chunk)
      if (utf16Of(chunk) === null) reader = ahead
    }
    let isSettled = false
    for (let at = 0; at < chunk.length; ) {
      if (reader && isSettled && scanner.settledWithin === reader.within) at = reader.read(chunk, at)
      const end = pieceEnd(chunk, at, reader?.after)
      scanner.write(decode(chunk.subarray(at, end)))
      at = end
      isSettled = chunk[end - 1] === GREATER
    }
  }
  scanner.end()
}

function pieceEnd(chunk: Uint8Array, at: number, after: string | undefined): number {
  const most = at + PIECE
  if (after !== undefined) {
    const found = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).indexOf(after, at)
    if (found !== -1 && found + after.length <= most) return found + after.length
  }
  // A piece that ends with a tag leaves nothing over to be joined to the next.
  const tagEnd = chunk.lastIndexOf(GREATER, most - 1) + 1
  return tagEnd > at ? tagEnd : most
}
