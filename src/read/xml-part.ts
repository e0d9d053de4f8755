import { unpack } from './unpack.js'
import { type XmlHandler, XmlScanner } from './xml-scan.js'
import { xmlDecoder } from './xml-text.js'
import type { ZipEntry } from './zip-directory.js'

/** Longer texts are slow to make and to look through. */
const PIECE = 65_536
const GREATER = 0x3e

/** Goes through a part of a workbook piece by piece, never holding all of it. Throws when it is damaged. */
export async function scanPart(entry: ZipEntry, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler)
  let decode: ((bytes: Uint8Array) => string) | null = null
  for await (const chunk of unpack(entry)) {
    decode ??= xmlDecoder(chunk)
    for (let at = 0; at < chunk.length; ) {
      // A piece that ends with a tag leaves nothing over to be joined to the next.
      const tagEnd = chunk.lastIndexOf(GREATER, at + PIECE - 1) + 1
      const end = tagEnd > at ? tagEnd : at + PIECE
      scanner.write(decode(chunk.subarray(at, end)))
      at = end
    }
  }
  scanner.end()
}
