import { expect, it } from 'vitest'
import { inSentence } from './article.js'

it.each([
  ['Ministerie van Binnenlandse Zaken', 'het ministerie van Binnenlandse Zaken'],
  ['Gemeente Veldmeer', 'de gemeente Veldmeer'],
  ['Platform31', 'Platform31'],
  ['Gemeente', 'Gemeente'],
  ['de Bibliotheek', 'de Bibliotheek'],
])('writes %s within a sentence as %s', (name, written) => {
  expect(inSentence(name)).toBe(written)
})
