/** Percents of the width: what each try takes off, and what is the least. */
const STEP = 2
const LEAST = 40

/** The least width at which a text has as many lines as at the whole: so that no short word is left for its last line, or on one of its own. */
export function evenWidth(width: number, linesAt: (width: number) => number): number {
  const lines = linesAt(width)
  let percent = 100
  while (percent > LEAST && linesAt((width * (percent - STEP)) / 100) === lines) percent -= STEP
  return (width * percent) / 100
}
