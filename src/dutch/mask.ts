/** What leads to a person, in the words that take its place. */
export type MaskedKind = 'e-mailadres' | 'telefoonnummer' | 'rekeningnummer'

/** Starts only where a word starts, so that a long run of letters is looked at once. */
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu

const account = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2} ?[A-Z]{4} ?(?:\d ?){9}\d(?!\d)/gu

/** What may stand between the digits of a telephone number. */
const GAP = '[\\s.\\-‐-–/()]{0,3}'
/** Not within a word, a decimal, a time or a price. */
const START = '(?<![\\p{L}\\p{N}+])(?<!\\d[.,:\\-–])(?<![€$£]\\s?)'

const dates = [
  '(?<!\\d)\\d{1,2}([-./])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d)',
  '(?<!\\d)(?:19|20)\\d{2}([-./])\\d{2}\\2\\d{2}(?!\\d)',
]
const phones = [
  `\\(?(?:\\+|00(?=[\\s-]?[1-9]))${GAP}[1-9](?:${GAP}\\d){8,14}(?!\\d)`,
  `\\(?0${GAP}[1-9](?:${GAP}\\d){8}(?!\\d)`,
  '0[89]0[069][ -]\\d(?:[ -]?\\d){3}(?:(?:[ -]?\\d){3})?(?!\\d)',
]
/** Dates come first among the alternatives: what is a date is no part of a telephone number. */
const dateOrPhone = new RegExp(`${dates.join('|')}|(?<phone>${START}(?:${phones.join('|')}))`, 'gu')

/** `0900-1730` is more likely a time of day than a service number. */
const timeOfDay = /^0[89]00[ -]?(?:0\d|1\d|2[0-3])(?:00|15|30|45)$/

/**
 * A text in which e-mail addresses, telephone numbers (Dutch and international) and bank accounts are replaced by
 * `[e-mailadres]`, `[telefoonnummer]` and `[rekeningnummer]`, and the kinds found, each once. Prices, years, dates,
 * postcodes and numbers of laws stay.
 */
export function mask(text: string): { text: string; kinds: MaskedKind[] } {
  const found = new Set<MaskedKind>()
  const put = (kind: MaskedKind): string => {
    found.add(kind)
    return `[${kind}]`
  }
  let masked = text
  if (masked.includes('@')) masked = masked.replace(email, () => put('e-mailadres'))
  if (/\d/.test(masked)) {
    masked = masked.replace(account, () => put('rekeningnummer'))
    masked = masked.replace(dateOrPhone, (match: string, ...rest) => {
      const groups: { phone?: string } = rest[rest.length - 1]
      return groups.phone === undefined || timeOfDay.test(match) ? match : put('telefoonnummer')
    })
  }
  return { text: masked, kinds: [...found] }
}
