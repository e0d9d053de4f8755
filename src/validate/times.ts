/** With hyphens and colons or without, `20200917T103000Z`; databases write the offset as `+02`. */
const ISO =
  /^(?<year>\d{4})(?<hyphen>-?)(?<month>\d\d)\k<hyphen>(?<day>\d\d)(?:[T ](?<hour>\d\d)(?::?(?<minute>\d\d)(?::?(?<second>\d\d)(?<fraction>[.,]\d+)?)?)?(?<offset> ?(?:Z|[+-]\d\d(?::?\d\d)?))?)?$/i
const DUTCH =
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?:,? +(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.](?<second>\d\d)(?<fraction>[.,]\d+)?)?)?$/
const LONG = /^(?<day>\d{1,2}) (?<name>\p{L}{3,})\.? (?<year>\d{4})$/u
const WEEKDAY = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag,? +/i

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]

/** The number of a month by its name or the start of it, `sept` or `mrt`; 0 for none. */
function monthOf(name: string): number {
  const start = name.toLowerCase()
  return start === 'mrt' ? 3 : MONTHS.findIndex(month => month.startsWith(start)) + 1
}

/**
 * A time written as text, in milliseconds since 1970: ISO 8601, `17-09-2020 10:30[:00]` or `donderdag 17 september 2020`. Read as
 * UTC unless it names its offset; null for what is no time, the 31st of June included.
 */
export function timeOfText(text: string): number | null {
  const quick = isoSeconds(text)
  if (quick !== null) return quick
  const found = wallClockIn(text)
  return found && found.time - found.offset
}

/** The time of a text as the clock showed it where it was written down: its day is the day that people speak of. */
export const wallClockOf = (text: string): number | null => wallClockIn(text)?.time ?? null

/** What the clock showed, read as UTC, and how far it was ahead of that; both in milliseconds. */
function wallClockIn(text: string): { time: number; offset: number } | null {
  const dated = text.replace(WEEKDAY, '')
  const found = (ISO.exec(text) ?? DUTCH.exec(dated) ?? LONG.exec(dated))?.groups
  if (!found) return null
  const { year, month, day, hour = 0, minute = 0, second = 0, fraction = '0', offset } = found
  const monthNumber = month === undefined ? monthOf(found.name ?? '') : Number(month)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)))
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCFullYear() !== Number(year)) return null
  const seconds =
    (Number(hour) * 60 + Number(minute)) * 60 + Number(second) + Number(fraction.replace(',', '.'))
  return { time: date.getTime() + Math.round(seconds * 1000), offset: offsetOf(offset?.trim()) }
}

/** The day met last, as a number that is its own, and its midnight: votes come day by day. */
let lastDay = { number: -1, midnight: null as number | null }

/**
 * The shape that nearly every export has, `2020-09-17T10:00:00`, with little work: a million votes may have their times.
 * Null for any other, and for a day that does not exist.
 */
export function isoSeconds(text: string): number | null {
  if (text.length !== 19 || text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':')
    return null
  if (text[10] !== 'T' && text[10] !== ' ') return null
  const [century, year, month, day] = [
    twoDigits(text, 0),
    twoDigits(text, 2),
    twoDigits(text, 5),
    twoDigits(text, 8),
  ]
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)]
  if (hour > 23 || minute > 59 || second > 59) return null
  const number = ((century * 101 + year) * 101 + month) * 101 + day
  if (number !== lastDay.number) lastDay = { number, midnight: wallClockOf(text.slice(0, 10)) }
  return lastDay.midnight === null ? null : lastDay.midnight + ((hour * 60 + minute) * 60 + second) * 1000
}

/** The number of two digits at a place; more than any for what are no digits. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 100
}

/** `+02:00`, `+0200` or `+02` in milliseconds; 0 for `Z` and for none. */
function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset.toUpperCase() === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + (offset.length > 3 ? Number(offset.slice(-2)) : 0)
  return (offset.startsWith('-') ? -1 : 1) * minutes * 60_000
}
