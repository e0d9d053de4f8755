import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextPieces } from './text-pieces.js'

it('numbers different pieces in order of first appearance', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 2, unit: fc.constantFrom('a', 'b', 'é') }), { maxLength: 200 }),
      words => {
        const pieces = new TextPieces(words.join(''))
        const known: string[] = []
        let start = 0
        for (const word of words) {
          if (!known.includes(word)) known.push(word)
          expect(pieces.numberOf(start, start + word.length)).toBe(known.indexOf(word))
          start += word.length
        }
      },
    ),
  )
})

it('numbers as many as there are', () => {
  const words = Array.from({ length: 20_000 }, (_, number) => String(100_000 + number))
  const pieces = new TextPieces(words.join(''))
  for (const round of [1, 2])
    expect([
      round,
      words.every((_, number) => pieces.numberOf(number * 6, number * 6 + 6) === number),
    ]).toEqual([round, true])
})
