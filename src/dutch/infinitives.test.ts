import { expect, it } from 'vitest'
import { infinitivesOf } from './infinitives.js'

it.each([
  ['woont', 'wonen'],
  ['valt', 'vallen'],
  ['werkt', 'werken'],
  ['leeft', 'leven'],
  ['blijft', 'blijven'],
  ['reist', 'reizen'],
  ['leest', 'lezen'],
  ['danst', 'dansen'],
])('%s may come from %s', (form, infinitive) => {
  expect(infinitivesOf(form)).toContain(infinitive)
})

it('has none for another form', () => {
  expect(infinitivesOf('lopen')).toEqual([])
  expect(infinitivesOf('t')).toEqual([])
})
