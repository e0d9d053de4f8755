import bidiModule, { type Bidi } from 'bidi-js'

// Its types describe another module format than it has.
const createBidi = bidiModule as unknown as () => Bidi

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Whether a text has letters of a script that runs from right to left. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text)

let bidi: Bidi | undefined

/**
 * The pieces of a line in the order in which they stand from left to right, each running one way, as the Unicode
 * Bidirectional Algorithm has it for a line that itself runs from left to right. Within a piece the characters are in
 * the order in which they are read.
 */
export function visualSegments(text: string): string[] {
  if (!isRightToLeft(text)) return [text]
  bidi ??= createBidi()
  const levels = bidi.getEmbeddingLevels(text, 'ltr')
  const mirrored = bidi.getMirroredCharactersMap(text, levels.levels)
  const segments: { from: number; to: number; level: number }[] = []
  for (const index of bidi.getReorderedIndices(text, levels)) {
    const level = levels.levels[index] ?? 0
    const last = segments.at(-1)
    if (last && last.level === level && index === (level % 2 === 1 ? last.from - 1 : last.to)) {
      last.from = Math.min(last.from, index)
      last.to = Math.max(last.to, index + 1)
    } else segments.push({ from: index, to: index + 1, level })
  }
  return segments.map(({ from, to }) =>
    Array.from({ length: to - from }, (_, at) => mirrored.get(from + at) ?? text[from + at]).join(''),
  )
}
