const ISO =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>[.,]\d+)?)?(?<offset> ?(?:Z|[+-]\d\d:?\d\d))?)?$/i
const DUTCH =
  /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?:,? +(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.](?<second>\d\d)(?<fraction>[.,]\d+)?)?)?$/
const LONG = /^(?<day>\d{1,2}) (?<name>\p{L}+)\.? (?<year>\d{4})$/u

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
]

/**
 * A time written as text, in milliseconds since 1970: ISO 8601, `17-09-2020 10:30[:00]` or `17 september 2020`. Read as
 * UTC unless it names its offset; null for what is no time, the 31st of June included.
 */
export function timeOfText(text: string): number | null {
  const found = (ISO.exec(text) ?? DUTCH.exec(text) ?? LONG.exec(text))?.groups
  if (!found) return null
  const { year, month, day, hour = 0, minute = 0, second = 0, fraction = '0', offset } = found
  const monthNumber =
    month === undefined ? MONTHS.indexOf(found.name?.toLowerCase() ?? '') + 1 : Number(month)
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)))
  if (date.getUTCMonth() !== monthNumber - 1 || date.getUTCFullYear() !== Number(year)) return null
  const seconds =
    (Number(hour) * 60 + Number(minute)) * 60 + Number(second) + Number(fraction.replace(',', '.'))
  return date.getTime() + Math.round(seconds * 1000) - offsetOf(offset?.trim())
}

/** `+02:00` in milliseconds; 0 for `Z` and for none. */
function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset.toUpperCase() === 'Z') return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return (offset.startsWith('-') ? -1 : 1) * minutes * 60_000
}
