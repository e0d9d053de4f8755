/** No cell of Excel holds a longer text, in UTF-16 units. */
export const LONGEST_TEXT = 32_767

/** What XML cannot hold, or what Excel does not show: controls but for tab and line feed, and non-characters. */
const UNWRITABLE = /(?:(?![\t\n\r])\p{Cc}|[\ufffe\uffff])+/gu

/** The first underscore of what a spreadsheet would read as a character in disguise: `_x0041_`. */
const DISGUISED = /_(?=x[0-9a-f]{4}_)/gi

/** A text without what a file of XML cannot hold, its lines ended as Excel ends them. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNWRITABLE, '')

/** A text as a cell can hold it: reading it back gives this text, cleaned and cut but otherwise as it was. */
export const textCell = (text: string): string => cut(cleanText(text)).replace(DISGUISED, '_x005F_')

/** The format of a cell that holds text, whatever it looks like. */
export const TEXT_FORMAT = '@'

const FORMULA_LIKE = /^[=+\-@\t]/
/** Longer texts that are marked so are shown as ##### by some versions of Excel. */
const LONGEST_MARKED = 255

/** Whether Excel would take a text for a formula, were it typed; marked as text it stays so when the cell is edited. */
export const looksLikeFormula = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= LONGEST_MARKED && FORMULA_LIKE.test(value)

function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const kept = text.slice(0, LONGEST_TEXT)
  // Not through the middle of a character.
  return kept.isWellFormed() ? kept : kept.slice(0, -1)
}
