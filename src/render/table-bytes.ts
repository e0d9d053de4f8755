import type { Font } from 'fontkit'

/** How fontkit comes to the bytes of a table, unpacked where they were packed. */
interface Inner {
  directory: { tables: Record<string, { length: number } | undefined> }
  _getTableStream(tag: string): { pos: number; buffer: Uint8Array } | null
}

/** Bytes of a record of a range of glyphs: the first, the last, and what is said of them. */
const RANGE = 6

/** The bytes of a table of a font, read as numbers. Beyond the end all are 0, so that a damaged table says nothing. */
export class TableBytes {
  private constructor(private readonly view: DataView) {}

  /** Empty where a font has no such table, or one that cannot be unpacked. */
  static of(font: Font, tag: string): TableBytes {
    return new TableBytes(viewOf(font as unknown as Inner, tag) ?? new DataView(new ArrayBuffer(0)))
  }

  /** 16 bits, from 0. */
  word(at: number): number {
    return at + 2 <= this.view.byteLength ? this.view.getUint16(at) : 0
  }

  /** 16 bits with a sign. */
  signed(at: number): number {
    return at + 2 <= this.view.byteLength ? this.view.getInt16(at) : 0
  }

  /** 32 bits, from 0. */
  long(at: number): number {
    return this.word(at) * 0x10000 + this.word(at + 2)
  }

  /** Four letters. */
  tag(at: number): string {
    const [first, last] = [this.word(at), this.word(at + 2)]
    return String.fromCharCode(first >> 8, first & 0xff, last >> 8, last & 0xff)
  }

  /** A list that begins with how many words follow. */
  words(at: number): number[] {
    return Array.from({ length: this.word(at) }, (_, index) => this.word(at + 2 + 2 * index))
  }

  /** Where a word is among `count` that rise, each `step` bytes after the one before it; -1 when it is not. */
  search(at: number, count: number, step: number, word: number): number {
    return find(count, index => word - this.word(at + step * index))
  }

  /** Where the record begins, among `count` that rise, of the range that holds a glyph; -1 when none does. */
  rangeOf(at: number, count: number, glyph: number): number {
    const found = find(count, index => {
      const record = at + RANGE * index
      return glyph < this.word(record) ? -1 : Math.max(0, glyph - this.word(record + 2))
    })
    return found < 0 ? -1 : at + RANGE * found
  }
}

function viewOf(font: Inner, tag: string): DataView | null {
  try {
    const stream = font._getTableStream(tag)
    if (!stream) return null
    const { buffer, pos } = stream
    const length = Math.min(font.directory.tables[tag]?.length ?? 0, buffer.byteLength - pos)
    return new DataView(buffer.buffer, buffer.byteOffset + pos, length)
  } catch {
    // A packed table of a WOFF file that is damaged: fontkit goes on without it too.
    return null
  }
}

/** The index of which `compare` says 0, where it says below 0 of those after it and above 0 of those before it; -1 without one. */
function find(count: number, compare: (index: number) => number): number {
  for (let from = 0, to = count; from < to; ) {
    const middle = (from + to) >> 1
    const side = compare(middle)
    if (side === 0) return middle
    if (side < 0) to = middle
    else from = middle + 1
  }
  return -1
}
