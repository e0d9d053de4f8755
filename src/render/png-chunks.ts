import { inflateSync } from 'node:zlib'

/** What a PNG says of itself. */
export interface PngHead {
  width: number
  height: number
  depth: number
  colourType: number
  interlaced: boolean
}

interface Chunk {
  name: string
  /** With its length, name and checksum. */
  whole: Uint8Array
  data: Uint8Array
}

const SIGNATURE = 8
/** Samples of a pixel, by colour type. */
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** The size in pixels and the coding; null when the file does not begin as a PNG does. */
export function pngHead(bytes: Uint8Array): PngHead | null {
  if (bytes.length < SIGNATURE + 25) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + SIGNATURE, 25)
  const [width, height] = [view.getUint32(8), view.getUint32(12)]
  if (view.getUint32(0) !== 13 || view.getUint32(4) !== 0x49484452 || width === 0 || height === 0) return null
  return {
    width,
    height,
    depth: view.getUint8(16),
    colourType: view.getUint8(17),
    interlaced: view.getUint8(20) !== 0,
  }
}

/**
 * A PNG of the usual sort without all that is not the picture itself; null when it is of another sort, or damaged.
 * What pdfkit makes of those can be wrong, or end the program.
 */
export function plainPng(bytes: Uint8Array, head: PngHead): Uint8Array | null {
  const chunks = chunksOf(bytes)
  const named = (name: string): Chunk[] => chunks?.filter(chunk => chunk.name === name) ?? []
  const isIndexed = head.colourType === 3
  const palettes = named('PLTE')
  const isUsual =
    head.depth === 8 &&
    !head.interlaced &&
    named('tRNS').length === 0 &&
    palettes.length === (isIndexed ? 1 : 0) &&
    palettes.every(({ data }) => data.length > 0 && data.length % 3 === 0)
  if (!isUsual || !isWhole(named('IDAT'), head)) return null
  const kept = [...named('IHDR').slice(0, 1), ...palettes, ...named('IDAT'), ...named('IEND')]
  return Buffer.concat([bytes.subarray(0, SIGNATURE), ...kept.map(({ whole }) => whole)])
}

/** The chunks up to the end of the picture; null when they do not add up. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = SIGNATURE; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return null
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    chunks.push({ name, whole: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) })
    if (name === 'IEND') return chunks
    at = end
  }
  return null
}

/** Whether the picture's data unpack to all its rows, each filtered in a way that exists. */
function isWhole(data: Chunk[], { width, height, colourType }: PngHead): boolean {
  const row = 1 + width * (samples[colourType] ?? 0)
  if (row === 1) return false
  try {
    const rows = inflateSync(Buffer.concat(data.map(chunk => chunk.data)), { maxOutputLength: row * height })
    for (let at = 0; at < rows.length; at += row) if ((rows[at] ?? 0) > 4) return false
    return rows.length === row * height
  } catch {
    return false
  }
}
