import { createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './zip-directory.js'

const STORED = 0
const DEFLATED = 8
/** Up to this size all at once: handing over pieces takes longer than unpacking them. */
const SMALL = 4_000_000
const CHUNK = 262_144

/** What a file in a zip holds, piece by piece. Throws when it is damaged, or larger than the directory says. */
export async function* unpack(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (entry.encrypted) throw new Error('encrypted')
  if (entry.compression === STORED) {
    if (entry.packed.length !== entry.originalSize) throw new Error('not whole')
    yield entry.packed
    return
  }
  if (entry.compression !== DEFLATED) throw new Error('packed in an unknown way')
  if (entry.originalSize <= SMALL) {
    yield inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, entry.originalSize) })
    return
  }
  const inflate = createInflateRaw({ chunkSize: CHUNK })
  inflate.end(entry.packed)
  let size = 0
  for await (const chunk of inflate) {
    size += chunk.length
    // The limits on size were judged by the directory.
    if (size > entry.originalSize) throw new Error('larger than the directory says')
    yield chunk
  }
}

/** The same as one piece. */
export async function unpackWhole(entry: ZipEntry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of unpack(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
