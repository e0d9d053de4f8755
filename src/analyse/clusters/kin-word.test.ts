import { expect, it } from 'vitest'
import type { Document } from './group.js'
import { kinWords } from './kin-word.js'
import { dutch } from './language.js'
import { tokeniser } from './tokens.js'

const tokenise = tokeniser(dutch)
const documents = (...texts: string[]): Document[] =>
  texts.map((text, number) => ({
    message: { number, id: String(number), text, coded: null, agree: 0, disagree: 0 },
    tokens: tokenise(text),
    vector: { terms: [], weights: [] },
  }))
const words = (texts: string[], question: string[] = []): string[] =>
  kinWords(documents(...texts), new Set(question)).map(({ surface }) => surface)

it('finds the word that stands within others', () => {
  expect(words(['Geef een wijkbudget', 'Ons eigen budget'])[0]).toBe('budget')
})

it('puts a word of the question last', () => {
  const texts = ['de wijkagent met budget', 'een wijk met wijkbudget']
  expect(words(texts)[0]).toBe('wijk')
  expect(words(texts, ['wijk'])[0]).toBe('budget')
})

it('finds nothing where nothing is kin', () => {
  expect(words(['meer groen', 'minder regels'])).toEqual([])
})
