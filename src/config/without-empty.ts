/** Keys of which null says something: a poll of its own. */
const SAYS_NONE = 'na vraag'

/**
 * YAML data without the keys that nothing stands behind, such as `titel:` or `vragen:` above comments alone. `allowed` gives the
 * keys that may stand in the map at the end of a path, none where any may: another stays, for it is a slip, as the
 * second key in `{ reacties: 18,5 }`.
 */
export function withoutEmpty(
  data: unknown,
  allowed: (path: string[]) => string[],
  path: string[] = [],
): unknown {
  const within = (value: unknown, key: string | number) =>
    withoutEmpty(value, allowed, [...path, String(key)])
  if (Array.isArray(data)) return data.map(within)
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data
  const isSlip = (key: string): boolean => {
    const keys = allowed(path)
    return keys.length > 0 && !keys.includes(key)
  }
  const filled = Object.entries(data).filter(
    ([key, value]) => value !== null || key === SAYS_NONE || isSlip(key),
  )
  return Object.fromEntries(filled.map(([key, value]) => [key, within(value, key)]))
}
