/** What may stand between the digits of a telephone number. */
const GAP = '[\\s.\\-‐-–/()]{0,3}'
/** Not within a word, a decimal, a time, a price, or what looks like a bank account. */
const START = '(?<![A-Z]{2}\\d{2} ?[A-Z]{4} ?)(?<![\\p{L}\\p{N}+])(?<!\\d[.,:\\-–])(?<![€$£]\\s?)'

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

/** The text with `put()` in place of each telephone number. */
export const replacePhones = (text: string, put: () => string): string =>
  text.replace(dateOrPhone, (match: string, ...rest) => {
    const groups: { phone?: string } = rest[rest.length - 1]
    return groups.phone === undefined || timeOfDay.test(match) ? match : put()
  })
