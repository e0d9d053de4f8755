import { expect, it } from 'vitest'
import { bind } from './bind.js'

it.each([
  ['op 17 september 2020', 'op 17~september 2020'],
  ['(n = 12)', '(n~=~12)'],
  ['zie bijlage 1 en Figuur 12', 'zie bijlage~1 en Figuur~12'],
  ['€ 5 per persoon', '€~5 per persoon'],
  ['20 keer eens en 5 keer oneens', '20~keer eens en 5~keer oneens'],
  ['▲ boven, ▼ onder en ≈ gelijk', '▲~boven, ▼~onder en ≈~gelijk'],
  ['van 12 deelnemers', 'van 12 deelnemers'],
  ['een figuur van 3', 'een figuur van 3'],
])('binds what belongs together: %s', (text, bound) => {
  expect(bind(text)).toBe(bound.replaceAll('~', '\u00a0'))
  expect(bind(bind(text))).toBe(bind(text))
})
