/** In points, of Calibri 11. */
const LINE_HEIGHT = 15
/** A width counts digits, and a letter is narrower on average. */
const LETTERS = 1.15

/** The height of a row with texts that are wrapped at these widths; undefined where each is on one line. LibreOffice does not make a row higher by itself. */
export function rowHeight(wrapped: { text: string; width: number }[]): number | undefined {
  const most = Math.max(1, ...wrapped.map(linesOf))
  return most > 1 ? most * LINE_HEIGHT : undefined
}

const linesOf = ({ text, width }: { text: string; width: number }): number =>
  text.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / (width * LETTERS))), 0)
