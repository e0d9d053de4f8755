import { percent } from './numbers.js'

const fractions = [
  { numerator: 1, denominator: 3, name: 'een derde' },
  { numerator: 1, denominator: 2, name: 'de helft' },
  { numerator: 2, denominator: 3, name: 'twee derde' },
  { numerator: 3, denominator: 4, name: 'driekwart' },
]

/**
 * A share as running text says it: `de helft` within 1 percentage point of it, `ruim de helft` or `bijna de helft`
 * within 3, else the whole percentage. Compared in whole numbers; an en dash when there is no whole.
 */
export function shareInWords(part: number, whole: number): string {
  for (const { numerator, denominator, name } of fractions) {
    const deviation = (part * denominator - numerator * whole) * 100
    const point = whole * denominator
    if (whole === 0 || Math.abs(deviation) > 3 * point) continue
    if (Math.abs(deviation) <= point) return name
    return `${deviation > 0 ? 'ruim' : 'bijna'} ${name}`
  }
  return percent(part, whole)
}
