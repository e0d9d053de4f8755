import { expect, it } from 'vitest'
import { builtInCounted, countedBy } from './date-format.js'

it.each([
  ...['dd-mm-yyyy', 'D-M-JJJJ', 'yyyy/mm/dd;@', '[$-413]d mmmm yyyy;@', 'hh:mm', 'mm:ss.0', 'h:mm AM/PM'],
  ...['[$-F800]dddd, mmmm dd, yyyy', '"week" d', '[Red]d-m;General', 'd\\-m'],
])('%s shows a date', format => {
  expect(countedBy(format)).toBe('date')
})

it.each(['[h]:mm', '[hh]:mm:ss', '[mm]:ss', '[s]', '"uur" [H]'])('%s shows a duration', format => {
  expect(countedBy(format)).toBe('duration')
})

it.each([
  ...['General', 'General" stuks"', '0.00', '# ?/?', '0.00E+00', '@', '', '0%', '#,##0;[Red]-#,##0'],
  ...['0\\ \\d', '0\\m²', '0" dagen"', '"dag', '[Yellow]0', '[>=100][Magenta]0;0', '_d0*m', '[$€-413] #,##0'],
])('%s shows a number', format => {
  expect(countedBy(format)).toBeNull()
})

it('knows the formats that need no definition', () => {
  const dates = Array.from({ length: 80 }, (_, id) => id).filter(id => builtInCounted(id) !== null)
  const between = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index)
  expect(dates).toEqual([...between(14, 22), ...between(27, 36), ...between(45, 47), ...between(50, 58)])
  expect(builtInCounted(46)).toBe('duration')
})
