import type { Font } from 'fontkit'
import { TableBytes } from './table-bytes.js'

const SINGLE_PAIR = 2
const EXTENSION = 9

/** In the notes of a pair, the bits for what stands before its advance, and that of the advance itself. */
const BEFORE_ADVANCE = 0b11
const ADVANCE = 0b100

/**
 * The kerning of a font between two glyphs, straight from the bytes of its GPOS table: the shaping engine gives the same,
 * but takes a third of a millisecond for each pair, and to decode the table first as long as measuring a whole report.
 * The offsets are those of the OpenType specification, chapters GPOS and Common Table Formats.
 */
export class Kerning {
  private readonly table: TableBytes
  /** Where the parts of each lookup begin. */
  private readonly lookups: number[][]

  constructor(font: Font) {
    this.table = TableBytes.of(font, 'GPOS')
    this.lookups = lookupsOf(this.table)
  }

  /** In font units, by glyph id; 0 where the font says nothing. */
  between(left: number, right: number): number {
    let sum = 0
    for (const parts of this.lookups) sum += this.firstOf(parts, left, right)
    return sum
  }

  /** The first part of a lookup that has the pair decides. */
  private firstOf(parts: number[], left: number, right: number): number {
    for (const part of parts) {
      const index = coverageIndex(this.table, part + this.table.word(part + 2), left)
      if (index < 0) continue
      const kern =
        this.table.word(part) === 1 ? this.ofPair(part, index, right) : this.ofClasses(part, left, right)
      if (kern !== null) return kern
    }
    return 0
  }

  /** Format 1: glyph by glyph; null where the second is not there. */
  private ofPair(part: number, index: number, right: number): number | null {
    const { table } = this
    const set = part + table.word(part + 10 + 2 * index)
    const size = 2 + this.valueSize(part)
    const found = table.search(set + 2, table.word(set), size, right)
    return found < 0 ? null : this.advance(part, set + 2 + found * size + 2)
  }

  /** Format 2: both glyphs by their class. */
  private ofClasses(part: number, left: number, right: number): number {
    const { table } = this
    const first = classOf(table, part + table.word(part + 8), left)
    const second = classOf(table, part + table.word(part + 10), right)
    const seconds = table.word(part + 14)
    if (first >= table.word(part + 12) || second >= seconds) return 0
    return this.advance(part, part + 16 + (first * seconds + second) * this.valueSize(part))
  }

  /** Bytes of what is said of a pair: two bytes for each bit of what is said of its first glyph and of its second. */
  private valueSize(part: number): number {
    return 2 * (bitsIn(this.table.word(part + 4)) + bitsIn(this.table.word(part + 6)))
  }

  private advance(part: number, at: number): number {
    const format = this.table.word(part + 4)
    return format & ADVANCE ? this.table.signed(at + 2 * bitsIn(format & BEFORE_ADVANCE)) : 0
  }
}

function bitsIn(word: number): number {
  let bits = 0
  for (let left = word; left > 0; left &= left - 1) bits += 1
  return bits
}

/** Where the parts of the lookups begin that kern Latin text, or any where the font does not name it. */
function lookupsOf(table: TableBytes): number[][] {
  const scripts = table.word(4)
  const script = tagged(table, scripts, 'latn') ?? tagged(table, scripts, 'DFLT')
  if (script === undefined || table.word(script) === 0) return []
  const language = script + table.word(script)
  const features = table.word(6)
  const numbers = table.words(language + 4).flatMap(index => {
    const record = features + 2 + 6 * index
    return table.tag(record) === 'kern' ? table.words(features + table.word(record + 4) + 2) : []
  })
  const lookups = table.word(8)
  return [...new Set(numbers)].map(number => partsOf(table, lookups + table.word(lookups + 2 + 2 * number)))
}

/** Where what a list of tags has under one of them begins. */
function tagged(table: TableBytes, list: number, tag: string): number | undefined {
  for (let index = 0; index < table.word(list); index++) {
    const record = list + 2 + 6 * index
    if (table.tag(record) === tag) return list + table.word(record + 4)
  }
  return undefined
}

function partsOf(table: TableBytes, lookup: number): number[] {
  const type = table.word(lookup)
  const parts = table.words(lookup + 4).map(offset => lookup + offset)
  if (type === EXTENSION)
    return parts.flatMap(part => (table.word(part + 2) === SINGLE_PAIR ? part + table.long(part + 4) : []))
  return type === SINGLE_PAIR ? parts : []
}

/** The place of a glyph among those that a part is of; -1 when it is not. */
function coverageIndex(table: TableBytes, at: number, glyph: number): number {
  const count = table.word(at + 2)
  if (table.word(at) === 1) return table.search(at + 4, count, 2, glyph)
  const range = table.rangeOf(at + 4, count, glyph)
  return range < 0 ? -1 : table.word(range + 4) + glyph - table.word(range)
}

/** The class of a glyph; 0 for all that are in no other. */
function classOf(table: TableBytes, at: number, glyph: number): number {
  if (table.word(at) === 1) {
    const index = glyph - table.word(at + 2)
    return index >= 0 && index < table.word(at + 4) ? table.word(at + 6 + 2 * index) : 0
  }
  const range = table.rangeOf(at + 4, table.word(at + 2), glyph)
  return range < 0 ? 0 : table.word(range + 4)
}
