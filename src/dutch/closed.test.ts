import { expect, it } from 'vitest'
import { closed } from './closed.js'

it.each([
  ['Noem een kans', 'Noem een kans.'],
  [' Klaar. ', 'Klaar.'],
  ['Wat is er nodig?', 'Wat is er nodig?'],
  ['Hij zei: ‘Nu!’', 'Hij zei: ‘Nu!’'],
  ['Van ‘nu’', 'Van ‘nu’.'],
  ['Enzovoort (en meer)', 'Enzovoort (en meer).'],
  ['Enzovoort…', 'Enzovoort…'],
])('%s ends as a sentence', (text, sentence) => {
  expect(closed(text)).toBe(sentence)
})
