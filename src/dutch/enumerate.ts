/** A list as running text writes it: `a`, `a en b`, `a, b en c`. Empty for an empty list. */
export function enumerate(items: readonly string[], and = 'en'): string {
  if (items.length <= 1) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${and} ${items.slice(-1).join('')}`
}
