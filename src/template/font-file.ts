/** How a kind of font file lists its tables: where it counts them, where the list begins, and what each entry says where. */
interface Directory {
  count: number
  start: number
  entry: number
  offset: number
  length: number
}

const PLAIN: Directory = { count: 4, start: 12, entry: 16, offset: 8, length: 12 }
const WOFF: Directory = { count: 12, start: 44, entry: 20, offset: 4, length: 8 }

/** By what the file begins with: TrueType, OpenType, and WOFF of either. */
const kinds = new Map([
  ['\u0000\u0001\u0000\u0000', PLAIN],
  ['true', PLAIN],
  ['OTTO', PLAIN],
  ['wOFF', WOFF],
])

/** What every font has; and one of these with the shapes. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post']
const SHAPES = ['glyf', 'CFF ', 'CFF2']

const textAt = (bytes: Uint8Array, from: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + 4))

/** Why a file cannot be a font of the report; null when it can. A download that was cut short is damaged. */
export function fontFault(bytes: Uint8Array): 'kind' | 'damaged' | null {
  const kind = kinds.get(textAt(bytes, 0))
  if (!kind) return 'kind'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < kind.start) return 'damaged'
  const count = view.getUint16(kind.count)
  if (bytes.length < kind.start + count * kind.entry) return 'damaged'
  const tables = new Set<string>()
  for (let index = 0; index < count; index++) {
    const at = kind.start + index * kind.entry
    if (view.getUint32(at + kind.offset) + view.getUint32(at + kind.length) > bytes.length) return 'damaged'
    tables.add(textAt(bytes, at))
  }
  const isWhole = NEEDED.every(name => tables.has(name)) && SHAPES.some(name => tables.has(name))
  return isWhole ? null : 'damaged'
}
