import { CLUSTER_SHEET } from '../../codebook/sheet-columns.js'
import { cleanText } from '../workbook/text-cell.js'

/** Excel's own limit, in UTF-16 units. */
const LONGEST = 31

/** A name for the sheet of each question: its number and what it is called, without what Excel forbids, no two alike. */
export function sheetNames(names: string[]): string[] {
  const taken = new Set([CLUSTER_SHEET.toLowerCase()])
  return names.map((name, index) => {
    const clean = cleanText(`${index + 1}. ${name}`)
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^'+|'+$/g, '')
    const cut = (length: number): string => {
      const kept = clean.slice(0, length)
      // Not through the middle of a character, and no apostrophe at the end.
      return (kept.isWellFormed() ? kept : kept.slice(0, -1)).replace(/['\s]+$/, '')
    }
    let made = cut(LONGEST)
    for (let number = 2; taken.has(made.toLowerCase()); number++)
      made = `${cut(LONGEST - String(number).length - 1)} ${number}`
    taken.add(made.toLowerCase())
    return made
  })
}
