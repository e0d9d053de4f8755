import type { Font } from 'fontkit'

/** The parts of a font's GPOS table that pair kerning needs, as fontkit decodes them. */
interface Positioning {
  scriptList: { tag: string; script: { defaultLangSys: { featureIndexes: number[] } | null } }[]
  featureList: { tag: string; feature: { lookupListIndexes: number[] } }[]
  lookupList: Lazy<{ lookupType: number; subTables: Lazy<SubTable> | SubTable[] }>
}
interface Lazy<T> {
  get(index: number): T
  toArray(): T[]
}
type Value = { xAdvance?: number } | null
interface SubTable {
  version: 1 | 2
  /** Of an extension lookup: what it stands for. */
  extension?: SubTable
  coverage: { version: number; glyphs?: number[]; rangeRecords?: Range[] }
  pairSets?: Lazy<{ secondGlyph: number; value1: Value }[]>
  classDef1?: ClassDef
  classDef2?: ClassDef
  classRecords?: Lazy<Lazy<{ value1: Value }> | { value1: Value }[]>
}
interface Range {
  start: number
  end: number
  startCoverageIndex: number
}
interface ClassDef {
  version: number
  startGlyph?: number
  classValueArray?: number[]
  classRangeRecord?: { start: number; end: number; class: number }[]
}

const SINGLE_PAIR = 2
const EXTENSION = 9

/** Reads the whole of a list that fontkit decodes bit by bit. */
const at = <T>(list: Lazy<T> | T[], index: number): T | undefined =>
  Array.isArray(list) ? list[index] : list.get(index)

/**
 * The kerning of a font between two glyphs, straight from its table: the shaping engine gives the same, but takes a
 * third of a millisecond for each pair.
 */
export class Kerning {
  private readonly lookups: SubTable[][]

  constructor(font: Font) {
    const table = (font as unknown as { GPOS?: Positioning }).GPOS
    this.lookups = table ? lookupsOf(table) : []
  }

  /** In font units, by glyph id; 0 where the font says nothing. */
  between(left: number, right: number): number {
    let sum = 0
    for (const subTables of this.lookups) sum += firstOf(subTables, left, right)
    return sum
  }
}

function lookupsOf(table: Positioning): SubTable[][] {
  const script =
    table.scriptList.find(({ tag }) => tag === 'latn') ?? table.scriptList.find(({ tag }) => tag === 'DFLT')
  const features = script?.script.defaultLangSys?.featureIndexes ?? []
  const numbers = features.flatMap(index => {
    const feature = table.featureList[index]
    return feature?.tag === 'kern' ? feature.feature.lookupListIndexes : []
  })
  return [...new Set(numbers)].map(number => {
    const { lookupType, subTables } = table.lookupList.get(number)
    const all = Array.isArray(subTables) ? subTables : subTables.toArray()
    if (lookupType === EXTENSION) return all.flatMap(one => one.extension ?? [])
    return lookupType === SINGLE_PAIR ? all : []
  })
}

/** The first part of a lookup that has the pair decides. */
function firstOf(subTables: SubTable[], left: number, right: number): number {
  for (const one of subTables) {
    const index = coverageIndex(one, left)
    if (index < 0) continue
    if (one.version === 1 && one.pairSets) {
      const pair = one.pairSets.get(index).find(({ secondGlyph }) => secondGlyph === right)
      if (pair) return pair.value1?.xAdvance ?? 0
    } else if (one.classRecords && one.classDef1 && one.classDef2) {
      const row = one.classRecords.get(classOf(one.classDef1, left))
      return (row && at(row, classOf(one.classDef2, right))?.value1?.xAdvance) ?? 0
    }
  }
  return 0
}

function coverageIndex({ coverage }: SubTable, glyph: number): number {
  if (coverage.glyphs) return coverage.glyphs.indexOf(glyph)
  const range = coverage.rangeRecords?.find(({ start, end }) => start <= glyph && glyph <= end)
  return range ? range.startCoverageIndex + glyph - range.start : -1
}

function classOf(definition: ClassDef, glyph: number): number {
  if (definition.classValueArray) return definition.classValueArray[glyph - (definition.startGlyph ?? 0)] ?? 0
  return definition.classRangeRecord?.find(({ start, end }) => start <= glyph && glyph <= end)?.class ?? 0
}
