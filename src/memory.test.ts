import { expect, it } from 'vitest'
import { LastingMemory } from './memory.js'

it('a result is made again only when what it is made of has changed', () => {
  const memory = new LastingMemory()
  let made = 0
  const next = (inputs: unknown[]): number =>
    memory.keep('a', inputs, () => {
      made += 1
      return made
    })
  expect(next([{ deep: new Map([['x', 1]]) }])).toBe(1)
  expect(next([{ deep: new Map([['x', 1]]) }])).toBe(1)
  expect(next([{ deep: new Map([['x', 2]]) }])).toBe(2)
  expect(memory.keep('b', [], () => 7)).toBe(7)
})
