import { deflateSync } from 'node:zlib'

/** A TrueType font as a WOFF file, with its tables packed; `damaged` is one that cannot be unpacked any more. */
export function woffOf(font: Buffer, damaged?: string): Buffer {
  const count = font.readUInt16BE(4)
  const header = Buffer.alloc(44 + 20 * count)
  header.write('wOFF')
  font.copy(header, 4, 0, 4)
  header.writeUInt16BE(count, 12)
  const packed: Buffer[] = []
  let offset = header.length
  for (let index = 0; index < count; index++) {
    const [from, to] = [12 + 16 * index, 44 + 20 * index]
    const tag = font.toString('latin1', from, from + 4)
    const [at, length] = [font.readUInt32BE(from + 8), font.readUInt32BE(from + 12)]
    const table = font.subarray(at, at + length)
    const smaller = deflateSync(table)
    const bytes = smaller.length < length ? smaller : table
    if (tag === damaged) bytes.fill(0xff, 2)
    header.write(tag, to, 'latin1')
    for (const [place, number] of [offset, bytes.length, length].entries())
      header.writeUInt32BE(number, to + 4 + 4 * place)
    packed.push(bytes)
    offset += bytes.length
  }
  return Buffer.concat([header, ...packed])
}
