import type { CellValue } from '../../read/tables.js'

/** `1600000000000` milliseconds, or `1600000000` seconds, since 1970. */
const EPOCH = /^\d{1,14}$/
/** A time as browsers write it: `Wed Feb 26 2020 02:23:31 GMT+0000 (Coordinated Universal Time)`. */
const SPOKEN =
  /^\w{3} (?<month>\w{3}) (?<day>\d\d) (?<year>\d{4}) (?<clock>\d\d:\d\d:\d\d) GMT(?<hours>[+-]\d\d)(?<minutes>\d\d)/

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** So many digits are seconds: with these, and with milliseconds of more or fewer, Polis was not there yet. */
const isSeconds = ({ length }: string): boolean => length >= 9 && length < 12

/** A time of a Polis export as a date; what has another form stays as it is. */
export function polisTime(cell: CellValue): CellValue {
  const text = String(cell).trim()
  if (EPOCH.test(text)) return new Date(Number(text) * (isSeconds(text) ? 1000 : 1))
  const { month = '', day, year, clock, hours, minutes } = SPOKEN.exec(text)?.groups ?? {}
  const number = MONTHS.indexOf(month) + 1
  if (number === 0) return cell
  const date = new Date(`${year}-${String(number).padStart(2, '0')}-${day}T${clock}${hours}:${minutes}`)
  return Number.isNaN(date.getTime()) ? cell : date
}
