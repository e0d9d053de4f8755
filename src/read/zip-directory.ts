/** One file in a zip, as its directory has it. */
export interface ZipEntry {
  name: string
  /** Its bytes as they are packed. */
  packed: Uint8Array
  /** How many bytes it unpacks to. */
  originalSize: number
  /** 0: stored as it is; 8: deflated. */
  compression: number
  encrypted: boolean
}

const END = 0x06054b50
const END_64_LOCATOR = 0x07064b50
const FILE = 0x02014b50
/** What stands in for a number that is too large for its place: the real one is in a 64-bit field elsewhere. */
const ELSEWHERE = 0xffffffff
const END_SIZE = 22
const MAX_COMMENT = 0xffff

/** The directory of a zip, read without unpacking anything; null for what is no whole zip. */
export function listZip(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return null
  try {
    return entriesOf(bytes, view, end)
  } catch (error) {
    // A place outside the file.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Where the record begins that ends a zip; only a comment may follow it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

function entriesOf(bytes: Uint8Array, view: DataView, end: number): ZipEntry[] | null {
  let count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const locator = end - 20
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
    const end64 = large(view, locator + 8)
    count = large(view, end64 + 32)
    at = large(view, end64 + 48)
  }
  const entries: ZipEntry[] = []
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== FILE) return null
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    entries.push(entryAt(bytes, view, at, nameEnd, extraEnd))
    at = extraEnd + view.getUint16(at + 32, true)
  }
  return entries
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameEnd: number, extraEnd: number): ZipEntry {
  const flags = view.getUint16(at + 8, true)
  const larger = largerNumbers(view, nameEnd, extraEnd)
  const number = (place: number): number => {
    const value = view.getUint32(place, true)
    return value === ELSEWHERE ? (larger.shift() ?? value) : value
  }
  // In this order: the larger numbers stand in the same.
  const originalSize = number(at + 24)
  const size = number(at + 20)
  const start = number(at + 42)
  const name = Buffer.from(bytes.buffer, bytes.byteOffset + at + 46, nameEnd - at - 46)
  // Its name and further fields stand before it once more, and may be of another length there.
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  return {
    name: name.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8'),
    packed: bytes.subarray(from, from + size),
    originalSize,
    compression: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
  }
}

/** The 64-bit numbers of an entry, from its further fields. */
function largerNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const count = Math.min(3, Math.floor(view.getUint16(at + 2, true) / 8))
    return Array.from({ length: count }, (_, index) => large(view, at + 4 + 8 * index))
  }
  return []
}

const large = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))
