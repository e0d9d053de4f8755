import { crc32, deflateSync } from 'node:zlib'
import type { Logo } from '../compose/report.js'
import type { Picture } from '../template/logo.js'

const chunk = (name: string, data: Uint8Array): Buffer => {
  const bytes = Buffer.alloc(12 + data.length)
  bytes.writeUInt32BE(data.length)
  bytes.write(name, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}

interface PngWishes {
  colourType?: 2 | 3 | 6
  depth?: 8 | 16
  interlaced?: boolean
  /** The rows as they are packed, if not all alike. */
  data?: Uint8Array
  extra?: [string, Uint8Array][]
}

/** For tests: a PNG of one colour, half transparent when it can be. */
export function pngOf(width: number, height: number, wishes: PngWishes = {}): Uint8Array {
  const { colourType = 6, depth = 8, interlaced = false, extra = [] } = wishes
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8)
  const pixel = { 2: [200, 30, 60], 3: [0], 6: [200, 30, 60, 128] }[colourType]
  const samples = pixel.flatMap(sample => (depth === 16 ? [sample, sample] : [sample]))
  const row = [0, ...Array.from({ length: width }, () => samples).flat()]
  const rows = Uint8Array.from(Array.from({ length: height }, () => row).flat())
  return Buffer.concat([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    ...extra.map(([name, data]) => chunk(name, data)),
    chunk('IDAT', wishes.data ?? deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

/** A grey JPEG of 16 by 8. */
export const greyJpeg: Uint8Array = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDACgcHiMeGSgjISMtKygwPGRBPDc3PHtYXUlkkYCZlo+AjIqgtObDoKrarYqMyP/L2u71////m8H////6/+b9//j/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJx//9k=',
  'base64',
)

export const svgOf = (content: string, box = '0 0 3 1'): Uint8Array =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${box}">${content}</svg>`,
  )

/** A logo as a report has it, in these proportions. */
export function logoOf(width: number, height: number): Logo {
  const picture: Picture = { kind: 'png', bytes: pngOf(width, height), width, height }
  return { picture, alternative: 'Logo van Gemeente Voorbeeld' }
}
