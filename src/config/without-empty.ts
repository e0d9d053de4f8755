/** Keys of which null says something: a poll of its own. */
const SAYS_NONE = 'na vraag'

/** YAML data without the keys that nothing stands behind, such as `titel:` or `vragen:` above comments alone. */
export function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmpty)
  if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
    return data
  const filled = Object.entries(data).filter(([key, value]) => value !== null || key === SAYS_NONE)
  return Object.fromEntries(filled.map(([key, value]) => [key, withoutEmpty(value)]))
}
