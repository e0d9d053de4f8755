/** Formats that every workbook has without naming them: dates and times, those of East Asia included. */
const builtIn = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const
/** `[h]:mm:ss` */
const BUILT_IN_DURATION = 46

/** What a number stands for in a cell with a certain format: a moment, or how long something took. */
export type Counted = 'date' | 'duration' | null

/** What a number is shown as by a format that Excel has by itself, and workbooks name by its number only. */
export function builtInCounted(id: number): Counted {
  if (id === BUILT_IN_DURATION) return 'duration'
  return builtIn.some(([first, last]) => id >= first && id <= last) ? 'date' : null
}

/** What a number is shown as by a format that a workbook defines itself, such as `dd-mm-yyyy`. */
export function countedBy(format: string): Counted {
  // What is shown as it stands (quoted, or after a backslash), spaces as wide as a character, and what fills a cell.
  const codes = format.replace(/"[^"]*"?|[\\_*]./gsu, '')
  if (/\[(h+|m+|s+)\]/i.test(codes)) return 'duration'
  // In brackets are colours, conditions and languages.
  return /[dmyhsb]/i.test(codes.replace(/\[[^\]]*\]/g, '').replace(/general/gi, '')) ? 'date' : null
}
