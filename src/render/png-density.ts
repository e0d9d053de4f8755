import { crc32 } from 'node:zlib'

const SIGNATURE = 8
/** Length, name and checksum, which each chunk has besides its data. */
const CHUNK = 12
const PER_METRE = 1

/** A PNG that says how many dots it has to an inch, so that programs place it in its real size. What it says already stays. */
export function withDensity(png: Uint8Array, dpi: number): Uint8Array {
  if (hasDensity(png)) return png
  const afterHeader = SIGNATURE + CHUNK + 13
  const dots = Math.round(dpi / 0.0254)
  const data = new DataView(new ArrayBuffer(9))
  data.setUint32(0, dots)
  data.setUint32(4, dots)
  data.setUint8(8, PER_METRE)
  const added = chunk('pHYs', new Uint8Array(data.buffer))
  const result = new Uint8Array(png.length + added.length)
  result.set(png.subarray(0, afterHeader))
  result.set(added, afterHeader)
  result.set(png.subarray(afterHeader), afterHeader + added.length)
  return result
}

/** Looks through the chunks that precede the picture's data. */
function hasDensity(png: Uint8Array): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = SIGNATURE; at + CHUNK <= png.length; at += CHUNK + view.getUint32(at)) {
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (name === 'pHYs') return true
    if (name === 'IDAT') return false
  }
  return false
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(CHUNK + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(name), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}
