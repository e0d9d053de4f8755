const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']

function partsOf(iso: string): { year: number; month: number; day: number } {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12)
    throw new Error(`no ISO date: ${iso}`)
  return { year, month, day }
}

/** `2020-09-17` as `17 september 2020`. Throws on what is no ISO date. */
export function longDate(iso: string): string {
  const { year, month, day } = partsOf(iso)
  return `${day} ${months[month - 1]} ${year}`
}

/** The day of the week of `2020-09-17`: `donderdag`. Throws on what is no ISO date. */
export function weekday(iso: string): string {
  const { year, month, day } = partsOf(iso)
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}
