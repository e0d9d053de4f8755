/** Values are shown no longer than this, in characters. */
const LONGEST = 40

/** A text as a terminal may show it: one line, nothing that controls the terminal or turns the line around. */
export function shownText(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim()
}

/** A value as a terminal may show it: as `shownText`, and not too long. */
export function shownValue(value: string): string {
  // What is cut off need not be looked at: a value can be a megabyte.
  const characters = [...shownText(value.slice(0, 20 * LONGEST))]
  const whole = characters.length <= LONGEST && value.length <= 20 * LONGEST
  return whole ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`
}
