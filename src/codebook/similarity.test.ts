import fc from 'fast-check'
import { expect, it } from 'vitest'
import { alikeness, Likeness, profileOf } from './similarity.js'

const words = ['meer', 'tijd', 'bomen', 'in', 'de', 'wijk', 'wijkbudget', 'één', 'een']
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map(some => some.join(' '))

it('finds the same texts as comparing each with each does', () => {
  fc.assert(
    fc.property(fc.array(text), text, fc.constantFrom(0.4, 0.7), (texts, kept, from) => {
      const each = texts
        .map((one, number) => ({ number, like: alikeness(profileOf(kept), profileOf(one)) }))
        .filter(({ like }) => like >= from)
      const likeness = new Likeness(texts)
      expect(likeness.alikeTo(kept, from)).toEqual(each)
      expect(likeness.alikeTo(kept, from, [...texts.keys()])).toEqual(each)
    }),
  )
})

it('compares the beginnings where only that was kept', () => {
  const likeness = new Likeness([
    'Meer tijd voor bewoners, en voor alles wat daar nog bij hoort',
    'Iets anders',
  ])
  expect(likeness.alikeTo('Meer tijd voor bewoners…', 0.9)).toEqual([{ number: 0, like: 1 }])
})
