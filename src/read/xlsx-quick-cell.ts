const QUOTE = 0x22
const AMPERSAND = 0x26
const ZERO = 0x30
const LESS = 0x3c
const CAPITAL_A = 0x41
const SMALL_A = 0x61
/** The bit in which small letters differ from capitals. */
const SMALL = 0x20

/**
 * A cell written as nearly every program writes it: `<c r="B7" s="2" t="s"><v>16</v></c>`, its format and type only where it has
 * them, its value without references. Of a sheet with a million rows it is nearly all there is, and read in one go it takes a quarter of the
 * time that it takes tag by tag.
 */
export class QuickCell {
  /** From 1. */
  column = 0
  type: string | undefined
  format: string | undefined
  /** Where its value stands in the text. */
  valueStart = 0
  valueEnd = 0
  #at = 0

  /** Reads the cell that begins at `from`; returns where it ends, or -1 when it is written otherwise or not all there. */
  read(source: string, from: number): number {
    this.#at = from
    if (!this.#passes(source, '<c r="') || !this.#readReference(source)) return -1
    this.format = this.#passes(source, ' s="') ? this.#quoted(source) : undefined
    this.type = this.#passes(source, ' t="') ? this.#quoted(source) : undefined
    if (!this.#passes(source, '><v>')) return -1
    this.valueStart = this.#at
    for (let at = this.#at; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code === AMPERSAND) return -1
      if (code !== LESS) continue
      this.valueEnd = at
      this.#at = at
      return this.#passes(source, '</v></c>') ? this.#at : -1
    }
    return -1
  }

  /** The value as a whole number from 0 up; -1 when it is written as anything else. */
  wholeNumber(source: string): number {
    const length = this.valueEnd - this.valueStart
    if (length === 0 || length > 9) return -1
    let number = 0
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const digit = source.charCodeAt(at) - ZERO
      if (digit < 0 || digit > 9) return -1
      number = number * 10 + digit
    }
    return number
  }

  /** Goes past what is expected, if it is there. */
  #passes(source: string, expected: string): boolean {
    for (let index = 0; index < expected.length; index++)
      if (source.charCodeAt(this.#at + index) !== expected.charCodeAt(index)) return false
    this.#at += expected.length
    return true
  }

  /** `B7"`: of its row only that there is one, for it stands with the row too. */
  #readReference(source: string): boolean {
    let at = this.#at
    let column = 0
    for (; ; at++) {
      const letter = source.charCodeAt(at) - CAPITAL_A
      if (!(letter >= 0 && letter < 26)) break
      column = column * 26 + letter + 1
    }
    const digits = at
    while (isDigit(source.charCodeAt(at))) at++
    const isWhole =
      column > 0 && at > digits && source.charCodeAt(digits) !== ZERO && source.charCodeAt(at) === QUOTE
    this.column = column
    this.#at = at + 1
    return isWhole
  }

  /** A format or type with the quote after it; '' for anything but letters and digits, with which nothing goes on then. */
  #quoted(source: string): string {
    const from = this.#at
    let at = from
    while (isLetterOrDigit(source.charCodeAt(at))) at++
    if (source.charCodeAt(at) !== QUOTE) return ''
    this.#at = at + 1
    return source.slice(from, at)
  }
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9

const isLetterOrDigit = (code: number): boolean =>
  isDigit(code) || ((code | SMALL) >= SMALL_A && (code | SMALL) < SMALL_A + 26)
